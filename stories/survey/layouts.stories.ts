import type { Meta } from '@storybook/web-components-vite';
import type { Attributes } from '../attributes.js';
import { survey } from './story.js';

const meta: Meta<Attributes> = {
  title: 'Elements/Survey/Layouts',
  ...survey.meta,
};
export default meta;

const { story } = survey;

/** Without `layout` the element chooses: here a block of scales, diverging, with neutral and don’t know apart. */
export const Auto = story('scale-block');
/** Several answers could be chosen: sorted bars, of people, adding up to more than 100. */
export const Bars = story('multiple', { layout: 'bars' });
/** Bars with a base that the publication did not state. */
export const BarsBaseNotStated = story('kz-news-sources-2025');
/** Shares of a whole, one row for each group. */
export const Stacked = story('stacked', { layout: 'stacked' });
/** Agreement to the right, disagreement to the left, the net beside it. */
export const Diverging = story('us-good-citizen', { layout: 'diverging' });
/** A scale of seven steps. */
export const DivergingSevenSteps = story('seven-steps', { layout: 'diverging' });
/** Groups beside each other, one dot for each. */
export const Dots = story('dots', { layout: 'dots' });
/** A scale by groups of age, real figures. */
export const ByAge = story('us-media-money-by-age', { by: 'age' });
/** Waves over half a century; the line breaks where the method changed. */
export const Trend = story('gss-press-confidence', { layout: 'trend' });
/** Numbers over time, one line for each country, with a break. */
export const TrendOfNumbers = story('rsf-central-asia');
/** Years without a figure have no point. */
export const TrendWithGaps = story('freedom-on-the-net-kazakhstan');
/** Numbers with their unit. */
export const Numbers = story('rsf-kazakhstan-2025');
