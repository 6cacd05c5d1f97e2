/** Line drawings in a square of 16 px; `HALF` fills the right half of `info`. */
export const PATHS = {
  ok: 'M3 8.5 6.5 12 13 4.5',
  info: 'M8 2a6 6 0 1 0 .01 0zM8 2v12',
  warn: 'M6 3 2.5 6.5 6 10M3 6.5h6.5a4 4 0 0 1 0 8H7',
  bad: 'M4 4l8 8M12 4l-8 8',
  idle: 'M5.5 3.5v9M10.5 3.5v9',
  down: 'M3 6l5 5 5-5',
  up: 'M3 11l5-5 5 5',
  worry: 'M8 2 14.5 13.5h-13zM8 6.5v3.2M8 11.3v1',
};

export const HALF = 'M8 2a6 6 0 0 1 0 12z';
