import { html } from 'lit';
import type { Meta } from '@storybook/web-components-vite';
import '../../src/entries/quotes.js';
import { argTypes, quotes, story, type Attributes } from './story.js';

const meta: Meta<Attributes> = {
  title: 'Quotes',
  component: 'cabar-quotes',
  argTypes,
  render: (args) => quotes(args),
};
export default meta;

const dark = { globals: { scheme: 'dark' } };

/** By topic; translated, paraphrased, long, and in one language only. */
export const ByTopic = story('typical');
/** Published quotes, as they stand at their source. */
export const KazakhstanUncensored = story('kz-2023');
export const OneQuote = story('typical', { quote: 'deadline' });
/** Folded, with a button for the whole. */
export const LongQuote = story('typical', { quote: 'suit' });
export const Paraphrase = story('typical', { quote: 'request' });
export const OneTopic = story('typical', { topic: 'Pressure' });
export const Table = story('typical', { view: 'table' });
export const English = story('typical', { lang: 'en' });
export const Russian = story('typical', { lang: 'ru' });
export const Kazakh = story('typical', { lang: 'kk' });
export const LongestWordsKazakh = story('longest-words', { lang: 'kk' });
export const LongestWordsRussian = story('longest-words', { lang: 'ru' });
export const Dark = story('typical', { theme: 'dark' }, dark);
export const Narrow = story(
  'typical',
  {},
  {
    render: (args) => html`
      <div class="narrow">${quotes(args)}</div>
    `,
  },
);
export const Empty = story('empty');
/** Texts that try to be markup stay text. */
export const HostileTexts = story('hostile');
