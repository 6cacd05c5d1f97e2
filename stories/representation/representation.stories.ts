import type { Meta } from '@storybook/web-components-vite';
import type { Attributes } from '../attributes.js';
import { dark, narrow } from '../element.js';
import { representation } from './story.js';

const meta: Meta<Attributes> = {
  title: 'Elements/Representation',
  ...representation.meta,
};
export default meta;

const { story } = representation;

/** From all staff to the top: the gap shows. */
export const Staff = story('representation-staff');
/** Published shares of women and men by level; the base is not stated. */
export const WomenInNewsCompanies = story('representation-women-media');
export const PeopleInTheNews = story('representation-kg-news');
/** The latest of six waves, with the change since the one before. */
export const TopEditors = story('representation-top-editors');
/** A hollow mark for the earlier share, the change in points beside the bar. */
export const Waves = story('representation-waves');
export const OneWave = story('representation-waves', { wave: 'w2020' });
/** The method changed: no comparison. */
export const MethodChanged = story('representation-break');
/** More than two categories: no line, a legend. */
export const FiveCategories = story('representation-languages');
/** One category; the rest of the bar stays empty. */
export const OneCategory = story('representation-percent');
/** A small sample is hollow, one that is too small is named instead of drawn. */
export const Sample = story('representation-sample');
/** A category of fewer than three people is withheld, and what would give it away. */
export const Withheld = story('representation-withheld');
export const MenFirst = story('representation-staff', { category: 'men' });
export const ReferenceOfAThird = story('representation-staff', { reference: '33.3' });
export const OneDecimal = story('representation-staff', { decimals: '1' });
export const Highlight = story('representation-staff', { highlight: 'heads' });
export const Table = story('representation-staff', { view: 'table' });
export const TableOfWaves = story('representation-waves', { view: 'table' });
export const English = story('representation-staff', { lang: 'en' });
export const Russian = story('representation-staff', { lang: 'ru' });
export const Kazakh = story('representation-staff', { lang: 'kk' });
export const LongestWordsKazakh = story('representation-longest', { lang: 'kk' });
export const LongestWordsRussian = story('representation-longest', { lang: 'ru' });
export const Dark = story('representation-staff', { theme: 'dark' }, dark);
export const DarkFiveCategories = story('representation-languages', { theme: 'dark' }, dark);
export const Narrow = story('representation-waves', {}, narrow);
export const Empty = story('representation-empty');
/** Texts that try to be markup stay text. */
export const HostileTexts = story('representation-hostile');
