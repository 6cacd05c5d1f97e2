import { msg } from '@lit/localize';
import { furniture } from '../figure/furniture.js';
import type { Link } from '../figure/furniture.js';
import type { Envelope } from '../documents/envelope.js';
import type { Words } from '../locale/choose.js';
import type { Locale } from '../locale/locale.js';
import { withLocale } from '../locale/with-locale.js';
import { escaped } from './markup.js';
import { foot, head, lines, link, notes, rootOf, words } from './static.js';
import type { StaticSettings } from './static.js';

/** A section of a page, with its charts as HTML. */
export interface StaticPart {
  title: Words | undefined;
  paragraphs: readonly Words[];
  charts: readonly string[];
}

/** A publication as HTML that needs no script: sections of text, each with its static figures. */
export function staticPage(
  document: Envelope,
  locale: Locale,
  { parts, remarks }: { parts: readonly StaticPart[]; remarks: readonly Words[] },
  settings: StaticSettings,
): string {
  return withLocale(locale, () => {
    const text = furniture(document, locale);
    const body = [
      `<header>${head(text, settings.level, locale.language)}${text.summary ? `\n<p>${words(text.summary)}</p>` : ''}</header>`,
      ...parts.map((part) => section(part, Math.min(6, settings.level + 1))),
      notes([...remarks, ...text.notes]),
      foot(text, settings.baseURL),
    ];
    return `<article ${rootOf('cabar-static cabar-page', locale.language, settings)}>\n${lines(body)}\n</article>`;
  });
}

const section = ({ title, paragraphs, charts }: StaticPart, level: number): string =>
  `<section>\n${lines([
    title?.text ? `<h${level}>${words(title)}</h${level}>` : '',
    ...paragraphs.map((each) => `<p${each.lang ? ` lang="${each.lang}"` : ''}>${escaped(each.text)}</p>`),
    ...charts,
  ])}\n</section>`;

/** In place of a chart that is not at hand, or breaks the rules. Takes the words of a page. */
export const staticAbsence = (to: Link, locale: Locale, baseURL?: string): string =>
  withLocale(
    locale,
    () =>
      `<p class="cabar-absent">${link(to, baseURL)}${to.url === undefined ? `: ${escaped(msg('This chart cannot be shown.', { id: 'cannot-show' }))}` : ''}</p>`,
  );
