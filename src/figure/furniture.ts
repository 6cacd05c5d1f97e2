import { msg } from '@lit/localize';
import { parseDate } from '../documents/date.js';
import type { Envelope } from '../documents/envelope.js';
import type { Text } from '../documents/text.js';
import { chooseText } from '../locale/choose.js';
import type { Words } from '../locale/choose.js';
import { formatDate } from '../locale/date.js';
import type { Locale } from '../locale/locale.js';
import { fill } from '../locale/message.js';

/** A name that may be a live link. */
export interface Link extends Words {
  url?: string | undefined;
}

/** What stands around a drawing, in words: the same for every kind of chart. */
export interface Furniture {
  title: Words;
  subtitle: Words | undefined;
  /** The author's text alternative. */
  summary: Words | undefined;
  badge: { text: string; kind: 'illustrative' | 'preliminary' } | undefined;
  notes: Words[];
  sources: Link[];
  publisher: Link | undefined;
  funding: Words | undefined;
  license: Link | undefined;
  /** "Published: …", "Updated: …" */
  dates: string[];
  /** Latest first. */
  corrections: { head: string; text: Words }[];
}

/** Runs inside `withLocale`. Dates are taken as valid: the document has been parsed. */
export function furniture(document: Envelope, locale: Locale): Furniture {
  const words = (text: Text): Words => chooseText(text, locale, document.language);
  const maybe = (text: Text | undefined): Words | undefined => (text === undefined ? undefined : words(text));
  const dated = (text: string | undefined): string => {
    const date = text === undefined ? undefined : parseDate(text);
    return date ? formatDate(date, locale) : '';
  };
  const { status, published, updated, license } = document;
  const illustrative = status === 'illustrative';
  return {
    title: words(document.title),
    subtitle: maybe(document.subtitle),
    summary: maybe(document.summary),
    badge: illustrative
      ? { kind: 'illustrative', text: msg('Illustrative figures', { id: 'illustrative' }) }
      : status === 'preliminary'
        ? { kind: 'preliminary', text: msg('Preliminary results', { id: 'preliminary' }) }
        : undefined,
    notes: [
      ...(illustrative
        ? [
            {
              text: msg('These figures are an example, not research results.', {
                id: 'illustrative-note',
              }),
            },
          ]
        : []),
      ...(document.notes ?? []).map(words),
    ],
    sources: (document.sources ?? []).map(({ name, url }) => ({ ...words(name), url })),
    publisher: document.publisher && {
      ...words(document.publisher.name),
      url: document.publisher.url,
    },
    funding: maybe(document.funding),
    license: license && { text: license.name, url: license.url },
    dates: [
      ...(published
        ? [fill(msg('Published: {date}', { id: 'published-on' }), { date: dated(published) })]
        : []),
      ...(updated ? [fill(msg('Updated: {date}', { id: 'updated-on' }), { date: dated(updated) })] : []),
    ],
    corrections: [...(document.corrections ?? [])]
      .sort((a, b) => (parseDate(b.date)?.start.first ?? 0) - (parseDate(a.date)?.start.first ?? 0))
      .map(({ date, text }) => ({
        head: fill(msg('Correction: {date}', { id: 'correction-of' }), { date: dated(date) }),
        text: words(text),
      })),
  };
}
