/**
 * Runs of wave indices that one line may join. A wave with `break` (the method changed) starts a new run, and a wave
 * without a figure ends one: a gap is never bridged.
 * Source: the break in a time series of official statistics (SDMX, code list of observation status, B).
 * A gap as in British Social Attitudes, Table and figure conventions: a line where there is no marker is no reading.
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
