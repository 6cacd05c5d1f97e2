import { msg } from '@lit/localize';
import type { Language } from '../../documents/text.js';
import { escaped, jsonInScript } from '../../export/markup.js';
import type { About } from '../../files/about.js';
import { FACTS } from '../../locale/tables/languages.js';
import { dataset } from './dataset.js';
import { sourceOf, attributesOf } from './codes.js';
import { addressesOf, folderOf, libraryFolder, pagePath } from './site.js';
import type { Publication, Site } from './site.js';
import { hashOf, pageStyle } from './style.js';

/** What a page shows. */
export interface PageInput {
  site: Site;
  publication: Publication;
  language: Language;
  about: About;
  /** The static figure. */
  figure: string;
  /** Of the version that never changes. */
  fixed: boolean;
  /** Files beside the page's folder that readers may take along, by their endings: `.csv`, `-link.png`. */
  files: readonly string[];
}

/** Longest description that search engines and previews show, signs. */
const DESCRIPTION = 300;

/**
 * A page of one document in one language: read without scripts, alive with them. Runs inside `withLocale` with the words
 * of the share dialog. No inline script, so that the strictest policy holds; data of a catalogue are no script.
 */
export function page(input: PageInput): string {
  const { site, language, about, figure } = input;
  const up = input.fixed ? '../../../' : '../../';
  const style = pageStyle(about.heights);
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy(site, style))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${head(input)}
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${up}${libraryFolder(site)}static.css">
<style>${style}</style>
${preloads(input, up)}
<script type="application/ld+json">${jsonInScript(dataset(input))}</script>
<script type="module" src="${up}${libraryFolder(site)}cdn/cabar-charts.js"></script>
</head>
<body>
<main>
<h1 class="heard">${escaped(about.title)}</h1>
<cabar-chart${attributesOf(chartAttributes(input))}>
${figure}
</cabar-chart>
</main>
${links(input)}
</body>
</html>
`;
}

export const description = ({ alt }: Pick<About, 'alt'>): string =>
  alt.length > DESCRIPTION ? `${alt.slice(0, alt.lastIndexOf(' ', DESCRIPTION - 1))}…` : alt;

function chartAttributes({ site, publication, language, about, fixed }: PageInput): [string, string][] {
  const [own = '', ...mirrors] = addressesOf(site, `${folderOf(publication, fixed)}doc.json`);
  return [
    ['src', ['../doc.json', ...mirrors].join(' ')],
    ...(fixed ? [['latest', sourceOf(site, publication, false)[0] ?? own] as [string, string]] : []),
    ['type', publication.type],
    ['lang', language],
    ['heading-level', '2'],
    ...(about.heights.length
      ? [['heights', about.heights.map((pair) => pair.join(':')).join(' ')] as [string, string]]
      : []),
  ];
}

function head({ site, publication, language, about, fixed, files }: PageInput): string {
  const address = (path: string): string => escaped(site.base + path);
  const live = (to: Language): string => address(pagePath(publication, to));
  const said = escaped(description(about));
  const picture = address(`${folderOf(publication, fixed)}${language}-link.png`);
  const previews = files.includes('-link.png')
    ? `
<meta property="og:image" content="${picture}">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="${said}">
<meta name="twitter:card" content="summary_large_image">`
    : '\n<meta name="twitter:card" content="summary">';
  const alternates = publication.languages.map(
    (to) => `\n<link rel="alternate" hreflang="${to}" href="${live(to)}">`,
  );
  return `<title>${escaped(about.title)}</title>
<meta name="description" content="${said}">
<link rel="canonical" href="${live(language)}">${alternates.join('')}
<link rel="alternate" type="application/json+oembed" href="${live(language)}oembed.json" title="${escaped(about.title)}">
<meta property="og:type" content="article">
<meta property="og:title" content="${escaped(about.title)}">
<meta property="og:description" content="${said}">
<meta property="og:url" content="${live(language)}">
<meta property="og:locale" content="${openGraphLocale(language)}">${previews}`;
}

/** With the country where most speak it, as Open Graph names languages: `kk_KZ`. */
function openGraphLocale(language: Language): string {
  const { region } = new Intl.Locale(language).maximize();
  return `${language}_${region}`;
}

/** All that the chart will ask for, so that it stands after one round. */
function preloads({ site, publication, language }: PageInput, up: string): string {
  const { core, parts } = site.library;
  const files = [publication.type, `${publication.type} ${language}`].flatMap((part) => parts[part] ?? []);
  return [
    ...[...new Set([...core, ...files])].map(
      (file) => `<link rel="modulepreload" href="${up}${libraryFolder(site)}cdn/${file}">`,
    ),
    '<link rel="preload" as="fetch" crossorigin="anonymous" href="../doc.json">',
  ].join('\n');
}

/** Nothing of the page but its own files; documents may come from mirrors. */
const policy = ({ mirrors }: Site, style: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${hashOf(style)}`,
    "img-src 'self' data: blob:",
    ["connect-src 'self'", ...new Set(mirrors.map((url) => new URL(url).origin))].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

/** Other languages, and what can be taken along. */
function links({ publication, language, fixed, files }: PageInput): string {
  const others = publication.languages.filter((other) => other !== language);
  const words: Record<string, () => string> = {
    '.csv': () => msg('Figures as a table (CSV)', { id: 'figures-csv' }),
    '.svg': () => msg('Picture for print and editing', { id: 'picture-svg' }),
    '-portrait.png': () => msg('Picture for posts, upright', { id: 'picture-portrait' }),
  };
  const all = [
    ...others.map(
      (other) => `<a href="../${other}/" hreflang="${other}" lang="${other}">${FACTS[other].name}</a>`,
    ),
    ...files.flatMap((ending) =>
      words[ending] ? [`<a href="../${language}${ending}">${escaped(words[ending]())}</a>`] : [],
    ),
    `<a href="../doc.json">${escaped(msg('Data as loaded (JSON)', { id: 'data-json' }))}</a>`,
    ...(fixed ? [] : [`<a href="../../">${escaped(msg('All charts', { id: 'all-charts' }))}</a>`]),
  ];
  return `<nav aria-label="${escaped(msg('Download', { id: 'download' }))}">\n${all.join('\n')}\n</nav>`;
}
