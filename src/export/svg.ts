import type { Language } from '../documents/text.js';
import { lookOf } from '../marks/looks.js';
import type { Look, Looks, Paint } from '../marks/looks.js';
import type { ShapeMark, TextMark } from '../marks/mark.js';
import type { LineMark, SceneMark } from '../marks/scene.js';
import { colour, PLAIN } from '../theme/tokens.js';
import { escaped } from './markup.js';

export type Theme = 'light' | 'dark';

/** A picture as values: marks in px, looks by their classes. */
export interface Picture {
  /** px of the marks' own grid */
  width: number;
  height: number;
  /** px of the picture for each px of the grid, default 1. */
  scale?: number | undefined;
  language: Language;
  theme: Theme;
  title: string;
  /** The text alternative. */
  description: string;
  marks: readonly SceneMark[];
  looks: Looks;
}

/**
 * A picture as SVG that stands alone: shapes and text with presentation attributes, without style, script, ids or
 * anything from elsewhere, so that it is the same in browsers, Inkscape, librsvg and resvg, and may stand in a page.
 * Pure: the same picture gives the same bytes. Numbers have at most two decimals.
 */
export function svg(picture: Picture): string {
  const { width, height, scale = 1, language, title, description, marks } = picture;
  const paint = painter(picture);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${language}" xml:lang="${language}" role="img"`,
    ` width="${number(width * scale)}" height="${number(height * scale)}" viewBox="0 0 ${number(width)} ${number(height)}"`,
    ` font-family="${escaped(FONT)}" direction="ltr">`,
    `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`,
    `<rect width="${number(width)}" height="${number(height)}" fill="${colour('bg', picture.theme)}"/>`,
    ...marks.map(paint),
    '</svg>\n',
  ].join('');
}

/** What a picture inside a page needs; the page has the ground, the face and the title. */
export type InlinePicture = Pick<Picture, 'width' | 'height' | 'description' | 'marks' | 'looks'>;

/**
 * A picture for the markup of a page. Presentation attributes give the light theme and its sizes where nothing else does;
 * the classes of `paintClass` let a style sheet (`static-sheet.ts`) give the page's theme. As wide as its container, and
 * never larger than drawn where no sheet says how large: the height holds it.
 */
export function inlineSVG({ width, height, description, marks, looks }: InlinePicture): string {
  const paint = painter({ looks, theme: 'light' }, true);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escaped(description)}" width="100%" height="${number(height)}"`,
    ` viewBox="0 0 ${number(width)} ${number(height)}" preserveAspectRatio="xMinYMin meet" font-family="${escaped(FONT)}" direction="ltr">`,
    ...marks.map(paint),
    '</svg>',
  ].join('');
}

/** The class of what is filled or stroked in a colour, or in one in light and another in dark. */
export const paintClass = (kind: 'fill' | 'stroke', paint: Exclude<Paint, 'none'>): string =>
  `${kind}-${typeof paint === 'string' ? paint : paint.join('-or-')}`;

/**
 * Faces that the table of widths knows, alone: `system-ui` may be a wider one, and no file can measure that. In single
 * quotes, which need no escaping in an attribute.
 */
const FONT = PLAIN.font.replace('system-ui, ', '').replaceAll('"', "'");

/** Writes marks one by one; the attributes of a class are worked out once. */
function painter(
  { looks, theme }: Pick<Picture, 'looks' | 'theme'>,
  classes = false,
): (mark: SceneMark) => string {
  const known = new Map<string, string>();
  const attributes = (className: string): string => {
    const found = known.get(className) ?? attributesOf(lookOf(looks, className), theme, classes);
    known.set(className, found);
    return found;
  };
  const paint = (mark: SceneMark): string => {
    if ('marks' in mark)
      return `<g transform="translate(${number(mark.x)} ${number(mark.y)})">${mark.marks.map(paint).join('')}</g>`;
    if ('spans' in mark) return line(mark, attributes);
    return 'text' in mark ? text(mark, attributes) : shape(mark, attributes);
  };
  return paint;
}

type Attributes = (className: string) => string;

function shape(mark: ShapeMark, attributes: Attributes): string {
  const looks = attributes(mark.className);
  if (mark.d !== undefined) {
    const at = mark.at ? ` transform="translate(${number(mark.at.x)} ${number(mark.at.y)})"` : '';
    return `<path d="${mark.d}"${at}${looks}/>`;
  }
  // Without any width there is nothing to be seen, only to be heard on a screen.
  if (mark.width <= 0 || mark.height <= 0) return '';
  const box = `x="${number(mark.x)}" y="${number(mark.y)}" width="${number(mark.width)}" height="${number(mark.height)}"`;
  return `<rect ${box}${looks}/>`;
}

const text = (mark: TextMark, attributes: Attributes): string =>
  mark.text === ''
    ? ''
    : `<text x="${number(mark.x)}" y="${number(mark.y)}"${attributes(`text ${mark.className}`)}${lang(mark.lang)}>${escaped(mark.text)}</text>`;

const line = ({ x, y, className, spans }: LineMark, attributes: Attributes): string =>
  `<text x="${number(x)}" y="${number(y)}"${attributes(`text ${className}`)}>${spans
    .map((span) => {
      const looks = (span.className ? attributes(span.className) : '') + lang(span.lang);
      if (!looks) return escaped(span.text);
      // librsvg drops spaces at both ends of a tspan.
      const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(span.text) ?? [];
      return `${escaped(before)}<tspan${looks}>${escaped(words)}</tspan>${escaped(after)}`;
    })
    .join('')}</text>`;

const lang = (language: string | undefined): string => (language ? ` xml:lang="${language}"` : '');

function attributesOf(look: Look, theme: Theme, classes: boolean): string {
  const paint = (value: Paint | undefined): string | undefined => {
    if (value === undefined || value === 'none') return value;
    return colour(typeof value === 'string' ? value : value[theme === 'dark' ? 1 : 0], theme);
  };
  const stroke = paint(look.stroke);
  const drawn = stroke !== undefined && stroke !== 'none';
  return [
    ['class', classes ? paintClasses(look) : undefined],
    ['fill', paint(look.fill)],
    ['stroke', stroke],
    ['stroke-width', drawn ? look.strokeWidth : undefined],
    ['stroke-dasharray', drawn ? look.dash : undefined],
    ['stroke-linejoin', drawn ? look.join : undefined],
    ['opacity', look.opacity],
    ['paint-order', drawn && look.order === 'stroke' ? 'stroke' : undefined],
    ['font-size', look.size],
    ['font-weight', look.weight],
    ['text-anchor', look.anchor],
  ]
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${value}"`))
    .join('');
}

function paintClasses({ fill, stroke }: Look): string | undefined {
  const named = (kind: 'fill' | 'stroke', paint: Paint | undefined): string[] =>
    paint === undefined || paint === 'none' ? [] : [paintClass(kind, paint)];
  return [...named('fill', fill), ...named('stroke', stroke)].join(' ') || undefined;
}

const number = (value: number): string => String(Math.round(value * 100) / 100);
