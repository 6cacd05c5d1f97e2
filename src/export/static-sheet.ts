import { SIZES, WIDTHS, WEIGHT_TITLE } from '../theme/sizes.js';
import { COLOURS, FOLLOW, PLAIN } from '../theme/tokens.js';
import type { ColourToken } from '../theme/tokens.js';
import type { Paint } from '../marks/looks.js';
import { paintClass } from './svg.js';

/** px: a picture is not drawn larger than this, or its letters would shout. */
const MOST = { narrow: 440, wide: 680 } as const;

/** Paints that are one colour in the light and another in the dark theme. */
const PAIRS: readonly (readonly [ColourToken, ColourToken])[] = [
  ['on-cat', 'ink'],
  ['ink', 'on-cat'],
];

/**
 * `dist/static.css`: what static figures need of a style sheet. Which picture fits, the theme of the page (its used
 * `color-scheme`, with the outlet's `--cabar-*` before ours), the look of words and tables, and the room of charts whose
 * code is on its way. Without it a figure is read in the browser's own type, with the narrow picture.
 * @param figure where it is for one figure alone: paints that it does not use are left out
 */
export const staticSheet = (figure?: string): string => `${LAYOUT.trim()}
${paints(figure).join('\n')}
`;

/** A token as a page may set it; those that follow another do so here, too. */
function value(token: ColourToken): string {
  if (token === 'link' || token === 'mark' || token === 'gap')
    return `var(--cabar-${token},${value(FOLLOW[token])})`;
  const [light, dark] = COLOURS[token];
  return `var(--cabar-${token},${light === dark ? light : `light-dark(${light},${dark})`})`;
}

const paintValue = (paint: Exclude<Paint, 'none'>): string =>
  typeof paint === 'string' ? value(paint) : `light-dark(${paint.map(value).join(',')})`;

const ALL: readonly Exclude<Paint, 'none'>[] = [
  ...(Object.keys(COLOURS) as ColourToken[]),
  ...(Object.keys(FOLLOW) as string[]).filter(isColour),
  ...PAIRS,
];

const paints = (figure?: string): string[] =>
  ALL.flatMap((paint) =>
    (['fill', 'stroke'] as const)
      .map((kind) => [kind, paintClass(kind, paint)] as const)
      .filter(([, name]) => figure === undefined || figure.includes(name))
      .map(([kind, name]) => `.cabar-static .${name}{${kind}:${paintValue(paint)}}`),
  );

function isColour(name: string): name is ColourToken {
  return name === 'link' || name === 'mark' || name === 'gap';
}

const type = ({ size, line }: { size: number; line: number }): string =>
  `font-size:${size}px;line-height:${line}px`;

const LAYOUT = `
cabar-chart:not(:defined){display:block}
cabar-chart[src]:not(:defined){min-height:var(--cabar-reserve,360px)}
.cabar-static{container-type:inline-size;box-sizing:border-box;margin:0;border-top:var(--cabar-rule,2px) solid ${value('accent')};padding:8px var(--cabar-pad,0px) var(--cabar-pad,0px);background:${value('bg')};color:${value('ink')};font:400 14px/19px var(--cabar-font,${PLAIN.font});overflow-wrap:break-word}
.cabar-static :is(p,ul,h2,h3,h4,h5,h6){margin:0;padding:0}
.cabar-static figcaption{margin:0;font:inherit;text-align:left}
.cabar-static a{color:${value('link')};text-underline-offset:2px}
.cabar-static .cabar-eyebrow{min-height:28px}
.cabar-static .cabar-badge{display:inline-block;padding:1px 7px;border:1px solid ${value('warn-line')};border-radius:3px;background:${value('warn-bg')};color:${value('warn-fg')};font-size:12px;font-weight:600;line-height:18px}
.cabar-static .cabar-badge.preliminary{border-color:${value('info-line')};background:${value('info-bg')};color:${value('info-fg')}}
.cabar-static .cabar-title{max-width:36em;margin-top:6px;font-weight:${WEIGHT_TITLE};${type(SIZES.title)};text-wrap:balance}
.cabar-static .cabar-subtitle{max-width:44em;margin-top:4px;color:${value('ink-2')};${type(SIZES.subtitle)};text-wrap:pretty}
.cabar-static .cabar-correction{margin-top:10px;border-left:4px solid ${value('info-line')};padding:8px 12px;background:${value('info-bg')};font-size:13.5px;line-height:19px}
.cabar-static :is(.cabar-narrow,.cabar-wide){margin-top:14px}
.cabar-static svg{display:block;width:100%;height:auto;font-family:inherit;max-width:${MOST.narrow}px}
.cabar-static .cabar-wide svg{max-width:${MOST.wide}px}
.cabar-static summary{cursor:pointer}
.cabar-static .cabar-tables{margin-top:12px}
.cabar-static .cabar-scroll{margin-top:8px;overflow-x:auto}
.cabar-static table{width:100%;border-collapse:collapse;font-size:13.5px;line-height:18px}
.cabar-static caption{padding-bottom:6px;color:${value('ink-3')};${type(SIZES.small)};text-align:left}
.cabar-static :is(th,td){padding:7px 10px;border:0;border-bottom:1px solid ${value('line')};font-variant-numeric:tabular-nums;text-align:right;vertical-align:baseline}
.cabar-static thead :is(th,td){border-bottom:2px solid ${value('ink')};font-weight:600}
.cabar-static th:first-child{padding-left:0;font-weight:400;text-align:left}
.cabar-static th.section{padding-top:14px;font-weight:700}
.cabar-static .missing{color:${value('ink-3')}}
.cabar-static .total{font-weight:700}
.cabar-static .cabar-notes{margin-top:14px;max-width:60em;color:${value('ink-3')};list-style:none;${type(SIZES.small)}}
.cabar-static .cabar-foot{margin-top:12px;border-top:1px solid ${value('line')};padding-top:10px;color:${value('ink-3')};${type(SIZES.small)}}
.cabar-page>section{margin-top:32px}
.cabar-page>section>p,.cabar-page header>p{max-width:44em;margin-top:10px;font-size:16px;line-height:24px}
.cabar-page>section>:is(h2,h3,h4,h5,h6){${type(SIZES.title)}}
.cabar-page>section>figure{margin-top:24px}
.cabar-page .cabar-absent{margin-top:24px}
@container (max-width:${WIDTHS.phone - 1}px){.cabar-static .cabar-eyebrow{min-height:36px}.cabar-static .cabar-title{${type(SIZES.titleSmall)}}}
@container (min-width:${WIDTHS.phone}px){.cabar-static .cabar-narrow{display:none}.cabar-static .cabar-wide{display:block}}
@media print{.cabar-static{color-scheme:light;break-inside:avoid}.cabar-page{break-inside:auto}}
@media (forced-colors:active){.cabar-static svg{forced-color-adjust:none;background:${value('bg')}}}
`;
