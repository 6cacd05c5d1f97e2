import { msg } from '@lit/localize';
import { cellText, numberIn, saysNothing } from '../reading/cell.js';
import type { Row } from '../reading/cell.js';
import { matcherOf } from './codes.js';
import type { Notes } from './report.js';
import { Unknown } from './rows-named.js';
import type { GroupSetSpec, GroupSpec, TabulateSpec, WaveSpec } from './spec.js';

/** People whose figures stand together: all of a wave, or a group. */
export interface Slice {
  group?: string;
  wave?: string;
  places: readonly number[];
}

/** The slices that every question has a result for: of each wave (or of all) the total first, then the groups in order. */
export function slicesOf(
  spec: TabulateSpec,
  rows: readonly Row[],
  places: readonly number[],
  notes: Notes,
): Slice[] {
  const waves = spec.waves.length ? wavesOf(spec.waves, rows, places, notes) : [{ places }];
  const groups = spec.groups.flatMap((set) => groupsOf(set, rows, places, notes));
  return waves.flatMap((wave) => [
    wave,
    ...groups.map(({ id, members }) => ({
      group: id,
      ...wave,
      places: wave.places.filter((place) => members.has(place)),
    })),
  ]);
}

function wavesOf(
  waves: readonly WaveSpec[],
  rows: readonly Row[],
  places: readonly number[],
  notes: Notes,
): Slice[] {
  const members = waves.map((): number[] => []);
  const outside: number[] = [];
  const matchers = waves.map((wave) => matcherOf([wave]));
  for (const place of places) {
    const own = waves.flatMap(({ column }, w) =>
      matchers[w]?.(cellText(rows[place]?.[column])).length ? [w] : [],
    );
    for (const w of own) members[w]?.push(place);
    if (!own.length) outside.push(place);
  }
  notes.rowsNote(
    () => msg('In none of the waves: left out of all figures.', { id: 'tables-no-wave' }),
    outside,
  );
  return waves.map(({ id }, w) => ({ wave: id, places: members[w] ?? [] }));
}

interface Members {
  id: string;
  members: ReadonlySet<number>;
}

function groupsOf(
  { column, groups, set }: GroupSetSpec,
  rows: readonly Row[],
  places: readonly number[],
  notes: Notes,
): Members[] {
  const find = finderOf(groups);
  const members = groups.map((): Set<number> => new Set());
  const unknown = new Unknown();
  const empty: number[] = [];
  const several: number[] = [];
  for (const place of places) {
    const text = cellText(rows[place]?.[column]);
    const own = find(text);
    for (const g of own) members[g]?.add(place);
    if (own.length > 1) several.push(place);
    if (own.length) continue;
    if (!text || saysNothing(text)) empty.push(place);
    else unknown.add(text, place);
  }
  notes.rowsNote(
    () => msg('Column “{where}” is empty: counted in the total only.', { id: 'tables-group-empty' }),
    empty,
    { where: column },
  );
  notes.unknownNotes(
    () =>
      msg('Column “{where}”: {cell} is in none of the groups, counted in the total only.', {
        id: 'tables-group-unknown',
      }),
    column,
    unknown,
  );
  notes.rowsNote(
    () => msg('Groups of “{where}” overlap: counted in each of them.', { id: 'tables-group-several' }),
    several,
    { where: set },
  );
  for (const [g, { id }] of groups.entries())
    if (!members[g]?.size)
      notes.note(msg('Group “{where}”: nobody is in it.', { id: 'tables-group-nobody' }), { where: id });
  return groups.map(({ id }, g) => ({ id, members: members[g] ?? new Set() }));
}

/** Groups by codes, and by cut points (from ≤ x < to). */
function finderOf(groups: readonly GroupSpec[]): (text: string) => readonly number[] {
  const isCut = ({ from, to }: GroupSpec): boolean => from !== undefined || to !== undefined;
  // Those with cut points have no codes, not even their id.
  const match = matcherOf(groups.map((group) => (isCut(group) ? { id: group.id, codes: [] } : group)));
  return (text) => {
    const number = numberIn(text);
    const cut = groups.flatMap((group, g) => {
      const { from = -Infinity, to = Infinity } = group;
      return isCut(group) && number !== undefined && from <= number && number < to ? [g] : [];
    });
    return [...match(text), ...cut];
  };
}
