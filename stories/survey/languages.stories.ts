import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Attributes } from '../attributes.js';
import { survey } from './story.js';

const meta: Meta<Attributes> = {
  title: 'Elements/Survey/Languages',
  ...survey.meta,
};
export default meta;

const { render, story } = survey;

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
        <div lang="kk">${render(args)}</div>
        <div lang="ru">${render(args)}</div>
        <div lang="en">${render(args)}</div>
      </div>
    `,
  },
);
