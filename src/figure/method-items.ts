import { msg } from '@lit/localize';
import { parseDate } from '../documents/date.js';
import type { Method } from '../documents/methodology.js';
import type { Language, Text } from '../documents/text.js';
import { chooseText } from '../locale/choose.js';
import type { Words } from '../locale/choose.js';
import { formatDate } from '../locale/date.js';
import type { Locale } from '../locale/locale.js';

/** What a disclosure item is about; its name differs between kinds of methods. */
export type Key =
  | 'sponsor'
  | 'by'
  | 'wording'
  | 'population'
  | 'sampling'
  | 'frame'
  | 'recruitment'
  | 'mode'
  | 'languages'
  | 'period'
  | 'count'
  | 'response'
  | 'weighting'
  | 'quality'
  | 'as-of'
  | 'method';

/** One thing to be known of a method; without a value the document does not state it. */
export interface Item {
  key: Key;
  name: string;
  value?: Words | undefined;
}

/** The fields of a method that have an item of their own each, by what they are about; runs inside `withLocale`. */
export type FieldItems = Record<Exclude<Key, 'sponsor' | 'count' | 'method'>, Item>;

/**
 * @param locale of the reader
 * @param language of the document's plain strings
 */
export function fieldItems(method: Method, locale: Locale, language: Language): FieldItems {
  const survey = method.kind === 'survey';
  const words = (text: Text | undefined): Words | undefined => statedWords(text, locale, language);
  const date = (field: string | undefined): Words | undefined => {
    const parsed = field === undefined ? undefined : parseDate(field);
    return parsed && { text: formatDate(parsed, locale) };
  };
  const item = <K extends Key>(key: K, name: string, value: Words | undefined): Item => ({
    key,
    name,
    value,
  });
  return {
    by: item('by', msg('Who carried it out', { id: 'who-carried-out' }), words(method.by)),
    wording: item(
      'wording',
      msg('Question wording', { id: 'question-wording' }),
      method.questionWording && { text: wordingOf(method.questionWording) },
    ),
    population: item('population', msg('Population studied', { id: 'population' }), words(method.population)),
    sampling: item(
      'sampling',
      msg('Sampling', { id: 'sampling' }),
      method.sampling && { text: samplingOf(method.sampling) },
    ),
    frame: item('frame', msg('Sampling frame', { id: 'sampling-frame' }), words(method.samplingFrame)),
    recruitment: item('recruitment', msg('Recruitment', { id: 'recruitment' }), words(method.recruitment)),
    mode: item(
      'mode',
      survey ? msg('How people were asked', { id: 'mode' }) : msg('How it was done', { id: 'method-mode' }),
      method.mode && { text: modeOf(method.mode) },
    ),
    languages: item(
      'languages',
      msg('Languages people were asked in', { id: 'interview-languages' }),
      words(method.interviewLanguages),
    ),
    period: item(
      'period',
      survey ? msg('Fieldwork dates', { id: 'fieldwork' }) : msg('Period', { id: 'period' }),
      date(method.fieldwork),
    ),
    'as-of': item('as-of', msg('Preliminary results as of', { id: 'preliminary-as-of' }), date(method.asOf)),
    response: item('response', msg('Response rate', { id: 'response-rate' }), words(method.responseRate)),
    weighting: item('weighting', msg('Weighting', { id: 'weighting' }), words(method.weighting)),
    quality: item('quality', msg('Data quality checks', { id: 'data-quality' }), words(method.dataQuality)),
  };
}

/** A text in the reader's language; undefined when it is absent or empty: not stated. */
export function statedWords(text: Text | undefined, locale: Locale, language: Language): Words | undefined {
  const found = text === undefined ? undefined : chooseText(text, locale, language);
  return found?.text.trim() ? found : undefined;
}

function wordingOf(wording: NonNullable<Method['questionWording']>): string {
  return wording === 'exact'
    ? msg('Exact', { id: 'wording-exact' })
    : msg('Paraphrased, not the exact words', { id: 'wording-paraphrase' });
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
