import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/entries/survey.js';
import { argTypes, story, survey, type Attributes } from '../attributes.js';

const meta: Meta<Attributes> = {
  title: 'Survey/Languages',
  component: 'cabar-survey',
  argTypes,
  render: (args) => survey(args),
};
export default meta;

export const English = story('scale-block', { lang: 'en' });
export const Russian = story('scale-block', { lang: 'ru' });
export const Kazakh = story('scale-block', { lang: 'kk' });
export const LongestWordsKazakh = story('longest-words', { lang: 'kk' });
export const LongestWordsRussian = story('longest-words', { lang: 'ru' });
export const TrendKazakh = story('gss-press-confidence', { lang: 'kk' });
export const TrendRussian = story('rsf-central-asia', { lang: 'ru' });
/** The texts exist in Russian only; the markup says so, and the interface stays Kazakh. */
export const TextsInOneLanguage = story('plain-russian', { lang: 'kk' });
/** Each element has its own language: the nearest `lang` wins. */
export const ThreeOnOnePage: StoryObj<Attributes> = story(
  'multiple',
  {},
  {
    render: (args) => html`
      <div class="columns">
        <div lang="kk">${survey(args)}</div>
        <div lang="ru">${survey(args)}</div>
        <div lang="en">${survey(args)}</div>
      </div>
    `,
  },
);
