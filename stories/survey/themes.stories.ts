import { html } from 'lit';
import type { Meta } from '@storybook/web-components-vite';
import '../../src/entries/survey.js';
import { argTypes, story, survey, type Attributes } from '../attributes.js';

const meta: Meta<Attributes> = {
  title: 'Survey/Themes',
  component: 'cabar-survey',
  argTypes,
  render: (args) => survey(args),
};
export default meta;

const dark = { globals: { scheme: 'dark' } };

/** `auto` follows the colour scheme of the page; switch it in the toolbar. */
export const Auto = story('scale-block', { theme: 'auto' });
export const Light = story('scale-block', { theme: 'light' });
export const Dark = story('scale-block', { theme: 'dark' }, dark);
export const AutoOnADarkPage = story('us-news-trust-by-group', { theme: 'auto' }, dark);
export const DarkTrend = story('rsf-central-asia', { theme: 'dark' }, dark);
export const DarkStacked = story('stacked', { theme: 'dark' }, dark);
export const DarkTable = story('scale-block', { theme: 'dark', view: 'table' }, dark);
/** A dark chart in a light page. */
export const DarkInALightPage = story('multiple', { theme: 'dark' });
/** An outlet’s own colours, face and padding, by custom properties. */
export const OutletDress = story(
  'multiple',
  {},
  {
    render: (args) => html`
      <div class="outlet-dress">${survey(args)}</div>
    `,
  },
);
export const OutletDressDark = story(
  'multiple',
  {},
  {
    ...dark,
    render: (args) => html`
      <div class="outlet-dress">${survey(args)}</div>
    `,
  },
);
/** A column of 320 px: labels wrap and are never cut. */
export const Narrow = story(
  'scale-block',
  {},
  {
    render: (args) => html`
      <div class="narrow">${survey(args)}</div>
    `,
  },
);
export const NarrowTrend = story(
  'gss-press-confidence',
  { lang: 'kk' },
  {
    render: (args) => html`
      <div class="narrow">${survey(args)}</div>
    `,
  },
);
