import type { Plugin } from 'vite';
import { nodes } from './syntax.js';
import type { Node } from './syntax.js';

/** Text outside quotes and inside them, in turn. */
const QUOTED = /("[^"\n]*"|'[^'\n]*')/;

const css = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(QUOTED)
    .map((part, index) =>
      index % 2
        ? part
        : part
            .replace(/\s+/g, ' ')
            .replace(/\s*([{};,])\s*/g, '$1')
            .replace(/:\s+/g, ':'),
    )
    .join('')
    .replaceAll(';}', '}');

/** A line break with its indent becomes one space: between words they are the same, in and out of tags. */
const markup = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

/** Between the shapes of a drawing white space means nothing; beside words in `<text>` it may. */
const drawing = (text: string): string =>
  markup(text)
    .replace(/> </g, '><')
    .replace(/^ (?=<)/, '');

const MINIFIERS: Record<string, (text: string) => string> = { css, html: markup, svg: drawing };

/**
 * Takes needless white space and comments out of `html`, `svg` and `css` templates of our own sources.
 * Works on the parsed text of each template part, so that nothing between `${` and `}` is touched.
 */
export const minifyTemplates = (): Plugin => ({
  name: 'minify-templates',
  enforce: 'post',
  transform(code, id) {
    if (id.includes('node_modules') || !/\.ts($|\?)/.test(id)) return null;
    const edits: { start: number; end: number; text: string }[] = [];
    for (const node of nodes(this.parse(code) as unknown as Node)) {
      if (node.type !== 'TaggedTemplateExpression') continue;
      const minify = MINIFIERS[(node['tag'] as { name?: string }).name ?? ''];
      if (!minify) continue;
      for (const part of (node['quasi'] as { quasis: (Node & { value: { raw: string } })[] }).quasis) {
        const { raw } = part.value;
        // Parsers differ in whether the sign before the text belongs to the part.
        const start = part.start + (code.slice(part.start, part.end) === raw ? 0 : 1);
        if (code.startsWith(raw, start)) edits.push({ start, end: start + raw.length, text: minify(raw) });
      }
    }
    let out = code;
    for (const { start, end, text } of edits.sort((a, b) => b.start - a.start))
      out = out.slice(0, start) + text + out.slice(end);
    return edits.length ? { code: out, map: null } : null;
  },
});
