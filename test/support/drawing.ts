const PARTS = ['legend', 'chart', 'contents', 'section', 'notes'];
/** Attributes that hold places and sizes in px. */
const PLACES = /^(x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|rx|ry|width|height|d|points|transform|viewBox)$/;
/** Where the reader is in a page, and what has come so far: no part of a drawing. */
const STATE = /^(aria-current|data-stands)$/;
const NUMBER = /-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g;
const TOKEN = new RegExp(`[a-z]+|[()]|${NUMBER.source}`, 'gi');

/** To half a px; by way of hundredths, so that the last digits of a sum do not decide. */
const rounded = (text: string): string => {
  const value = Number(Number(text).toFixed(2));
  return String((Math.sign(value) * Math.round(Math.abs(value) * 2)) / 2 || 0);
};

/** `M1.2,3.31l-.5.5` and `M 1.21 3.3 l -0.5 0.5` are the same drawing. */
const places = (value: string): string =>
  (value.match(TOKEN) ?? [])
    .map((token, i) => (/[a-z()]/i.test(token) ? token : `${i ? ' ' : ''}${rounded(token)}`))
    .join('')
    .replace(/([a-z(]) /gi, '$1');

const NAMED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const escaped = (text: string): string =>
  text.replace(/[&<"]|\p{Cc}|\p{Cf}/gu, (letter) => NAMED[letter] ?? `&#${letter.codePointAt(0)};`);

const words = (text: string | null): string => escaped((text ?? '').replace(/[\t\n\r ]+/g, ' ').trim());

function opening(element: Element): string {
  const attributes = [...element.attributes]
    .filter(({ name }) => !STATE.test(name))
    .map(({ name, value }) => ` ${name}="${PLACES.test(name) ? places(value) : words(value)}"`)
    .sort();
  return `<${element.localName}${attributes.join('')}>`;
}

/** An element, its words and what stands in it; comments of templates and blank texts are left out. */
function* lines(element: Element, depth: number): Generator<string> {
  const indent = ' '.repeat(depth);
  const inside = [...element.childNodes].filter(
    (node) => node instanceof Element || (node instanceof Text && words(node.data)),
  );
  const closing = `</${element.localName}>`;
  if (!inside.some((node) => node instanceof Element)) {
    yield `${indent}${opening(element)}${words(inside.map((node) => (node as Text).data).join(''))}${closing}`;
    return;
  }
  yield `${indent}${opening(element)}`;
  for (const node of inside)
    if (node instanceof Element) yield* lines(node, depth + 1);
    else yield `${indent} ${words((node as Text).data)}`;
  yield `${indent}${closing}`;
}

/**
 * What a chart has drawn, for a reviewer to read: legend, drawing and notes (of a dossier: contents, sections and
 * notes) as SVG or HTML, one element a line, attributes by name, px to the half, names of classes as they are. The
 * charts inside a dossier are named, not opened.
 */
export function drawingOf(root: ShadowRoot): string {
  const parts = [...root.querySelectorAll(PARTS.map((name) => `[part="${name}"]`).join())];
  const outer = parts.filter((part) => !parts.some((other) => other !== part && other.contains(part)));
  return `${outer.flatMap((part) => [...lines(part, 0)]).join('\n')}\n`;
}

/** The first lines in which two texts differ, with what was kept (−) and what is drawn now (+); empty when none. */
export function firstDifference(kept: string, drawn: string, count = 8): string {
  if (kept === drawn) return '';
  const [before, after] = [kept, drawn].map((text) => text.split('\n')) as [string[], string[]];
  const start = before.findIndex((line, i) => line !== after[i]);
  const from = start < 0 ? before.length : start;
  const differing = before.filter((line, i) => line !== after[i]).length;
  return [
    `line ${from + 1}; ${before.length} lines were kept, ${after.length} are drawn, ${differing} of the kept differ`,
    ...before.slice(from, from + count).map((line) => `− ${line}`),
    ...after.slice(from, from + count).map((line) => `+ ${line}`),
  ].join('\n');
}
