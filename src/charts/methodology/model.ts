import { msg } from '@lit/localize';
import type { MethodologyDocument } from '../../documents/methodology.js';
import type { BaseModel } from '../../figure/chart.js';
import { methodLine, methodWords, sponsorItem } from '../../figure/method.js';
import type { Item } from '../../figure/method-items.js';
import type { MethodWords } from '../../figure/method.js';
import { chooseText } from '../../locale/choose.js';
import type { Words } from '../../locale/choose.js';
import { formatList } from '../../locale/list.js';
import type { Locale } from '../../locale/locale.js';
import { fill, plural } from '../../locale/message.js';
import { formatNumber } from '../../locale/number.js';
import { tableOf } from './table.js';

/** One method as a card. */
export interface Card extends MethodWords {
  /** Of the mark: `method-` and its place, from 1. */
  id: string;
  /** Kind and number in one line; the name of the mark. */
  label: string;
  /** "Not stated: …"; nothing when all is stated. */
  missing?: string | undefined;
}

/** Words that stand once. */
export interface MethodologyTexts {
  /** Heads what the methods can and cannot show. */
  limits: string;
  notStated: string;
  /** Heads the disclosure list, with `stated`. */
  list: string;
  /** Where its items come from, and what counts as stated. */
  code: string;
  note: string;
}

export interface MethodologyModel extends BaseModel {
  texts: MethodologyTexts;
  cards: Card[];
  /** What the methods can and cannot show; a `name` only where it is needed to know of which. */
  limits: { name?: Words; sentences: string[] }[];
  /** The disclosure item of the whole document. */
  sponsor: Item;
  /** "4 of 10 items stated", of the document and all its methods. */
  stated: string;
}

/** Brings all methods of a document into words. */
export function buildModel(
  document: MethodologyDocument,
  _options: object,
  locale: Locale,
): MethodologyModel {
  const cards = document.methods.map((method, i): Card => {
    const words = methodWords(method, locale, document.language);
    return {
      ...words,
      id: `method-${i + 1}`,
      label: methodLine(words),
      missing: missingOf(words.disclosure, locale),
    };
  });
  const limits = cards
    .filter((card) => card.limits.length)
    .map(({ title, kindName, limits: sentences }) => ({
      ...(cards.length === 1 || opensWith(sentences[0]!, title, kindName) ? {} : { name: title }),
      sentences,
    }));
  const sponsor = sponsorItem(document.funding, locale, document.language);
  const missing = missingOf([sponsor], locale);
  return {
    texts: textsOf(),
    cards,
    limits,
    sponsor,
    stated: statedOf([sponsor, ...cards.flatMap(({ disclosure }) => disclosure)], locale),
    tables: [tableOf(cards, sponsor, chooseText(document.title, locale, document.language))],
    summary: summaryOf(cards, locale),
    notes: cards.length
      ? missing
        ? [{ text: missing }]
        : []
      : [{ text: msg('No data', { id: 'no-data' }) }],
    // A card says all it has to say in its place: no tooltip over words that are being read.
    data: new Map(),
  };
}

const textsOf = (): MethodologyTexts => ({
  limits: msg('What the methods can and cannot show', { id: 'method-limits' }),
  notStated: msg('not stated', { id: 'not-stated' }),
  list: msg('Disclosure list', { id: 'disclosure-list' }),
  code: msg('Items of the AAPOR Code', { id: 'disclosure-source' }),
  note: msg('Only the document’s own fields count here; the description of a method may say more.', {
    id: 'disclosure-note',
  }),
});

/** Whether a sentence already says at its beginning which method it is about. */
const opensWith = (sentence: string, title: Words, kindName: string): boolean =>
  title.text === kindName && sentence.slice(0, 40).toLowerCase().includes(kindName.toLowerCase());

/** A label inside a list; one that opens with a name or a number stays. */
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function missingOf(items: Item[], locale: Locale): string | undefined {
  const names = items.filter(({ value }) => !value).map(({ name }) => lower(name));
  if (!names.length) return undefined;
  return fill(msg('Not given here: {list}.', { id: 'not-stated-list' }), { list: formatList(names, locale) });
}

function statedOf(items: Item[], locale: Locale): string {
  const n = items.length;
  return fill(
    plural(
      msg('{stated} of {n} item stated | {stated} of {n} items stated', { id: 'disclosure-stated' }),
      n,
      locale.language,
    ),
    {
      stated: formatNumber(items.filter(({ value }) => value).length, locale),
      n: formatNumber(n, locale),
    },
  );
}

/** How many methods, each with its number, and what they can show. */
function summaryOf(cards: Card[], locale: Locale): string {
  const n = cards.length;
  const count = fill(
    plural(msg('{n}\u00a0method | {n}\u00a0methods', { id: 'n-methods' }), n, locale.language),
    {
      n: formatNumber(n, locale),
    },
  );
  const lines = cards.map(({ label }) => label).join('; ');
  const limits = [...new Set(cards.flatMap((card) => card.limits))];
  return [lines ? `${count}. ${lines}.` : `${count}.`, ...limits].join(' ');
}
