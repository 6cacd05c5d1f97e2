/** px left and right of the time axis: half a marker, and its line. */
export const EDGE = 12;

/** Height of the axis and the baseline of its labels; px that a label stands beside its line. */
export const AXIS = { height: 24, baseline: 15, beside: 5 } as const;

/** px from the top of a lane. */
export const LANE = {
  /** Middles of markers. */
  marker: 13,
  bracket: 31,
  /** Dotted line of a date that is not known better. */
  vague: 33,
  track: 36,
  trackEnd: 62,
  height: 68,
} as const;

/** Radius of a marker, its reach for the pointer on both sides, the focus around it, where its leader starts. */
export const MARKER = { radius: 10, reach: 12, focus: 13, leader: 23, baseline: 17 } as const;
/** A marker that stands for several events: the side of its button. */
export const SHARED = { side: 22 } as const;
/** An event without a marker of its own: a line across the edge of the track. */
export const TICK = {
  above: 6,
  length: 10,
  reach: 5,
  top: 26,
  height: 19,
  focus: 8,
  focusMiddle: 35,
} as const;

/** Words on the track: px before them, after a return's icon, around them, and their baseline. */
export const STAGE = {
  inset: 7,
  afterIcon: 23,
  room: 14,
  roomWithIcon: 30,
  baseline: 53.5,
  leastIcon: 20,
} as const;
/** Edges of the double line of a law in force lie this far inside the track. */
export const FORCE_INSET = 2;
/** A stage that goes on fades: at most so many px, so much of its width, in so many steps. */
export const FADE = { most: 48, share: 0.6, steps: 6 } as const;
/** A stop: half its cross, px right of its day, its word after it, room for the word to end in. */
export const STOP = { half: 4, after: 8, word: 15, room: 18, clear: 10, least: 12, baseline: 53.5 } as const;
/** Least px of a bracket that can be seen. */
export const LEAST_BRACKET = 5;

/** The bar of a vote: its length, the line of the votes needed, and the bar inside of it. */
export const VOTE = { width: 160, height: 10, inset: 2, thick: 6 } as const;

/** Container widths from which the words of events stand in two and three columns. */
export const COLUMNS = { two: 460, three: 700 } as const;
