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
}

/**
 * Code for an outlet's page, by its form: valid HTML, whatever the document says. Other forms (a frame, a block of an
 * editing system) get a line of their own here, and the dialog offers each line.
 */
export const EMBED_CODES = {
  script: ({ script, attributes, document, title, page }: Embed): string => {
    const written = attributes.map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ` ${name}`));
    const data =
      document === undefined
        ? ''
        : `\n  <script type="application/json">${inScript(JSON.stringify(document))}</script>`;
    return `<script type="module" src="${escaped(script)}"></script>
<cabar-chart${written.join('')}>${data}
  <a href="${escaped(page)}">${escaped(title)}</a>
</cabar-chart>
`;
  },
};

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Controls, halves of characters and what no character is: errors wherever they stand in HTML. */
const NO_HTML = /[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\u{10000}-\u{10ffff}]/gu;

const escaped = (text: string): string =>
  text.replace(NO_HTML, '').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** No `</script>` and no comment can begin in it, and no character is an error; JSON reads it the same. */
const inScript = (json: string): string => json.replace(NO_HTML, inJson).replaceAll('<', inJson);

const inJson = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
