import { msg } from '@lit/localize';
import type { Method } from '../documents/methodology.js';
import type { Language, Text } from '../documents/text.js';
import { chooseText } from '../locale/choose.js';
import type { Words } from '../locale/choose.js';
import type { Locale } from '../locale/locale.js';
import { plural } from '../locale/message.js';
import { formatNumber } from '../locale/number.js';
import { fieldItems, statedWords } from './method-items.js';
import type { FieldItems, Item } from './method-items.js';
import { limitsOf } from './method-limits.js';

/** A number with the words around it, so that it can stand out. */
export interface Count {
  before: string;
  number: string;
  after: string;
}

/** One method in words. */
export interface MethodWords {
  kind: Method['kind'];
  /** The method's own title, else the name of its kind. */
  title: Words;
  kindName: string;
  text: Words;
  count?: Count | undefined;
  /** What the document states, without the number of people. */
  facts: Item[];
  /** What the method can and cannot show, in sentences that follow from its fields. */
  limits: string[];
  /** AAPOR's disclosure items as far as they apply to this kind, stated or not. */
  disclosure: Item[];
}

/** What a document states outside of its methods. */
export interface Context {
  /** Whether the document holds the questions as they were asked. */
  questions?: boolean | undefined;
}

/** Where the list of disclosure items comes from. */
export const DISCLOSURE_URL = 'https://aapor.org/standards-and-ethics/disclosure-standards/';

/**
 * One method in the reader's language; runs inside `withLocale`. A field with an empty text counts as not stated.
 * Disclosure items: AAPOR Code of Professional Ethics and Practices (April 2021), section III.A, items 2 to 10,
 * for each method "as applicable" (the sponsor apart, see `sponsorItem`); of a document's own fields only, since free text cannot be read for them.
 */
export function methodWords(
  method: Method,
  locale: Locale,
  language: Language,
  context: Context = {},
): MethodWords {
  const { kind } = method;
  const kindName = kindOf(kind);
  const own = statedWords(method.title, locale, language);
  const count = countOf(method, locale);
  const items = fieldItems(method, locale, language);
  const name: Item = {
    key: 'method',
    name: msg('Method', { id: 'method' }),
    value: own && { text: kindName },
  };
  return {
    kind,
    title: own ?? { text: kindName },
    kindName,
    text: chooseText(method.text, locale, language),
    count,
    facts: [name, ...factsOf(items)].filter(isStated),
    limits: limitsOf(method, locale),
    disclosure: disclosureOf(method, items, count, context),
  };
}

const isStated = ({ value }: Item): boolean => !!value;

/** What a method states, in the order in which a reader asks. */
function factsOf(items: FieldItems): Item[] {
  const carriedOut: Item = { ...items.by, name: msg('Carried out by', { id: 'carried-out-by' }) };
  return [
    items.mode,
    items.languages,
    items.period,
    items['as-of'],
    items.population,
    items.sampling,
    items.frame,
    items.recruitment,
    items.response,
    items.weighting,
    items.wording,
    items.quality,
    carriedOut,
  ];
}

/**
 * Items that a method of this kind and sampling is held to, and whatever else it states. A probability sample names
 * its frame, a non-probability sample how people were recruited (AAPOR Code, III.A.5); the response rate belongs to
 * what is told on request (III.B) and is never missing.
 */
function disclosureOf(
  { kind, sampling }: Method,
  items: FieldItems,
  count: Count | undefined,
  { questions }: Context,
): Item[] {
  const survey = kind === 'survey';
  const asked = survey || kind === 'interviews';
  const size: Item = {
    key: 'count',
    name: survey ? msg('Sample size', { id: 'sample-size' }) : msg('Number', { id: 'count' }),
    value: count && { text: countText(count) },
  };
  const inChart = asked && questions ? { text: msg('in this chart', { id: 'in-this-chart' }) } : undefined;
  const wording: Item = { ...items.wording, value: items.wording.value ?? inChart };
  const due: [Item, boolean][] = [
    [items.by, true],
    [wording, asked],
    [items.population, asked],
    [items.sampling, asked],
    [items.frame, asked && sampling === 'probability'],
    [items.recruitment, asked && sampling === 'non-probability'],
    [items.mode, asked],
    [items.languages, asked],
    [items.period, true],
    [items['as-of'], false],
    [size, true],
    [items.response, false],
    [items.weighting, survey],
    [items.quality, survey],
  ];
  return due.filter(([item, isDue]) => isDue || isStated(item)).map(([item]) => item);
}

/** The disclosure item that a whole document states once: its `funding`. */
export function sponsorItem(funding: Text | undefined, locale: Locale, language: Language): Item {
  return {
    key: 'sponsor',
    name: msg('Who paid', { id: 'who-paid' }),
    value: statedWords(funding, locale, language),
  };
}

/** Kind and number in one line: "Survey: 196 people". */
export function methodLine({ kindName, count }: MethodWords): string {
  return count ? `${kindName}: ${countText(count)}` : kindName;
}

const countText = ({ before, number, after }: Count): string => before + number + after;

function kindOf(kind: Method['kind']): string {
  switch (kind) {
    case 'desk-review':
      return msg('Desk review', { id: 'method-desk-review' });
    case 'survey':
      return msg('Survey', { id: 'method-survey' });
    case 'interviews':
      return msg('Interviews', { id: 'method-interviews' });
    case 'consultation':
      return msg('Consultation', { id: 'method-consultation' });
    default:
      return msg('Other method', { id: 'method-other' });
  }
}

/** What `n` counts follows from the kind only for people, interviews and documents; else it stays a bare n. */
function countOf({ kind, n }: Method, locale: Locale): Count | undefined {
  if (n === undefined) return undefined;
  const forms =
    kind === 'survey'
      ? msg('{n}\u00a0person | {n}\u00a0people', { id: 'n-people' })
      : kind === 'interviews'
        ? msg('{n}\u00a0interview | {n}\u00a0interviews', { id: 'n-interviews' })
        : kind === 'desk-review'
          ? msg('{n}\u00a0document | {n}\u00a0documents', { id: 'n-documents' })
          : msg('n\u00a0=\u00a0{n}', { id: 'base-short' });
  const [before = '', after = ''] = plural(forms, n, locale.language).split('{n}');
  return { before, number: formatNumber(n, locale), after };
}
