/** A shape that the networks ask for. */
export type Preset = 'link' | 'square' | 'portrait' | 'story';

export interface Shape {
  /** px of the picture */
  width: number;
  height: number;
  /** Widths to lay out for, px, from the largest type to the smallest that is still read on a phone. */
  grids: readonly number[];
  /** Further ones, for drawings of which nothing can be left out. */
  spare: readonly number[];
  /** Parts of the height, above and below, that apps cover with their own signs. */
  top: number;
  bottom: number;
  titleLines: number;
  /** Share of the width for title and source, left of the drawing; absent: one over the other. */
  side?: number | undefined;
}

/** Link previews, posts and stories. Of a story, apps cover some 190 px above and 270 px below. */
export const SHAPES: Record<Preset, Shape> = {
  link: {
    width: 1200,
    height: 630,
    grids: [640, 700, 760, 820],
    spare: [900, 1000],
    top: 0,
    bottom: 0,
    titleLines: 6,
    side: 0.36,
  },
  square: {
    width: 1080,
    height: 1080,
    grids: [420, 480, 540, 600, 675],
    spare: [740],
    top: 0,
    bottom: 0,
    titleLines: 3,
  },
  portrait: {
    width: 1080,
    height: 1350,
    grids: [400, 450, 500, 540, 600],
    spare: [660],
    top: 0,
    bottom: 0,
    titleLines: 4,
  },
  story: {
    width: 1080,
    height: 1920,
    grids: [360, 400, 450, 500, 540],
    spare: [600],
    top: 0.1,
    bottom: 0.14,
    titleLines: 4,
  },
};
