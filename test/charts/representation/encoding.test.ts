import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import type { Position, RepresentationDocument } from '../../../src/documents/representation.js';
import { drawingOf, modelOf, read } from './support.js';
import type { DrawnRow, Extent } from './support.js';

/**
 * From the drawing back to the data: what a reader would read off a bar with a ruler. Nothing here asks the layout's
 * own scale; 100 % is the length of a full bar, or the outline of what is missing from one that is not.
 */

interface GalleryEntry {
  id: string;
  file: string;
  attributes: Record<string, string>;
}

const GALLERY = (
  JSON.parse(
    readFileSync(new URL('../../../demo/documents/gallery.json', import.meta.url), 'utf8'),
  ) as GalleryEntry[]
).filter(({ file }) => file.startsWith('representation-'));

const WIDTHS = [320, 640, 1200];

/** px; and the ground between two parts, half of it taken from each. */
const EXACT = 0.5;
const HALF_GAP = 1;
/** px under which no part is drawn, so that a small share is still seen. */
const LEAST = 2;

/** A position as the document states it: shares in percent, in the order of its categories. */
interface Stated {
  shares: number[];
  before: number[] | undefined;
}

function sharesOf({ counts, percent, n }: Position, categories: number): number[] | undefined {
  if (percent) return percent;
  const sum = (counts ?? []).reduce((a, b) => a + b, 0);
  const all = categories === 1 ? Math.max(sum, n ?? 0) : sum;
  return all ? counts?.map((count) => (100 * count) / all) : undefined;
}

/** The latest wave of every position with figures, and the wave before it. */
function statedIn(document: RepresentationDocument): Map<string, Stated> {
  const dates = new Map(document.waves?.map(({ id, date }) => [id, date]));
  const dateOf = ({ wave }: Position) => dates.get(wave ?? '') ?? '';
  const stated = new Map<string, Stated>();
  for (const position of [...document.positions].sort((a, b) => dateOf(a).localeCompare(dateOf(b)))) {
    const shares = sharesOf(position, document.categories.length);
    if (shares) stated.set(position.id, { shares, before: stated.get(position.id)?.shares });
    else stated.delete(position.id);
  }
  return stated;
}

/** Where 100 % of all bars lies: the longest, full or with the outline of what is missing. */
function wholeOf(rows: DrawnRow[]): Extent {
  const extents = rows.flatMap(({ parts, rest }) => [...parts, ...(rest ? [rest] : [])]);
  return {
    left: Math.min(...extents.map(({ left }) => left)),
    right: Math.max(...extents.map(({ right }) => right)),
  };
}

const near = (found: number, expected: number, what: string): void =>
  assert.ok(Math.abs(found - expected) <= EXACT, `${what}: ${found} px instead of ${expected} px`);

for (const { id, file, attributes } of GALLERY) {
  const document = read(file) as RepresentationDocument;
  const stated = statedIn(document);
  const chosen = document.categories.findIndex(({ id }) => id === attributes['category']);
  const inOrder = (figures: number[]): number[] =>
    chosen < 1 ? figures : [figures[chosen]!, ...figures.filter((_, i) => i !== chosen)];

  for (const width of WIDTHS) {
    const drawn = async () => {
      const model = await modelOf(document, attributes);
      return { model, rows: drawingOf(model, width) };
    };

    test(`${id} at ${width} px: a part is as long as its share and stands after the parts of the categories before it`, async () => {
      const { model, rows } = await drawn();
      assert.equal(rows.length, new Set(document.positions.map(({ id }) => id)).size);
      const whole = wholeOf(rows);
      for (const { parts } of rows) {
        const position = model.data.get(parts[0]?.id ?? '')?.detail['position'];
        if (position === undefined) continue;
        const shares = inOrder(stated.get(position)!.shares);
        const all = Math.max(
          100,
          shares.reduce((a, b) => a + b, 0),
        );
        assert.equal(parts.length, shares.length, position);
        let left = whole.left;
        parts.forEach((part, i) => {
          const length = ((whole.right - whole.left) * shares[i]!) / all;
          const what = `${position}, part ${i + 1} of ${shares[i]} %`;
          const start = left + (shares.slice(0, i).some(Boolean) ? HALF_GAP : 0);
          const end = left + length - (shares.slice(i + 1).some(Boolean) ? HALF_GAP : 0);
          if (shares[i] === 0) near(part.right, part.left, what);
          else if (end - start > LEAST) {
            near(part.left, start, `${what} starts`);
            near(part.right, end, `${what} ends`);
          } else assert.ok(part.right - part.left >= LEAST - 0.1, `${what} is seen`);
          left += length;
        });
      }
    });

    test(`${id} at ${width} px: parts stand in the order of the categories, the chosen one first`, async () => {
      const { model, rows } = await drawn();
      const order = inOrder(document.categories.map((_, i) => i)).map((i) => document.categories[i]!.id);
      for (const { parts } of rows) {
        if (parts.length)
          assert.deepEqual(
            parts.map(({ id }) => model.data.get(id)!.detail['category']),
            order,
          );
        parts.slice(1).forEach((part, i) => assert.ok(part.left >= parts[i]!.left, part.id));
      }
    });

    test(`${id} at ${width} px: the line stands at its percent over every bar`, async () => {
      const { model, rows } = await drawn();
      const percent = attributes['reference'] ?? (document.categories.length < 3 ? 50 : undefined);
      const { left, right } = wholeOf(rows);
      for (const { parts, reference } of rows)
        if (percent === undefined || !parts.length) assert.equal(reference, undefined);
        else {
          near((reference!.left + reference!.right) / 2, left + ((right - left) * +percent) / 100, 'line');
          assert.equal(model.reference!.value, +percent);
        }
    });

    test(`${id} at ${width} px: the dot of the wave before stands at the share of that wave`, async () => {
      const { model, rows } = await drawn();
      const { left, right } = wholeOf(rows);
      const broken = document.waves?.some((wave) => wave.break);
      for (const { parts, earlier } of rows) {
        const position = model.data.get(parts[0]?.id ?? '')?.detail['position'];
        const before = stated.get(position ?? '')?.before;
        if (earlier === undefined) {
          assert.ok(!position || !before || broken, `${position} has a wave before and no dot`);
          continue;
        }
        near((earlier.left + earlier.right) / 2, left + ((right - left) * inOrder(before!)[0]!) / 100, 'dot');
      }
    });
  }
}

test('the gallery has a dot, a bar that is not full and a part too small to be drawn to scale', async () => {
  const rows = (
    await Promise.all(
      GALLERY.map(async ({ file, attributes }) => drawingOf(await modelOf(read(file), attributes), 640)),
    )
  ).flat();
  assert.ok(rows.some(({ earlier }) => earlier));
  assert.ok(rows.some(({ rest }) => rest));
  assert.ok(rows.some(({ parts }) => parts.length > 2));
});
