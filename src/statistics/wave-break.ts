/**
 * Runs of wave indices that one line may join. A wave with `break` (the method changed) starts a new run, and a wave
 * without a figure ends one: a gap is never bridged.
 * Source: AAPOR's standards of disclosure: the method is told with the figure; a change of it forbids a plain comparison.
 */
export function segments(
  waves: readonly { break?: boolean | undefined }[],
  has: (index: number) => boolean,
): number[][] {
  const runs: number[][] = [];
  waves.forEach((wave, i) => {
    if (!has(i)) return;
    if (wave.break || i === 0 || !has(i - 1)) runs.push([i]);
    else runs.at(-1)!.push(i);
  });
  return runs;
}
