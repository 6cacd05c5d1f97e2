import type { Meta } from '@storybook/web-components-vite';
import type { Attributes } from '../attributes.js';
import { dark, narrow } from '../element.js';
import { quotes } from './story.js';

const meta: Meta<Attributes> = {
  title: 'Elements/Quotes',
  ...quotes.meta,
};
export default meta;

const { story } = quotes;

/** By topic; translated, paraphrased, long, and in one language only. */
export const ByTopic = story('quotes-typical');
/** Published quotes, as they stand at their source. */
export const KazakhstanUncensored = story('quotes-kz-2023');
export const OneQuote = story('quotes-typical', { quote: 'deadline' });
/** Folded, with a button for the whole. */
export const LongQuote = story('quotes-typical', { quote: 'suit' });
export const Paraphrase = story('quotes-typical', { quote: 'request' });
export const OneTopic = story('quotes-typical', { topic: 'Pressure' });
export const Table = story('quotes-typical', { view: 'table' });
export const English = story('quotes-typical', { lang: 'en' });
export const Russian = story('quotes-typical', { lang: 'ru' });
export const Kazakh = story('quotes-typical', { lang: 'kk' });
export const LongestWordsKazakh = story('quotes-longest-words', { lang: 'kk' });
export const LongestWordsRussian = story('quotes-longest-words', { lang: 'ru' });
export const Dark = story('quotes-typical', { theme: 'dark' }, dark);
export const Narrow = story('quotes-typical', {}, narrow);
export const Empty = story('quotes-empty');
/** Texts that try to be markup stay text. */
export const HostileTexts = story('quotes-hostile');
