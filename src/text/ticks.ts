import { ticks } from 'd3';

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
