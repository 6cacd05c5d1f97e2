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
