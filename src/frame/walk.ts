import type { Target } from '../figure/chart.js';

/**
 * Where an arrow key, Home or End leads from one mark.
 * Left and right stay in the row; up and down go to the nearest mark of the next row that has any.
 * With Ctrl, Home and End go to the first and last mark of all. Undefined: the key leads nowhere.
 */
export function walk(
  targets: readonly Target[],
  from: Target | undefined,
  key: string,
  all = false,
): Target | undefined {
  if (!from) return key === 'End' ? targets.at(-1) : targets[0];
  const row = targets.filter((t) => t.row === from.row).sort((a, b) => a.column - b.column);
  const at = row.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return row[at + 1];
    case 'ArrowLeft':
      return row[at - 1];
    case 'Home':
      return all ? targets[0] : row[0];
    case 'End':
      return all ? targets.at(-1) : row.at(-1);
    case 'ArrowDown':
      return nearest(targets, from, 1);
    case 'ArrowUp':
      return nearest(targets, from, -1);
  }
  return undefined;
}

function nearest(targets: readonly Target[], from: Target, step: 1 | -1): Target | undefined {
  let row: number | undefined;
  for (const { row: r } of targets)
    if ((r - from.row) * step > 0 && (row === undefined || (row - r) * step > 0)) row = r;
  // In a drawing as HTML only the columns are known.
  const middle = (t: Target): number => (t.width ? t.x + t.width / 2 : t.column);
  let best: Target | undefined;
  for (const t of targets)
    if (t.row === row)
      if (!best || Math.abs(middle(t) - middle(from)) < Math.abs(middle(best) - middle(from))) best = t;
  return best;
}

/** The mark at a point of the drawing, px; of several the one whose middle is nearest. */
export function hit(targets: readonly Target[], x: number, y: number): Target | undefined {
  let best: Target | undefined;
  let distance = Infinity;
  for (const t of targets) {
    if (x < t.x || y < t.y || x > t.x + t.width || y > t.y + t.height) continue;
    const d = (x - t.x - t.width / 2) ** 2 + (y - t.y - t.height / 2) ** 2;
    if (d < distance) {
      best = t;
      distance = d;
    }
  }
  return best;
}
