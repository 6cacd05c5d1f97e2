import type { ResolvedReview } from './resolve.js';
import type { Count, CountFilter, StandardChoice } from './types.js';
import { VERDICTS } from '../options.js';
import { verdictWord } from './wording.js';

/** The counts as filters; one that filters stays, also where nothing has its verdict, to be let go. */
export function countFilters({ options, number }: ResolvedReview, counts: readonly Count[]): CountFilter[] {
  const filter = options.verdict;
  return VERDICTS.flatMap((verdict) => {
    const pressed = filter.includes(verdict);
    const count = counts.find((each) => each.verdict === verdict);
    if (!count && !pressed) return [];
    const next = VERDICTS.filter((each) => filter.includes(each) !== (each === verdict)).join(' ');
    return [{ verdict, word: verdictWord(verdict), n: 0, text: number(0), ...count, pressed, next }];
  });
}

/** The standards as buttons. An id with a space in it cannot be named in a list of ids: then there is no choice. */
export function standardChoices({ standards }: ResolvedReview): StandardChoice[] {
  if (standards.length < 2 || standards.some(({ id }) => /\s/.test(id))) return [];
  const all = standards.every(({ chosen }) => chosen);
  return standards.map((standard) => ({
    ...standard,
    pressed: standard.chosen && !all,
    next: all
      ? standard.id
      : standards
          .filter((each) => each.chosen !== (each === standard))
          .map(({ id }) => id)
          .join(' '),
  }));
}
