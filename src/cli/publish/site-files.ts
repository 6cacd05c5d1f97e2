import { LANGUAGES } from '../../documents/text.js';
import type { Language, Text } from '../../documents/text.js';
import { escaped } from '../../export/markup.js';
import { chooseText } from '../../locale/choose.js';
import { FACTS } from '../../locale/tables/languages.js';
import type { Locale } from '../../locale/locale.js';
import { pagePath } from './site.js';
import { PAGE } from './style.js';
import type { Publication, Site, SiteFile } from './site.js';

/** What all documents share: the list of them, for readers and for search engines, and what a server shall say. */
export const siteFiles = (site: Site, all: readonly Publication[], words: Words): SiteFile[] =>
  [
    ['index.html', index(all, words)],
    ['sitemap.xml', sitemap(site, all)],
    ['_headers', HEADERS],
  ].map(([path = '', content = '']) => ({ path, content, fixed: false }));

/** "All charts" in each language. */
export type Words = Readonly<Record<Language, string>>;

/** Every document in each of its languages, one list a language. */
function index(all: readonly Publication[], words: Words): string {
  const lists = LANGUAGES.flatMap((language) => {
    const own = all.filter(({ languages }) => languages.includes(language));
    if (!own.length) return [];
    const items = own.map(
      (one) =>
        `<li><a href="${escaped(pagePath(one, language))}">${escaped(titleIn(one, language))}</a></li>`,
    );
    return [
      `<section lang="${language}">\n<h2>${escaped(words[language])} · ${FACTS[language].name}</h2>\n<ul>\n${items.join('\n')}\n</ul>\n</section>`,
    ];
  });
  const title = LANGUAGES.map((language) => words[language]).join(' · ');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<style>${PAGE}</style>
</head>
<body>
<main class="all">
<h1>${escaped(title)}</h1>
${lists.join('\n')}
</main>
</body>
</html>
`;
}

const titleIn = ({ document }: Publication, language: Language): string => {
  const { title, language: own } = document as { title: Text; language: Language };
  return chooseText(title, { language } as Locale, own).text;
};

/** Pages in their languages. https://www.sitemaps.org, with alternates as search engines read them */
function sitemap({ base }: Site, all: readonly Publication[]): string {
  const pages = all.flatMap((one) =>
    one.languages.map((language) => {
      const others = one.languages.map(
        (other) =>
          `<xhtml:link rel="alternate" hreflang="${other}" href="${escaped(base + pagePath(one, other))}"/>`,
      );
      return `<url><loc>${escaped(base + pagePath(one, language))}</loc>${others.join('')}</url>`;
    }),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.join('\n')}
</urlset>
`;
}

/** As Netlify, Cloudflare Pages and others read it. The policy of each page stands in the page, whose style it names. */
const HEADERS = `/*
  Access-Control-Allow-Origin: *
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Content-Security-Policy: script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'
  Cache-Control: public, max-age=300, must-revalidate
/lib/*
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable
/v/*
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable
`;
