import type { Table } from '../figure/chart.js';
import { escaped as inMarkup, jsonInScript } from './markup.js';
import { barred, tablesOf } from './static-table.js';

/** What the code for an outlet's page is written from. */
export interface Embed {
  /** URL of the script. */
  script: string;
  /** Of `cabar-chart`, in their order. */
  attributes: readonly (readonly [name: string, value: string])[];
  /** The document itself, where it has no address of its own. */
  document?: unknown;
  /** What is read without JavaScript. */
  title: string;
  /** The page where the chart stands. */
  page: string;
  /** px, as the chart stands now: of a frame until its own is known. */
  height: number;
  /** In the language of the code. */
  tables: readonly Table[];
}

/** Code for an outlet's page, by its form: valid HTML, whatever the document says. */
export const EMBED_CODES = {
  script: ({ script, attributes, document, title, page }: Embed): string => {
    const data =
      document === undefined ? '' : `\n  <script type="application/json">${inScript(document)}</script>`;
    return `<script type="module" src="${escaped(script)}"></script>
<cabar-chart${written(attributes)}>${data}
  <a href="${escaped(page)}">${escaped(title)}</a>
</cabar-chart>
`;
  },
  iframe: ({ script, attributes, title, height }: Embed): string => {
    const frame = new URL('../embed/frame.html', script);
    // A frame learns its height from its chart; mirrors are a parameter each.
    for (const [name, value] of attributes)
      if (name !== 'heights')
        for (const one of name === 'src' ? value.split(' ') : [value]) frame.searchParams.append(name, one);
    return `<iframe src="${escaped(frame.href)}" title="${escaped(title)}" height="${height}" style="width: 100%; border: 0" loading="lazy"></iframe>
<script async src="${escaped(new URL('../embed/host.js', script).href)}"></script>
`;
  },
  wordpress: ({ attributes, title, page, tables }: Embed): string => {
    const data = attributes.map(([name, value]) => [`data-${name}`, value] as const);
    return `<figure data-cabar-chart${written(data)}>
${tablesOf(tables, barred).replace(NO_HTML, '')}
<figcaption><a href="${escaped(page)}">${escaped(title)}</a></figcaption>
</figure>
`;
  },
};

export type EmbedForm = keyof typeof EMBED_CODES;

const written = (attributes: Embed['attributes']): string =>
  attributes.map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ` ${name}`)).join('');

/** Controls, halves of characters and what no character is: errors wherever they stand in HTML. */
const NO_HTML = /[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\u{10000}-\u{10ffff}]/gu;

const escaped = (text: string): string => inMarkup(text.replace(NO_HTML, ''));

/** No `</script>` and no comment can begin in it, and no character is an error; JSON reads it the same. */
const inScript = (value: unknown): string => jsonInScript(value).replace(NO_HTML, inJson);

const inJson = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
