import { cumsum } from 'd3';
import { linear } from '../../../marks/linear.js';
import { round } from '../../../marks/mark.js';
import type { ShapeMark } from '../../../marks/mark.js';
import { pathIn, rect } from '../../../marks/shapes.js';
import type { VoteModel } from '../model/types.js';
import { VOTE } from './sizes.js';

/** A vote as a thin bar: for, against, abstained, and a line where enough have voted for. */
export interface VoteBar {
  width: number;
  height: number;
  shapes: ShapeMark[];
}

/** All who voted are as long as the bar; where more were needed than voted, those. */
export function placeVote({ for: yes, against, abstain, needed }: VoteModel): VoteBar {
  const parts = [yes, against, abstain];
  const ends = [...cumsum(parts)];
  const all = Math.max(ends.at(-1) ?? 0, needed ?? 0);
  // A vote of nobody has no bar, rather than one without end.
  const x = linear([0, all || 1], [0, VOTE.width]);
  const bars = parts.flatMap((count, i) => {
    const end = ends[i] ?? 0;
    return count ? [rect(`vote-${KINDS[i]}`, x(end - count), VOTE.inset, x(count), VOTE.thick)] : [];
  });
  return {
    width: VOTE.width,
    height: VOTE.height,
    shapes: needed === undefined ? bars : [...bars, neededLine(x(needed))],
  };
}

const KINDS = ['for', 'against', 'abstain'];

const neededLine = (x: number) =>
  pathIn('vote-needed', { x, y: 0, width: 0, height: VOTE.height }, `M${round(x)} 0V${VOTE.height}`);
