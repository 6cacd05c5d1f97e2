import type { Slice } from './groups.js';
import type { Reading } from './question.js';
import type { Respondents } from './respondents.js';

/** Figures of one question in one slice. */
export interface Tally {
  group?: string;
  wave?: string;
  /** People asked, unweighted. */
  n: number;
  weightedN?: number;
  /** One for each answer, weighted where there are weights. */
  counts?: number[];
  /** People by answer, unweighted. */
  people: number[];
  /** The weighted mean of a question of kind number; absent where nobody gave a number. */
  value?: number;
}

/** Adds up a question over each slice. Weighted figures are sums of weights, means are Σwx / Σw (Lumley 2010, ch. 2). */
export function tally(
  { answers, chosen, values }: Reading,
  slices: readonly Slice[],
  { weights }: Respondents,
  { weighted, number }: { weighted: boolean; number: boolean },
): Tally[] {
  return slices.map(({ places, ...which }) => {
    const asked = places.filter((place) => chosen[place] !== undefined);
    const weightOf = (place: number): number => weights[place] ?? 0;
    const people = answers.map(() => 0);
    const counts = answers.map(() => 0);
    for (const place of asked)
      for (const a of chosen[place] ?? []) {
        people[a] = (people[a] ?? 0) + 1;
        counts[a] = (counts[a] ?? 0) + weightOf(place);
      }
    const base = {
      ...which,
      n: asked.length,
      people,
      ...(weighted && { weightedN: total(asked, weightOf) }),
    };
    if (number) {
      const given = asked.filter((place) => values[place] !== undefined);
      const whole = total(given, weightOf);
      const value = total(given, (place) => weightOf(place) * (values[place] ?? 0)) / whole;
      return whole > 0 ? { ...base, value: exact(value) } : base;
    }
    return { ...base, counts: counts.map(exact) };
  });
}

const total = (places: readonly number[], of: (place: number) => number): number =>
  exact(places.reduce((sum, place) => sum + of(place), 0));

/** Drops the last binary digits: 0.1 + 0.2 is 0.3. */
const exact = (value: number): number => Number(value.toPrecision(15));
