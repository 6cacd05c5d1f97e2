import type { SceneMark } from '../../src/marks/scene.js';
import { tableMeasure } from '../../src/text/measure.js';

/** An element of a picture. */
export interface Node {
  name: string;
  attributes: Record<string, string>;
  children: (Node | string)[];
}

/** A line of text where it stands, px from the upper left corner; baseline and all sizes in the picture's own grid. */
export interface Line {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  size: number;
  weight: number;
}

const TOKEN = /<(\/)?([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/)?>|([^<]+)/gy;
const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** Reads a picture as strictly as XML does and throws where it is not well-formed. */
export function readPicture(source: string): Node {
  const root: Node = { name: '', attributes: {}, children: [] };
  const open = [root];
  TOKEN.lastIndex = 0;
  for (let end = 0; end < source.length; end = TOKEN.lastIndex) {
    const token = TOKEN.exec(source);
    if (!token) throw new Error(`no XML at ${source.slice(end, end + 80)}`);
    const [, closing, name = '', attributes = '', selfClosing, text] = token;
    const parent = open.at(-1)!;
    if (text !== undefined) parent.children.push(plain(text));
    else if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
    } else {
      const node: Node = { name, attributes: read(attributes), children: [] };
      parent.children.push(node);
      if (!selfClosing) open.push(node);
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)!.name}> is not closed`);
  const [picture, ...rest] = root.children;
  if (typeof picture !== 'object' || rest.some((each) => each !== '\n')) throw new Error('not one element');
  return picture;
}

function read(attributes: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of attributes.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    if (name in found) throw new Error(`${name} twice`);
    found[name] = plain(value);
  }
  return found;
}

function plain(text: string): string {
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text))
    throw new Error(`no character of XML in ${JSON.stringify(text)}`);
  if (/&(?!(amp|lt|gt|quot);)/.test(text)) throw new Error(`a bare & in ${text}`);
  return text.replace(/&\w+;/g, (entity) => ENTITIES[entity]!);
}

/** All elements, outer ones first. */
export const nodes = (node: Node): Node[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : nodes(child))),
];

export const textOf = (node: Node): string =>
  node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

/** Lines of text by the widths that they are broken by; heights of capitals and tails. */
export function lines(node: Node, x = 0, y = 0): Line[] {
  const [, dx = '0', dy = '0'] = /^translate\((\S+) (\S+)\)$/.exec(node.attributes['transform'] ?? '') ?? [];
  const [left, top] = [x + Number(dx), y + Number(dy)];
  return node.children.flatMap((child): Line[] => {
    if (typeof child === 'string') return [];
    return child.name === 'text' ? [line(child, left, top)] : lines(child, left, top);
  });
}

function line(node: Node, x: number, y: number): Line {
  const { attributes } = node;
  const size = Number(attributes['font-size']);
  const weight = Number(attributes['font-weight'] ?? 400);
  const width = node.children
    .map((child) =>
      typeof child === 'string'
        ? tableMeasure(child, size, weight)
        : tableMeasure(textOf(child), size, Number(child.attributes['font-weight'] ?? weight)),
    )
    .reduce((a, b) => a + b, 0);
  const anchor = { end: 1, middle: 0.5 }[attributes['text-anchor'] ?? ''] ?? 0;
  const left = x + Number(attributes['x']) - anchor * width;
  const baseline = y + Number(attributes['y']);
  return {
    text: textOf(node),
    left,
    right: left + width,
    top: baseline - 0.72 * size,
    bottom: baseline + 0.2 * size,
    size,
    weight,
  };
}

/** A mark that is no group. */
export type Leaf = Exclude<SceneMark, { marks: SceneMark[] }>;

/** Marks out of their groups, where they stand in the drawing; in the order of painting and of reading. */
export const leaves = (marks: readonly SceneMark[], x = 0, y = 0): Leaf[] =>
  marks.flatMap((mark) =>
    'marks' in mark
      ? leaves(mark.marks, x + mark.x, y + mark.y)
      : [{ ...mark, x: x + mark.x, y: y + mark.y }],
  );

/** The words of a mark; of a shape, none. */
export const wordsOf = (mark: Leaf): string =>
  'spans' in mark ? mark.spans.map(({ text }) => text).join('') : 'text' in mark ? mark.text : '';

/** Pairs of lines that lie over each other. */
export function overlaps(all: readonly Line[]): string[] {
  return all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .filter(
        (b) =>
          a.left < b.right - SLACK &&
          b.left < a.right - SLACK &&
          a.top < b.bottom - SLACK &&
          b.top < a.bottom - SLACK,
      )
      .map((b) => `“${a.text}” and “${b.text}”`),
  );
}

/** px that lines may touch. */
const SLACK = 0.5;
