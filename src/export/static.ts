import { msg } from '@lit/localize';
import { resolveUrl, safeUrl } from '../documents/url.js';
import type { BaseModel, Table } from '../figure/chart.js';
import { furniture } from '../figure/furniture.js';
import type { Furniture, Link } from '../figure/furniture.js';
import type { Words } from '../locale/choose.js';
import { fill, plural } from '../locale/message.js';
import { withLocale } from '../locale/with-locale.js';
import type { Language } from '../documents/text.js';
import type { Drawn } from './draw.js';
import { escaped } from './markup.js';
import { pictures } from './static-pictures.js';
import { tablesOf } from './static-table.js';

/** What a static figure, or a page of them, says of itself. */
export interface StaticSettings {
  version: string;
  /** Address of the document; relative links are resolved against it, or stand as they are. */
  baseURL?: string | undefined;
  /** Of its heading, 2 to 6. */
  level: number;
  /** In a page that names its funder once. */
  inside: boolean;
  /** The table stands open and there is no picture. */
  asTable: boolean;
}

/** One chart as HTML that needs no script: words around two pictures, and the table. The same input gives the same bytes. */
export function staticFigure(drawn: Drawn, settings: StaticSettings): string {
  const { chart, print, document, options, locale } = drawn;
  return withLocale(locale, () => {
    const model = chart.model(document, options, locale) as BaseModel;
    const text = furniture(document, locale);
    const { asTable } = settings;
    const drawings = pictures(print, model, text);
    const body = [
      `<figcaption>${head(text, settings.level, locale.language)}</figcaption>`,
      asTable ? '' : drawings.markup,
      table(model.tables, asTable),
      notes([...(drawings.notes ?? model.notes), ...text.notes]),
      foot(settings.inside ? { ...text, funding: undefined } : text, settings.baseURL),
    ];
    return `<figure ${rootOf('cabar-static', locale.language, settings)}>\n${lines(body)}\n</figure>`;
  });
}

/** The attributes of the outermost element. */
export const rootOf = (className: string, language: Language, { version }: StaticSettings): string =>
  `class="${className}" lang="${language}" dir="ltr" data-cabar-version="${escaped(version)}"`;

export const lines = (parts: readonly string[]): string => parts.filter(Boolean).join('\n');

/** A text with its true language, where that is not the reader's. */
export const words = ({ text, lang }: Words): string =>
  lang ? `<span lang="${lang}">${escaped(text)}</span>` : escaped(text);

/** Badge, title, subtitle, the latest correction in full and the earlier ones behind their number. */
export const head = (text: Furniture, level: number, language: Language): string =>
  lines([
    `<div class="cabar-eyebrow">${text.badge ? `<span class="cabar-badge ${text.badge.kind}">${escaped(text.badge.text)}</span>` : ''}</div>`,
    `<h${level} class="cabar-title">${words(text.title)}</h${level}>`,
    text.subtitle ? `<p class="cabar-subtitle">${words(text.subtitle)}</p>` : '',
    corrections(text, language),
  ]);

function corrections({ corrections: [latest, ...earlier] }: Furniture, language: Language): string {
  if (!latest) return '';
  const said = (one: Furniture['corrections'][number]): string =>
    `<p><b>${escaped(one.head)}.</b> ${words(one.text)}</p>`;
  const more = (): string =>
    fill(
      plural(
        msg('{n} earlier correction | {n} earlier corrections', { id: 'n-corrections' }),
        earlier.length,
        language,
      ),
      { n: earlier.length },
    );
  const before = earlier.length
    ? `<details><summary>${escaped(more())}</summary>${earlier.map(said).join('')}</details>`
    : '';
  return `<div class="cabar-correction">${said(latest)}${before}</div>`;
}

const table = (tables: readonly Table[], open: boolean): string =>
  tables.length
    ? `<details class="cabar-tables"${open ? ' open' : ''}><summary>${escaped(msg('Table', { id: 'table' }))}</summary>\n${tablesOf(tables)}\n</details>`
    : '';

export const notes = (all: readonly Words[]): string =>
  all.length ? `<ul class="cabar-notes">${all.map((note) => `<li>${words(note)}</li>`).join('')}</ul>` : '';

/** Sources, publisher, funder, licence and dates. */
export function foot(text: Furniture, baseURL: string | undefined): string {
  const { sources, publisher, license } = text;
  const line = (name: string, links: readonly Link[]): string =>
    links.length ? `<p>${escaped(name)}: ${links.map((to) => link(to, baseURL)).join('; ')}</p>` : '';
  const said = lines([
    line(sources.length > 1 ? msg('Sources', { id: 'sources' }) : msg('Source', { id: 'source' }), sources),
    publisher ? line(msg('Publisher', { id: 'publisher' }), [publisher]) : '',
    text.funding ? `<p>${words(text.funding)}</p>` : '',
    license ? line(msg('Licence', { id: 'licence' }), [license]) : '',
    text.dates.length ? `<p>${escaped(text.dates.join(' · '))}</p>` : '',
  ]);
  return said && `<div class="cabar-foot">\n${said}\n</div>`;
}

/** A live link where the address is one that a link may carry. */
export function link(to: Link, baseURL: string | undefined): string {
  const safe = to.url !== undefined && safeUrl(to.url) ? to.url : undefined;
  const href = safe && baseURL !== undefined ? resolveUrl(safe, baseURL) : safe;
  return href ? `<b><a href="${escaped(href)}" rel="noopener">${words(to)}</a></b>` : `<b>${words(to)}</b>`;
}
