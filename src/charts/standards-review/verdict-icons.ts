import type { Verdict } from '../../documents/standards-review.js';

/** Line drawings in a square of 16 px; `HALF` fills the right half of `partly`. */
export const ICONS: Record<Verdict, string> = {
  conflicts: 'M4 4 12 12M12 4 4 12',
  partly: 'M8 2a6 6 0 1 0 .01 0z',
  complies: 'M2.5 8.5 6.2 12 13.5 4.5',
  'not-assessed': 'M2 8h4.5M9.5 8H14',
};

export const HALF = 'M8 2a6 6 0 0 1 0 12z';
