import { cumsum } from 'd3';
import type { LevelShare } from '../model/distribution.js';

/** A level in the bar of a tooltip, in px of a bar of 240. */
export interface LevelRect {
  step: LevelShare['step'];
  x: number;
  width: number;
}

const BAR = { length: 240, gap: 2, apart: 8 } as const;

/** All asked, end to end; missing levels stand apart. */
export function distributionBar(shares: readonly LevelShare[]): LevelRect[] {
  const firstMissing = shares.findIndex(({ step }) => step === 'missing');
  const room = BAR.length - shares.length * BAR.gap - (firstMissing >= 0 ? BAR.apart : 0);
  const widths = shares.map(({ share }) => (share / 100) * room);
  const ends = cumsum(widths, (width) => width + BAR.gap);
  return shares.map(({ step }, i) => ({
    step,
    x: (ends[i - 1] ?? 0) + (firstMissing > 0 && i >= firstMissing ? BAR.apart : 0),
    width: widths[i] ?? 0,
  }));
}
