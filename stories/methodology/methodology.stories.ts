import { html } from 'lit';
import type { Meta } from '@storybook/web-components-vite';
import '../../src/entries/methodology.js';
import { argTypes, methodology, story, type Attributes } from './story.js';

const meta: Meta<Attributes> = {
  title: 'Methodology',
  component: 'cabar-methodology',
  argTypes,
  render: (args) => methodology(args),
};
export default meta;

const dark = { globals: { scheme: 'dark' } };

export const FourMethods = story('typical');
/** A published study: what its source does not state is named. */
export const KazakhstanUncensored = story('kz-2023');
/** What each kind of sample can and cannot show. */
export const EverySample = story('samples');
export const Table = story('typical', { view: 'table' });
export const English = story('typical', { lang: 'en' });
export const Russian = story('typical', { lang: 'ru' });
export const Kazakh = story('typical', { lang: 'kk' });
export const Dark = story('typical', { theme: 'dark' }, dark);
export const Narrow = story(
  'typical',
  {},
  {
    render: (args) => html`
      <div class="narrow">${methodology(args)}</div>
    `,
  },
);
export const Empty = story('empty');
/** Texts that try to be markup stay text; a word without spaces wraps. */
export const HostileTexts = story('hostile');
