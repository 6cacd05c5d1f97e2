import type { Answer } from '../../../documents/survey.js';
import { roundHalfAway } from '../../../locale/number.js';
import { hasScale } from '../../../statistics/net.js';
import { scaleEnds } from '../../../statistics/trust.js';
import type { Scale, Study } from './types.js';

/** Fixed bins of a net, in points; for a net with ends of its own in hundredths of the farther one. */
const NET = [-40, -20, -5, 5, 20, 40];
const HEAT = ['neg3', 'neg2', 'neg1', 'mid', 'pos1', 'pos2', 'pos3'];

/**
 * The steps of the figures: seven bins symmetric around 0 for nets, five equal ones from end to end for all else.
 * Figures that read alike get one colour, so the figure as shown decides.
 */
export function scaleOf(study: Study, figures: readonly number[]): Scale {
  const { decimals, document, net } = study;
  const shown = (figure: number) => roundHalfAway(figure, decimals);
  if (net) {
    const reach = Math.max(...(document.measure?.domain ?? []).map(Math.abs), 0) || 100;
    const far = study.measure === 'value' ? reach / 100 : 1;
    const limits = NET.map((limit) => limit * far);
    const step = (figure: number) => {
      const size = Math.abs(shown(figure));
      const bin = size >= limits[5]! ? 3 : size >= limits[4]! ? 2 : size > limits[3]! ? 1 : 0;
      return `heat-${HEAT[3 + Math.sign(figure) * bin]!}`;
    };
    return { kind: 'heat', limits, step };
  }
  const [low, high] = domainOf(study, figures);
  const limits = [0, 1, 2, 3, 4, 5].map((i) => low + ((high - low) * i) / 5);
  const step = (figure: number) =>
    `seq-${Math.max(1, Math.min(5, 1 + Math.floor((5 * (shown(figure) - low)) / (high - low) + 1e-9)))}`;
  return { kind: 'seq', limits, step };
}

function domainOf(
  { measure, percent, document, levels }: Study,
  figures: readonly number[],
): [number, number] {
  const found: readonly (number | undefined)[] =
    (measure === 'value' ? document.measure?.domain : measure === 'mean' ? scaleEnds(levels) : undefined) ??
    (percent ? [0, 100] : figures.length ? ends(figures) : []);
  const [low = 0, high = 0] = found;
  return [low, high > low ? high : low + 1];
}

/** Least and most of a list; infinities where it is empty. */
export const ends = (values: readonly number[]): [number, number] =>
  values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Infinity, -Infinity]);

/** Steps of the levels in a stacked bar: the outer ones are the strong answers, missing ones hatched. */
export function levelSteps(levels: readonly Answer[]): string[] {
  const sided = hasScale(levels);
  const side = ({ kind, value = 0 }: Answer) =>
    kind === 'missing' ? 'missing' : Math.sign(value) < 0 ? 'neg' : value > 0 ? 'pos' : 'mid';
  const of = (name: string) => levels.filter((level) => side(level) === name);
  const valid = levels.filter((level) => side(level) !== 'missing');
  return levels.map((level) => {
    const name = side(level);
    if (name === 'missing') return 'hatch';
    if (!sided) {
      const place = valid.indexOf(level);
      return `seq-${5 - Math.round((4 * place) / Math.max(1, valid.length - 1))}`;
    }
    if (name === 'mid') return 'heat-mid';
    const own = of(name).sort((a, b) => Math.abs(a.value!) - Math.abs(b.value!));
    // The strongest takes the strongest step, a weaker one the next.
    return `heat-${name}${Math.max(1, 3 - (own.length - 1 - own.indexOf(level)))}`;
  });
}
