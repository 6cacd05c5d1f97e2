import type { Method } from '../../documents/methodology.js';

/** Line drawings in a square of 20 px. */
export const PATHS: Record<Method['kind'], string> = {
  'desk-review': 'M3.5 2h8l5 5v11h-13zM6.5 10h7M6.5 13.5h7',
  survey: 'M2 3.5h16v13H2zM4.5 7.5l1.2 1.2 2-2.4M4.5 12.5l1.2 1.2 2-2.4M11 8h4M11 13h4',
  interviews: 'M2 3h11v8H6l-2.5 2.5V11H2zM8 14h6.5l2.5 2.5V14h1V7h-2',
  consultation:
    'M10 3a2.3 2.3 0 1 0 .01 0zM4 12.5a2.3 2.3 0 1 0 .01 0zM16 12.5a2.3 2.3 0 1 0 .01 0zM8.8 7.5l-3.4 5.2M11.2 7.5l3.4 5.2',
  other: 'M8.5 3a5.5 5.5 0 1 0 .01 0zM12.6 12.6 18 18',
};
