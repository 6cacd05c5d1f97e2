import { isReference } from '../../documents/dossier.js';
import type { DossierDocument } from '../../documents/dossier.js';
import type { Language } from '../../documents/text.js';
import { aboutOf } from '../../files/about.js';
import { toCsv } from '../../files/csv.js';
import { DocumentError } from '../../files/prepare.js';
import { renderStatic } from '../../files/static.js';
import { renderSVG } from '../../files/svg.js';
import { loadLocale } from '../../locale/load-locale.js';
import { withLocale } from '../../locale/with-locale.js';
import type { OptionTexts } from '../../export/options.js';
import { pngOf } from '../png.js';
import { CODES, frameHeight } from './codes.js';
import type { CodeInput } from './codes.js';
import { page } from './page.js';
import { singleFile } from './single-file.js';
import { addressesOf, folderOf, pagePath } from './site.js';
import type { Publication, Site, SiteFile } from './site.js';

/**
 * All files of one document; `parts` are the charts of a dossier by their paths beside it.
 * @param single folder of the package's files, where a single file is wanted for each language, too
 */
export async function documentFiles(
  site: Site,
  publication: Publication,
  parts: Readonly<Record<string, unknown>>,
  single?: string,
): Promise<SiteFile[]> {
  const both = (name: string, content: string | Uint8Array): SiteFile[] =>
    [false, true].map((fixed) => ({ path: folderOf(publication, fixed) + name, content, fixed }));
  const files = [
    ...both('doc.json', jsonFile(publication.document)),
    ...Object.entries(parts).flatMap(([path, part]) => both(path, jsonFile(part))),
  ];
  const embeds: [Language, object][] = [];
  for (const language of publication.languages) {
    const made = await inLanguage(site, publication, language, parts, single);
    for (const [ending, content] of made.beside) files.push(...both(language + ending, content));
    files.push(...made.pages);
    embeds.push([language, made.embed]);
  }
  const { id, type, version } = publication;
  files.push({
    path: `${folderOf(publication, false)}embed.json`,
    content: jsonFile({
      id,
      type,
      version,
      document: addressesOf(site, `${folderOf(publication, false)}doc.json`)[0],
      mirrors: site.mirrors,
      languages: Object.fromEntries(embeds),
    }),
    fixed: false,
  });
  return files;
}

const jsonFile = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

interface InLanguage {
  /** Files that are named by the language, by their endings. */
  beside: [ending: string, content: string | Uint8Array][];
  pages: SiteFile[];
  embed: object;
}

async function inLanguage(
  site: Site,
  publication: Publication,
  language: Language,
  parts: Readonly<Record<string, unknown>>,
  single: string | undefined,
): Promise<InLanguage> {
  const { document } = publication;
  const address = site.base + folderOf(publication, false);
  const load = (src: string): Promise<unknown> => {
    const part = parts[src.replace(address, '')];
    return part === undefined ? Promise.reject(new Error(`not published: ${src}`)) : Promise.resolve(part);
  };
  const baseURL = `${address}doc.json`;
  const about = await aboutOf(document, { language }, baseURL);
  const beside = [...(await pictures(document, language, load)), await figures(document, language, load)];
  const figure = await renderStatic(document, {
    language,
    baseURL,
    load,
    options: { 'heading-level': PAGE_LEVEL },
  });
  const input = { site, publication, language, about, figure, files: beside.map(([ending]) => ending) };
  if (single !== undefined)
    beside.push([
      '.html',
      singleFile({ folder: single, library: site.library, publication, language, about, figure }),
    ]);
  // The words of the share dialog name what can be taken along.
  const locale = await loadLocale(language, 'share');
  return {
    beside,
    pages: [
      ...[false, true].map((fixed) => ({
        path: `${pagePath(publication, language, fixed)}index.html`,
        content: withLocale(locale, () => page({ ...input, fixed })),
        fixed,
      })),
      {
        path: `${pagePath(publication, language)}oembed.json`,
        content: jsonFile(oembed({ ...input, pictured: false })),
        fixed: false,
      },
    ],
    embed: embedOf(
      { ...input, pictured: input.files.includes('.svg') },
      input.files,
      await renderStatic(document, { language, baseURL, load }),
    ),
  };
}

/** Of the chart in a page whose heading of level 1 is the title of the page. */
const PAGE_LEVEL = 2;

/** Light, dark, and composed for link previews and posts. A dossier shows itself by its first chart that can be drawn. */
async function pictures(
  document: unknown,
  language: Language,
  load: (src: string) => Promise<unknown>,
): Promise<InLanguage['beside']> {
  if ((document as { type: string }).type !== 'dossier') {
    return [
      ['.svg', await renderSVG(document, { language })],
      ['-dark.svg', await renderSVG(document, { language, theme: 'dark' })],
      ...(await presets(document, language, {})),
    ];
  }
  for (const chart of (document as DossierDocument).sections.flatMap(({ charts = [] }) => charts)) {
    try {
      const [drawn, options] = isReference(chart)
        ? [await load(chart.src), chart.options ?? {}]
        : [chart, {}];
      return await presets(drawn, language, options);
    } catch (error) {
      if (!(error instanceof DocumentError) && !isReference(chart)) throw error;
    }
  }
  return [];
}

const presets = (
  document: unknown,
  language: Language,
  options: OptionTexts,
): Promise<InLanguage['beside']> =>
  Promise.all(
    (['link', 'portrait'] as const).map(async (preset): Promise<InLanguage['beside'][number]> => [
      `-${preset}.png`,
      pngOf(await renderSVG(document, { language, preset, options })),
    ]),
  );

const figures = async (
  document: unknown,
  language: Language,
  load: (src: string) => Promise<unknown>,
): Promise<InLanguage['beside'][number]> => {
  // A part that cannot be had is left out; the page names it.
  const there = async (src: string): Promise<unknown> => load(src).catch(() => ({ type: src }));
  return ['.csv', await toCsv(document, { language, load: there })];
};

const oembed = (input: CodeInput): object => ({
  version: '1.0',
  type: 'rich',
  title: input.about.title,
  ...(input.about.publisher
    ? { author_name: input.about.publisher.text, author_url: input.about.publisher.url }
    : {}),
  provider_url: input.site.base,
  html: CODES.iframe(input, false),
  width: 640,
  height: frameHeight(input.about),
  thumbnail_url: `${input.site.base}${folderOf(input.publication, false)}${input.language}-link.png`,
  thumbnail_width: 1200,
  thumbnail_height: 630,
});

/** @param figure whose heading stands as the element's */
function embedOf(input: CodeInput, files: readonly string[], figure: string): object {
  const { site, publication, language, about } = input;
  const folder = site.base + folderOf(publication, false);
  const coded = { ...input, figure };
  const codes = (fixed: boolean) =>
    Object.fromEntries(Object.entries(CODES).map(([form, code]) => [form, code(coded, fixed)]));
  return {
    title: about.title,
    ...(about.subtitle ? { subtitle: about.subtitle } : {}),
    alt: about.alt,
    page: site.base + pagePath(publication, language),
    fixedPage: site.base + pagePath(publication, language, true),
    version: publication.version,
    heights: about.heights,
    pictures: Object.fromEntries(
      files
        .filter((ending) => /(png|svg)$/.test(ending))
        .map((ending) => [ending.replace(/^-/, ''), `${folder}${language}${ending}`]),
    ),
    csv: `${folder}${language}.csv`,
    codes: { live: codes(false), fixed: codes(true) },
  };
}
