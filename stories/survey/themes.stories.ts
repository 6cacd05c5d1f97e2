import type { Meta } from '@storybook/web-components-vite';
import type { Attributes } from '../attributes.js';
import { dark, narrow, outletDress, darkCard } from '../element.js';
import { survey } from './story.js';

const meta: Meta<Attributes> = {
  title: 'Elements/Survey/Themes',
  ...survey.meta,
};
export default meta;

const { story } = survey;

/** `auto` follows the colour scheme of the page; switch it in the toolbar. */
export const Auto = story('scale-block', { theme: 'auto' });
export const Light = story('scale-block', { theme: 'light' });
export const Dark = story('scale-block', { theme: 'dark' }, dark);
export const AutoOnADarkPage = story('us-news-trust-by-group', { theme: 'auto' }, dark);
export const DarkTrend = story('rsf-central-asia', { theme: 'dark' }, dark);
export const DarkStacked = story('stacked', { theme: 'dark' }, dark);
export const DarkTable = story('scale-block', { theme: 'dark', view: 'table' }, dark);
/** A dark chart in a light page. */
export const DarkInALightPage = story('multiple', { theme: 'dark' }, darkCard);
/** An outlet’s own colours, face and padding, by custom properties. */
export const OutletDress = story('multiple', {}, outletDress);
export const OutletDressDark = story('multiple', {}, { ...dark, ...outletDress });
/** A column of 320 px: labels wrap and are never cut. */
export const Narrow = story('scale-block', {}, narrow);
export const NarrowTrend = story('gss-press-confidence', { lang: 'kk' }, narrow);
