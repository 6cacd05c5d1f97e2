import { msg } from '@lit/localize';
import { parseDate } from '../documents/date.js';
import type { Method } from '../documents/methodology.js';
import type { Language, Text } from '../documents/text.js';
import { chooseText } from '../locale/choose.js';
import type { Words } from '../locale/choose.js';
import { formatDate } from '../locale/date.js';
import type { Locale } from '../locale/locale.js';
import { fill, plural } from '../locale/message.js';
import { formatNumber } from '../locale/number.js';
import { samplingMargin } from '../statistics/margin.js';

/** A number with the words around it, so that it can stand out. */
export interface Count {
  before: string;
  number: string;
  after: string;
}

/** What a disclosure item is about; its name differs between kinds of methods. */
export type Key =
  | 'sponsor'
  | 'by'
  | 'wording'
  | 'population'
  | 'sampling'
  | 'mode'
  | 'period'
  | 'count'
  | 'weighting'
  | 'quality'
  | 'method';

/** One thing to be known of a method; without a value the document does not state it. */
export interface Item {
  key: Key;
  name: string;
  value?: Words | undefined;
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
  const words = (text: Text | undefined): Words | undefined => stating(text, locale, language);
  const { kind } = method;
  const asked = kind === 'survey' || kind === 'interviews';
  const survey = kind === 'survey';
  const kindName = kindOf(kind);
  const own = words(method.title);
  const date = method.fieldwork === undefined ? undefined : parseDate(method.fieldwork);
  const count = countOf(method, locale);
  const mode: Item = {
    key: 'mode',
    name: survey
      ? msg('How people were asked', { id: 'mode' })
      : msg('How it was done', { id: 'method-mode' }),
    value: method.mode && { text: modeOf(method.mode) },
  };
  const when: Item = {
    key: 'period',
    name: survey ? msg('Fieldwork dates', { id: 'fieldwork' }) : msg('Period', { id: 'period' }),
    value: date && { text: formatDate(date, locale) },
  };
  const population: Item = {
    key: 'population',
    name: msg('Population studied', { id: 'population' }),
    value: words(method.population),
  };
  const sampling: Item = {
    key: 'sampling',
    name: msg('Sampling', { id: 'sampling' }),
    value: method.sampling && { text: samplingOf(method.sampling) },
  };
  const weighting: Item = {
    key: 'weighting',
    name: msg('Weighting', { id: 'weighting' }),
    value: words(method.weighting),
  };
  const by: Item = {
    key: 'by',
    name: msg('Who carried it out', { id: 'who-carried-out' }),
    value: words(method.by),
  };
  const carriedOut: Item = { ...by, name: msg('Carried out by', { id: 'carried-out-by' }) };
  const stated = ({ value }: Item): boolean => !!value;
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
    facts: [name, mode, when, population, sampling, weighting, carriedOut].filter(stated),
    limits: limitsOf(method, locale),
    disclosure: [
      by,
      ...(asked
        ? [
            {
              key: 'wording' as const,
              name: msg('Question wording', { id: 'question-wording' }),
              value: context.questions ? { text: msg('in this chart', { id: 'in-this-chart' }) } : undefined,
            },
          ]
        : []),
      ...[population, sampling, mode].filter((item) => asked || stated(item)),
      when,
      {
        key: 'count',
        name: survey ? msg('Sample size', { id: 'sample-size' }) : msg('Number', { id: 'count' }),
        value: count && { text: countText(count) },
      },
      ...[weighting].filter((item) => survey || stated(item)),
      ...(survey
        ? [{ key: 'quality' as const, name: msg('Checks of data quality', { id: 'data-quality' }) }]
        : []),
    ],
  };
}

/** The disclosure item that a whole document states once: its `funding`. */
export function sponsorItem(funding: Text | undefined, locale: Locale, language: Language): Item {
  return {
    key: 'sponsor',
    name: msg('Who paid', { id: 'who-paid' }),
    value: stating(funding, locale, language),
  };
}

