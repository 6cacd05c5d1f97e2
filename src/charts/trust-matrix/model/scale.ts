import { extent, range, scaleThreshold } from 'd3';
import { roundHalfAway } from '../../../locale/number.js';
import { scaleEnds } from '../../../statistics/trust.js';
import type { ResolvedMatrix } from './resolved.js';

/** Name of a step: the token of its colour. */
export type Step = `heat-${(typeof HEAT)[number]}` | `seq-${(typeof SEQUENCE)[number]}`;

export interface Scale {
  /** From low to high. */
  steps: Step[];
  /** Between the steps of a scale around zero; of a scale from end to end also its ends. */
  limits: number[];
  /** The step of a figure. */
  step: (figure: number) => Step;
}

const HEAT = ['neg3', 'neg2', 'neg1', 'mid', 'pos1', 'pos2', 'pos3'] as const;
const SEQUENCE = [1, 2, 3, 4, 5] as const;
const MIDDLE = 3;

/** Where the steps of a net end, in points; for a net with ends of its own in hundredths of the farther one. */
const NET = [5, 20, 40] as const;

/**
 * The steps of the figures: seven symmetric around 0 for nets, five equal ones from end to end for all else.
 * Figures that read alike get one colour, so the figure as shown decides.
 */
export function scaleOf(matrix: ResolvedMatrix, figures: readonly number[]): Scale {
  const shown = (figure: number) => roundHalfAway(figure, matrix.decimals);
  return matrix.net ? netScale(matrix, shown) : equalScale(domainOf(matrix, figures), shown);
}

type Shown = (figure: number) => number;

function netScale({ document, measure }: ResolvedMatrix, shown: Shown): Scale {
  const reach = Math.max(...(document.measure?.domain ?? []).map(Math.abs), 0) || 100;
  const limits = NET.map((limit) => (measure === 'value' ? (limit * reach) / 100 : limit));
  const [middle = 0, ...outer] = limits;
  // The limit of the middle itself is still the middle; each farther step begins with its limit.
  const distance = scaleThreshold<number, number>([middle * (1 + Number.EPSILON), ...outer], [0, 1, 2, 3]);
  const name = (place: number): Step => `heat-${HEAT[place] ?? 'mid'}`;
  return {
    steps: HEAT.map((_, place) => name(place)),
    limits: [...limits.map((limit) => -limit).reverse(), ...limits],
    step: (figure) => name(MIDDLE + Math.sign(figure) * distance(Math.abs(shown(figure)))),
  };
}

/** d3's `scaleQuantize` has the same limits, and brings formats of numbers along. */
function equalScale([low, high]: [number, number], shown: Shown): Scale {
  const steps = SEQUENCE.map((place): Step => `seq-${place}`);
  const count = steps.length;
  const between = range(1, count).map((i) => (i * high + (count - i) * low) / count);
  const place = scaleThreshold(between, steps);
  return {
    steps,
    limits: [low, ...between, high],
    step: (figure) => place(shown(figure)),
  };
}

/** The document's own ends, those of the levels or of percentages, else those of the figures. */
function domainOf(
  { measure, percent, document, levels }: ResolvedMatrix,
  figures: readonly number[],
): [number, number] {
  const own =
    measure === 'value' ? document.measure?.domain : measure === 'mean' ? scaleEnds(levels) : undefined;
  const [low = 0, high = 0] = own ?? (percent ? [0, 100] : extent(figures));
  return [low, high > low ? high : low + 1];
}
