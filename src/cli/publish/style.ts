import { createHash } from 'node:crypto';
import { colour } from '../../theme/tokens.js';
import type { ColourToken } from '../../theme/tokens.js';

const both = (token: ColourToken): string => `light-dark(${colour(token, 'light')},${colour(token, 'dark')})`;

/** Looks of a page around what it shows; what is inside a figure is `static.css`'s. */
export const PAGE = `:root{color-scheme:light dark}
body{margin:0 auto;max-width:1200px;background:${both('bg')};color:${both('ink')};padding:16px;font:14px/19px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif}
nav a,.all a{color:${both('link')}}
.all h1{font-size:20px;line-height:26px}
.all h2{font-size:16px;line-height:22px}
.all li{margin-block:6px}
nav{display:flex;flex-wrap:wrap;gap:4px 16px;margin-top:24px}
main{container-type:inline-size}
.heard{position:absolute;width:1px;height:1px;margin:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}`;

/**
 * The style of a page: room for the chart at every width, so that nothing moves when it comes alive.
 * @param heights `[width of the container, height]`, px, narrowest first; between two widths they are read off a line
 */
export const pageStyle = (heights: readonly (readonly [number, number])[]): string =>
  [PAGE, ...heights.map((from, i) => room(from, heights[i + 1], i === 0))].join('\n');

/** @param least it counts for narrower containers, too */
function room(
  [width, height]: readonly [number, number],
  next: readonly [number, number] | undefined,
  least: boolean,
): string {
  const slope = next ? (next[1] - height) / (next[0] - width) : 0;
  const grown = slope
    ? `calc(${height}px + (100cqi - ${width}px)*${Number(slope.toFixed(4))})`
    : `${height}px`;
  const rule = `main>cabar-chart[src][type]{min-height:${grown}}`;
  return least ? rule : `@container (min-width:${width}px){${rule}}`;
}

/** A source of a Content Security Policy that allows exactly this text between its tags. */
export const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
