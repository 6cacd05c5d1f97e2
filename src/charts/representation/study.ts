import { firstDay, parseDate } from '../../documents/date.js';
import type { Position, RepresentationDocument } from '../../documents/representation.js';
import type { Text } from '../../documents/text.js';
import type { Words } from '../../locale/choose.js';
import { chooseText } from '../../locale/choose.js';
import type { Locale } from '../../locale/locale.js';
import type { BaseMark } from '../../statistics/base.js';
import { baseMark } from '../../statistics/base.js';
import type { RepresentationOptions } from './options.js';

/** A wave in the order of time. */
export interface Round {
  id: string;
  text: Words;
  /** Method changed here or since the last wave that is looked at. */
  break: boolean;
}

/** A position in one wave; lists are in the order drawn. */
export interface Share {
  position: Position;
  /** Place among the rounds; −1 without a wave. */
  round: number;
  n: number | undefined;
  mark: BaseMark;
  counts: number[] | undefined;
  /** Percent 0–100, unrounded; undefined where nobody holds the position. */
  percents: number[] | undefined;
  /** The wave before, where the two can be compared. */
  before: Share | undefined;
  /** There is a wave before, but the method changed since. */
  broken: boolean;
}

/** A position in all its waves. */
export interface Place {
  text: Words;
  shares: Share[];
  /** What is drawn: the latest. */
  now: Share;
  total: boolean;
}

export interface Study {
  document: RepresentationDocument;
  options: RepresentationOptions;
  locale: Locale;
  /** In the order drawn; `index` is the place in the document. */
  categories: { id: string; index: number; text: Words; step: string }[];
  rounds: Round[];
  places: Place[];
  /** The methodology names a sample, so that small bases are not drawn. */
  sampled: boolean;
  reference: number | undefined;
}

/** Ids by which a document's first position names the whole staff. */
const WHOLE = /^(all|total|everyone|overall)([-_.]|$)/i;

/** What the document says, in the order in which it is drawn. */
export function readStudy(
  document: RepresentationDocument,
  options: RepresentationOptions,
  locale: Locale,
): Study {
  const say = (text: Text) => chooseText(text, locale, document.language);
  const pair = document.categories.length < 3;
  const categories = document.categories.map(({ id, text }, index) => ({
    id,
    index,
    text: say(text),
    step: `cat-${(index % 6) + 1}`,
  }));
  const chosen = categories.findIndex(({ id }) => id === options.category);
  if (chosen > 0) categories.unshift(...categories.splice(chosen, 1));
  if (pair) categories.forEach((category, i) => (category.step = `pair-${i + 1}`));

  const sampled = !!document.methodology?.methods.some(({ sampling }) => sampling && sampling !== 'census');
  const rounds = readRounds();
  const byId = new Map<string, Share[]>();
  for (const position of document.positions) {
    const round = rounds.findIndex(({ id }) => id === position.wave);
    if (position.wave !== undefined && round < 0) continue;
    byId.set(position.id, [...(byId.get(position.id) ?? []), readShare(position, round)]);
  }
  const places = [...byId.values()].map(readPlace);
  const [first, ...rest] = places;
  if (first && rest.length) {
    const sum = rest.reduce((n, place) => n + (place.now.n ?? NaN), 0);
    first.total = WHOLE.test(first.now.position.id) || (rest.length > 1 && first.now.n === sum);
  }
  const reference = options.reference ?? (pair ? 50 : undefined);
  return { document, options, locale, categories, rounds, places, sampled, reference };

  function readRounds(): Round[] {
    const { waves = [] } = document;
    const wanted = waves.filter(({ id }) => options.wave.includes(id));
    const day = (date: string) => firstDay(parseDate(date)!);
    let broken = false;
    return [...waves]
      .sort((a, b) => day(a.date) - day(b.date))
      .flatMap((wave) => {
        broken ||= !!wave.break;
        if (wanted.length && !wanted.includes(wave)) return [];
        const round = { id: wave.id, text: say(wave.text), break: broken };
        broken = false;
        return round;
      });
  }

  function readShare(position: Position, round: number): Share {
    const inOrder = (figures: readonly number[] | undefined) =>
      figures && categories.map(({ index }) => figures[index]!);
    const counts = inOrder(position.counts);
    const sum = counts?.reduce((a, b) => a + b, 0) ?? 0;
    const alone = categories.length === 1;
    const n = position.n ?? (counts && !alone && Number.isInteger(sum) ? sum : undefined);
    // A category that stands alone is part of the people counted, not all of them.
    const whole = alone ? Math.max(sum, position.n ?? 0) : sum;
    const percents =
      inOrder(position.percent) ??
      (whole > 0 && whole < 1e300 ? counts?.map((count) => (100 * count) / whole) : undefined);
    const mark = percents ? baseMark(n, { minBase: sampled ? options.minBase : 0 }) : 'none';
    return { position, round, n, mark, counts, percents, before: undefined, broken: false };
  }

  function readPlace(shares: Share[]): Place {
    shares.sort((a, b) => a.round - b.round);
    shares.forEach((share, i) => {
      const before = shares[i - 1];
      if (!before || before.round < 0 || !shown(before) || !shown(share)) return;
      share.broken = rounds.slice(before.round + 1, share.round + 1).some((round) => round.break);
      if (!share.broken) share.before = before;
    });
    const now = shares.at(-1)!;
    return { text: say(now.position.text), shares, now, total: false };
  }
}

/** A share that is neither empty nor of too small a sample. */
export const shown = ({ percents, mark }: Share): boolean => !!percents && mark !== 'too-few';
