import { msg } from '@lit/localize';
import type { Envelope } from '../documents/envelope.js';
import type { Text } from '../documents/text.js';
import { chooseText } from '../locale/choose.js';
import type { Locale } from '../locale/locale.js';
import type { BaseModel, Note } from '../figure/chart.js';
import { furniture } from '../figure/furniture.js';
import type { Link } from '../figure/furniture.js';
import type { Fact } from './csv.js';

interface Wave {
  text: Text;
  date: string;
}

/** Of where and when a figure is from, beside the document. */
export interface Origin {
  /** Of the document; absolute. */
  url?: string | undefined;
  version: string;
}

/**
 * What a file of data says below its figures, in the reader's language; dates as the document writes them.
 * Runs inside `withLocale`.
 */
export function factsOf(
  document: Envelope,
  model: BaseModel,
  locale: Locale,
  { url, version }: Origin,
): Fact[] {
  const { title, subtitle, badge, sources, publisher, funding, license, notes } = furniture(document, locale);
  const known: [key: string, value: string | undefined][] = [
    ['title', title.text],
    ['subtitle', subtitle?.text],
    ['status', badge?.text ?? msg('Final results', { id: 'final' })],
    ...sources.flatMap(({ text, url }): [string, string | undefined][] => [
      ['source', text],
      ['URL', url],
    ]),
    ['publisher', publisher && linked(publisher)],
    ['funding', funding?.text],
    ['licence', license && linked(license)],
    ...wavesIn(document, model, locale),
    ['published', document.published],
    ['updated', document.updated],
    ['version', version],
    ['document', url],
    ...(document.corrections ?? []).map(({ date, text }): Fact => [
      'corrections',
      `${date}: ${chooseText(text, locale, document.language).text}`,
    ]),
    ...[...notes, ...model.notes].map(({ text, about }: Note): Fact => [about ?? 'note', text]),
  ];
  return known.filter((fact): fact is Fact => Boolean(fact[1]));
}

/** The waves of a document that its tables or notes name, with their dates. */
function wavesIn(
  document: Envelope & { waves?: Wave[] },
  { tables, notes }: BaseModel,
  locale: Locale,
): Fact[] {
  const said = JSON.stringify([tables, notes]);
  return (document.waves ?? []).flatMap(({ text, date }): Fact[] => {
    const name = chooseText(text, locale, document.language).text;
    return said.includes(JSON.stringify(name).slice(1, -1)) ? [['wave', `${name} (${date})`]] : [];
  });
}

const linked = ({ text, url }: Link): string => (url ? `${text} (${url})` : text);
