import { html } from 'lit';
import type { Meta } from '@storybook/web-components-vite';
import '../../src/entries/representation.js';
import { argTypes, representation, story, type Attributes } from './story.js';

const meta: Meta<Attributes> = {
  title: 'Representation',
  component: 'cabar-representation',
  argTypes,
  render: (args) => representation(args),
};
export default meta;

const dark = { globals: { scheme: 'dark' } };

/** From all staff to the top: the gap shows. */
export const Staff = story('staff');
/** Published shares of women and men by level; the base is not stated. */
export const WomenInNewsCompanies = story('women-media');
export const PeopleInTheNews = story('kg-news');
/** The latest of six waves, with the change since the one before. */
export const TopEditors = story('top-editors');
/** A hollow mark for the earlier share, the change in points beside the bar. */
export const Waves = story('waves');
export const OneWave = story('waves', { wave: 'w2020' });
/** The method changed: no comparison. */
export const MethodChanged = story('break');
/** More than two categories: no line, a legend. */
export const FiveCategories = story('languages');
/** One category; the rest of the bar stays empty. */
export const OneCategory = story('percent');
/** A small sample is hollow, one that is too small is named instead of drawn. */
export const Sample = story('sample');
export const MenFirst = story('staff', { category: 'men' });
export const ReferenceOfAThird = story('staff', { reference: '33.3' });
export const OneDecimal = story('staff', { decimals: '1' });
export const Highlight = story('staff', { highlight: 'heads' });
export const Table = story('staff', { view: 'table' });
export const TableOfWaves = story('waves', { view: 'table' });
export const English = story('staff', { lang: 'en' });
export const Russian = story('staff', { lang: 'ru' });
export const Kazakh = story('staff', { lang: 'kk' });
export const LongestWordsKazakh = story('longest', { lang: 'kk' });
export const LongestWordsRussian = story('longest', { lang: 'ru' });
export const Dark = story('staff', { theme: 'dark' }, dark);
export const DarkFiveCategories = story('languages', { theme: 'dark' }, dark);
export const Narrow = story(
  'waves',
  {},
  {
    render: (args) => html`
      <div class="narrow">${representation(args)}</div>
    `,
  },
);
export const Empty = story('empty');
/** Texts that try to be markup stay text. */
export const HostileTexts = story('hostile');
