import { ascending } from 'd3';
import type { LikertBlock } from '../blocks.js';
import { missingLast } from './frame.js';
import type { ResolvedAnswer, ResolvedQuestion } from './types.js';
import { words } from './words.js';

/** From so many answers on a side takes the colours of seven steps, and its sum is written. */
export const LONG_SIDE = 3;
const SEQUENCE = 5;
const CATEGORIES = 6;

/** From the strongest negative to the strongest positive answer; neutral apart where the form sets it apart; missing last. */
export function arrange({ answers, twoSided }: ResolvedQuestion, diverging: boolean): ResolvedAnswer[] {
  if (!twoSided) return missingLast(answers);
  const apart = (answer: ResolvedAnswer): boolean => diverging && answer.side === 'neutral';
  const place = ({ side, answer: { value = 0 } }: ResolvedAnswer): number => (side === 'neutral' ? 0 : value);
  const inOrder = answers.filter(({ missing }) => !missing).sort((a, b) => ascending(place(a), place(b)));
  return [
    ...inOrder.filter((answer) => !apart(answer)),
    ...inOrder.filter(apart),
    ...answers.filter(({ missing }) => missing),
  ];
}

/** Class of colour: the outer steps are the strong answers. */
export function stepOf(answer: ResolvedAnswer, question: ResolvedQuestion, diverging: boolean): string {
  const { answers, twoSided } = question;
  if (answer.side === 'missing') return 'hatch';
  if (twoSided) return sideStep(answer, answers);
  const real = answers.filter(({ missing }) => !missing);
  const ordered = real.some((each) => each.answer.value !== undefined);
  if (question.question.kind !== 'scale' && !ordered && !diverging) {
    return `cat-${(real.indexOf(answer) % CATEGORIES) + 1}`;
  }
  const rank = (each: ResolvedAnswer) => each.answer.value ?? each.index;
  const below = real.filter((each) => rank(each) < rank(answer)).length;
  const last = SEQUENCE - 1;
  return `seq-${real.length > 1 ? 1 + Math.round((below * last) / (real.length - 1)) : last}`;
}

/** A side of three or more answers takes the set of seven. */
function sideStep({ side, answer }: ResolvedAnswer, answers: readonly ResolvedAnswer[]): string {
  const count = (which: string) => answers.filter((each) => each.side === which).length;
  const steps = Math.max(count('negative'), count('positive')) >= LONG_SIDE ? 3 : 2;
  const set = `div${steps * 2 + 1}`;
  if (side === 'neutral') return `${set}-mid`;
  const strength = Math.abs(answer.value ?? 0);
  const inner = answers.filter(
    (each) => each.side === side && Math.abs(each.answer.value ?? 0) < strength,
  ).length;
  const all = count(side);
  const step = all < steps ? steps - all + inner + 1 : Math.ceil(((inner + 1) / all) * steps);
  return `${set}-${side === 'negative' ? 'neg' : 'pos'}${step}`;
}

/** Each side is named after its mildest answer, which holds for all of it. */
export function headsOf(answers: readonly ResolvedAnswer[], diverging: boolean): LikertBlock['head'] {
  const of = (side: string) =>
    diverging ? answers.filter((answer) => answer.side === side).map(({ text }) => text.text) : [];
  return {
    negative: of('negative').at(-1) ?? '',
    positive: of('positive')[0] ?? '',
    neutral: of('neutral').join(' / '),
    missing: of('missing').join(' / '),
    net: diverging ? words.net() : '',
  };
}
