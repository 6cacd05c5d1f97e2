import { msg } from '@lit/localize';
import { parseDate } from '../documents/date.js';
import type { DateSpan } from '../documents/date.js';
import type { Envelope } from '../documents/envelope.js';
import { furniture } from '../figure/furniture.js';
import type { Furniture } from '../figure/furniture.js';
import type { Locale } from '../locale/locale.js';
import { fill } from '../locale/message.js';

/** How a chart is named as a source. */
export interface Citation {
  text: string;
  /** One `@misc` entry; no value can end it early. */
  bibtex: string;
  /** One record of the type DATA. */
  ris: string;
}

/** Where a chart is found, and which version of it. */
export interface Place {
  url: string;
  version: string;
}

/** What all three ways of writing say. */
interface Cited extends Place {
  id: string;
  title: string;
  /** The publisher; without one the sources. */
  author: string;
  date: DateSpan | undefined;
  language: Locale['language'];
  /** Status, source, dates, correction: full sentences without their stops. */
  remarks: string[];
}

/**
 * The citation of a document in the reader's language: authors or publisher, title, date, status, source, when it was
 * updated and corrected, version, link. Runs inside `withLocale`.
 */
export function citationOf(document: Envelope, locale: Locale, place: Place): Citation {
  const text = furniture(document, locale);
  const { published, updated } = document;
  const cited: Cited = {
    ...place,
    id: document.id,
    title: text.title.text,
    author: text.publisher?.text ?? namesOf(text),
    date: parseDate(published ?? updated ?? '')?.start,
    language: locale.language,
    remarks: remarksOn(text),
  };
  return { text: plain(cited), bibtex: bibtex(cited), ris: ris(cited) };
}

const namesOf = ({ sources }: Furniture): string => sources.map(({ text }) => text).join('; ');

function remarksOn(text: Furniture): string[] {
  const { badge, publisher, dates, corrections } = text;
  const names = publisher ? namesOf(text) : '';
  const source = msg('Source', { id: 'source' });
  return [badge?.text, names && `${source}: ${names}`, ...dates, corrections[0]?.head].filter(
    (remark): remark is string => Boolean(remark),
  );
}

function plain({ author, title, remarks, version, url }: Cited): string {
  const sentences = [
    author,
    title,
    ...remarks,
    fill(msg('Version {version}', { id: 'version' }), { version }),
  ]
    .filter(Boolean)
    .map(oneLine)
    .map((sentence) => (/[.!?…]$/.test(sentence) ? sentence : `${sentence}.`));
  return [...sentences, url].join(' ');
}

function bibtex({ id, title, author, date, language, remarks, version, url }: Cited): string {
  const fields: [name: string, value: string | number | undefined][] = [
    // A second pair of braces: one name, and capitals as they are.
    ['author', author && `{${forBibtex(author)}}`],
    ['title', `{${forBibtex(title)}}`],
    ['year', date?.year],
    ['month', date?.month],
    ['language', language],
    ['note', remarks.map(forBibtex).join('. ')],
    ['version', version],
    ['url', url.replace(/[\\{}]/g, (sign) => encodeURIComponent(sign))],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${id},\n${lines.join(',\n')}\n}\n`;
}

/** Braces by their names: BibTeX counts those behind a backslash, too. */
const IN_BIBTEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const forBibtex = (text: string): string =>
  oneLine(text).replace(/[\\{}~^$&#_%]/g, (sign) => IN_BIBTEX[sign] ?? `\\${sign}`);

function ris({ id, title, author, date, language, remarks, version, url }: Cited): string {
  const part = (value: number | undefined): string => (value ? String(value).padStart(2, '0') : '');
  const lines: [tag: string, value: string | number | undefined][] = [
    ['TY', 'DATA'],
    ['ID', id],
    ['TI', title],
    ['AU', author],
    ['PY', date?.year],
    ['DA', date && `${date.year}/${part(date.month)}/${part(date.day)}/`],
    ['LA', language],
    ['ET', version],
    ['UR', url],
    ...remarks.map((remark): [string, string] => ['N1', remark]),
  ];
  const written = lines
    .filter(([, value]) => value)
    .map(([tag, value]) => `${tag}  - ${oneLine(`${value}`)}`);
  return `${[...written, 'ER  - '].join('\r\n')}\r\n`;
}

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
