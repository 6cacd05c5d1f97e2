import type { Language } from '../../documents/text.js';
import { escaped } from '../../export/markup.js';
import { staticSheet } from '../../export/static-sheet.js';
import type { About } from '../../files/about.js';
import { addressesOf, folderOf, libraryFolder, pagePath } from './site.js';
import type { Publication, Site } from './site.js';

export interface CodeInput {
  site: Site;
  publication: Publication;
  language: Language;
  about: About;
  /** The static figure, with absolute addresses. */
  figure: string;
  /** It has pictures of its own. */
  pictured: boolean;
}

/** Addresses of the document, mirrors after the first. */
export const sourceOf = (site: Site, publication: Publication, fixed: boolean): string[] =>
  addressesOf(site, `${folderOf(publication, fixed)}doc.json`);

/** Attributes as they stand in a tag. */
export const attributesOf = (all: readonly (readonly [name: string, value: string])[]): string =>
  all.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');

/** Code for an outlet's page, by its form: valid HTML, whatever the document says. `fixed`: the figures of today. */
export const CODES = {
  script: ({ site, publication, language, about, figure }: CodeInput, fixed: boolean): string => {
    const attributes = [
      ...named(site, publication, fixed),
      ['type', publication.type] as const,
      ['lang', language] as const,
      ...(about.heights.length
        ? [['heights', about.heights.map((pair) => pair.join(':')).join(' ')] as const]
        : []),
    ];
    return `<script type="module" src="${escaped(`${site.base}${libraryFolder(site)}cdn/cabar-charts.js`)}"></script>
<style>${staticSheet(figure)}</style>
<cabar-chart${attributesOf(attributes)}>
${figure}
</cabar-chart>
`;
  },
  iframe: ({ site, publication, language, about }: CodeInput, fixed: boolean): string => {
    const folder = `${site.base}${libraryFolder(site)}embed/`;
    const query = new URLSearchParams(sourceOf(site, publication, fixed).map((url) => ['src', url]));
    query.append('type', publication.type);
    query.append('lang', language);
    if (fixed) query.append('latest', sourceOf(site, publication, false)[0] ?? '');
    return `<iframe src="${escaped(`${folder}frame.html?${query.toString()}`)}" title="${escaped(about.title)}" width="100%" height="${frameHeight(about)}" loading="lazy" allowfullscreen></iframe>
<script async src="${escaped(`${folder}host.js`)}"></script>
`;
  },
  wordpress: (
    { site, publication, language, about, figure, pictured }: CodeInput,
    fixed: boolean,
  ): string => {
    const data = [
      ['data-src', sourceOf(site, publication, fixed).join(' ')] as const,
      ...(fixed ? [['data-latest', sourceOf(site, publication, false)[0] ?? ''] as const] : []),
      ['data-type', publication.type] as const,
      ['data-lang', language] as const,
    ];
    const picture = pictured
      ? `\n<img src="${escaped(`${site.base}${folderOf(publication, fixed)}${language}.svg`)}" width="640" height="${frameHeight(about)}" alt="${escaped(about.alt)}">`
      : '';
    const page = site.base + pagePath(publication, language, fixed);
    return `<figure data-cabar-chart${attributesOf(data)}>${picture}
${tablesIn(figure)}
<figcaption><a href="${escaped(page)}">${escaped(about.title)}</a></figcaption>
</figure>
`;
  },
};

const named = (site: Site, publication: Publication, fixed: boolean): (readonly [string, string])[] => [
  ['src', sourceOf(site, publication, fixed).join(' ')],
  ...(fixed ? [['latest', sourceOf(site, publication, false)[0] ?? ''] as const] : []),
];

/** px, in the column of an article; a frame of unknown height scrolls. */
export const frameHeight = ({ heights }: About): number =>
  heights.find(([width]) => width === ARTICLE)?.[1] ?? UNKNOWN;

const ARTICLE = 640;
const UNKNOWN = 600;

/** The tables of a figure, folded. */
const tablesIn = (figure: string): string =>
  /<details class="cabar-tables"[\s\S]*?<\/table><\/section>\n<\/details>/.exec(figure)?.[0] ?? '';
