/**
 * Pushes labels on one axis apart until their centres are `gap` px from each other, within low…high, keeping their order
 * and moving them as little as possible (least squares). Answers in the order of the input; equal positions keep theirs.
 * When they cannot all fit, they share the space evenly and the gap is smaller.
 * Method: pool adjacent violators (Barlow et al. 1972, Statistical Inference under Order Restrictions, ch. 1).
 */
export function spread(positions: readonly number[], gap: number, low: number, high: number): number[] {
  const count = positions.length;
  const step = Math.max(0, Math.min(gap, count > 1 ? (high - low) / (count - 1) : gap));
  const order = positions.map((_, i) => i).sort((a, b) => positions[a]! - positions[b]!);
  const pools: { mean: number; size: number }[] = [];
  order.forEach((index, rank) => {
    let pool = { mean: positions[index]! - rank * step, size: 1 };
    for (let last = pools.at(-1); last && last.mean > pool.mean; last = pools.at(-1)) {
      const size = last.size + pool.size;
      pool = { mean: (last.mean * last.size + pool.mean * pool.size) / size, size };
      pools.pop();
    }
    pools.push(pool);
  });
  const top = Math.max(low, high - (count - 1) * step);
  const placed: number[] = [];
  let rank = 0;
  for (const { mean, size } of pools) {
    for (let k = 0; k < size; k++, rank++)
      placed[order[rank]!] = Math.min(Math.max(mean, low), top) + rank * step;
  }
  return placed;
}