function stating(text: Text | undefined, locale: Locale, language: Language): Words | undefined {
  const found = text === undefined ? undefined : chooseText(text, locale, language);
  return found?.text.trim() ? found : undefined;
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

function modeOf(mode: NonNullable<Method['mode']>): string {
  switch (mode) {
    case 'online':
      return msg('Online', { id: 'mode-online' });
    case 'face-to-face':
      return msg('Face to face', { id: 'mode-face-to-face' });
    case 'telephone':
      return msg('Telephone', { id: 'mode-telephone' });
    case 'paper':
      return msg('On paper', { id: 'mode-paper' });
    default:
      return msg('Mixed', { id: 'mode-mixed' });
  }
}

function samplingOf(sampling: NonNullable<Method['sampling']>): string {
  switch (sampling) {
    case 'probability':
      return msg('Probability sample', { id: 'sampling-probability' });
    case 'non-probability':
      return msg('Non-probability sample', { id: 'sampling-non-probability' });
    default:
      return msg('Everyone asked (census)', { id: 'sampling-census' });
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
          : msg('n = {n}', { id: 'base-short' }).replaceAll(' ', '\u00a0');
  const [before = '', after = ''] = plural(forms, n, locale.language).split('{n}');
  return { before, number: formatNumber(n, locale), after };
}

function limitsOf(method: Method, locale: Locale): string[] {
  const { kind, sampling, mode } = method;
  const limits: string[] = [];
  if (kind === 'interviews')
    limits.push(
      msg('Interviews show views and reasons, not how common they are.', { id: 'limit-interviews' }),
    );
  if (kind === 'consultation')
    limits.push(
      msg('A consultation gathers the views of those who took part; it does not show how common they are.', {
        id: 'limit-consultation',
      }),
    );
  if (kind === 'desk-review')
    limits.push(
      msg('A desk review shows what its sources say; people were not asked.', { id: 'limit-desk-review' }),
    );
  if (kind === 'survey' || sampling) limits.push(sampleLimit(method, locale));
  // A panel drawn by chance may have lent its members a connection.
  if (kind === 'survey' && mode === 'online' && (sampling ?? 'non-probability') === 'non-probability')
    limits.push(msg('Only people with internet access could take part.', { id: 'limit-online' }));
  return limits;
}

function sampleLimit(method: Method, locale: Locale): string {
  switch (method.sampling) {
    case 'probability':
      return probabilityLimit(method, locale);
    case 'census':
      return msg(
        'Everyone in the population studied was asked: there is no sampling error, but those who did not answer may think otherwise.',
        { id: 'limit-census' },
      );
    case 'non-probability':
      return msg(
        'Non-probability sample: the results describe those who answered; no margin of error is given.',
        { id: 'non-probability-note' },
      );
    default:
      return msg(
        'How people were chosen is not stated: the results describe those who answered; no margin of error is given.',
        { id: 'limit-sampling-not-stated' },
      );
  }
}

/** A margin only where one may be stated (see `samplingMargin`), with what it leaves out. */
function probabilityLimit(method: Method, locale: Locale): string {
  const margin = samplingMargin(method);
  if (margin) {
    const text = margin.withDesignEffect
      ? msg(
          'Probability sample: the results can be generalised to the population studied, with a margin of error of about ±{margin} percentage points (95% confidence, design effect included). It is larger for groups.',
          { id: 'limit-margin-design' },
        )
      : msg(
          'Probability sample: the results can be generalised to the population studied, with a margin of error of about ±{margin} percentage points (95% confidence), before the design effect. It is larger for groups.',
          { id: 'limit-margin' },
        );
    return fill(text, { margin: formatNumber(margin.points, locale, { decimals: 1 }) });
  }
  if (method.n === undefined)
    return msg('Probability sample, but no margin of error can be given: the sample size is not stated.', {
      id: 'limit-no-size',
    });
  return method.weighting !== undefined && method.designEffect === undefined
    ? msg(
        'Probability sample: the results can be generalised to the population studied. No margin of error is given: the answers were weighted and the design effect is not stated.',
        { id: 'limit-no-design-effect' },
      )
    : msg('Probability sample, but too few people to draw conclusions about the population studied.', {
        id: 'limit-few-people',
      });
}
