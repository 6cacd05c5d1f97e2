import { ticks } from 'd3';

/**
 * A straight scale from data to px. A domain without width maps everything to the start of the range,
 * so a chart of equal values stays finite.
 */
export function linear(
  domain: readonly [number, number],
  range: readonly [number, number],
): (value: number) => number {
  const [low, high] = domain;
  const factor = (range[1] - range[0]) / (high - low);
  const slope = Number.isFinite(factor) ? factor : 0;
  return (value) => range[0] + (value - low) * slope;
}

/** About `count` round values inside low…high, with the nearest round ends outside added so that all data lie between. */
export function niceTicks(low: number, high: number, count: number): number[] {
  const inner = ticks(low, high, count);
  const [first, second] = inner;
  if (first === undefined || second === undefined) return low === high ? [low] : [low, high];
  const step = second - first;
  const last = inner.at(-1)!;
  if (first > low) inner.unshift(round(first - step, step));
  if (last < high) inner.push(round(last + step, step));
  return inner;
}

const round = (value: number, step: number): number => Math.round(value / step) * step;
