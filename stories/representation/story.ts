import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ArgTypes, StoryObj } from '@storybook/web-components-vite';

/** Every attribute of a representation, as the controls of Storybook give it. Empty text counts as absent. */
export interface Attributes {
  src?: string;
  lang?: string;
  theme?: string;
  view?: string;
  controls?: string;
  category?: string;
  reference?: string;
  wave?: string;
  highlight?: string;
  decimals?: string;
  'min-base'?: string;
}

const text = (description: string) => ({ control: 'text', description }) as const;
const choice = (description: string, ...options: (string | undefined)[]) =>
  ({ control: 'select', options, description }) as const;

/** Controls for every attribute, with what it does. */
export const argTypes: Partial<ArgTypes<Attributes>> = {
  src: text('URL of the document; several, parted by spaces, are mirrors'),
  lang: choice('Language; when absent, that of the page', undefined, 'en', 'ru', 'kk'),
  theme: choice('Colours; `auto` follows the page', undefined, 'auto', 'light', 'dark'),
  view: choice('The chart, or the same figures as a table', undefined, 'chart', 'table'),
  controls: text('Which controls to offer; a space for none'),
  category: text('Id of the category whose share is drawn first'),
  reference: text('Percent of the line; 50 where there are at most two categories'),
  wave: text('Ids of the waves to look at; the latest is drawn'),
  highlight: text('Ids of positions'),
  decimals: choice('Decimals of percentages', undefined, '0', '1'),
  'min-base': text('Samples below this are named, not drawn, where the methodology names a sample'),
};

const given = (value: string | undefined) => ifDefined(value === '' ? undefined : value);

/** `<cabar-representation>` with these attributes. */
export const representation = (args: Attributes): TemplateResult => html`
  <cabar-representation
    heading-level="2"
    src=${given(args.src)}
    lang=${given(args.lang)}
    theme=${given(args.theme)}
    view=${given(args.view)}
    controls=${given(args.controls)}
    category=${given(args.category)}
    reference=${given(args.reference)}
    wave=${given(args.wave)}
    highlight=${given(args.highlight)}
    decimals=${given(args.decimals)}
    min-base=${given(args['min-base'])}
  ></cabar-representation>
`;

/** A story of one document of the demo. */
export const story = (
  name: string,
  args: Attributes = {},
  more: StoryObj<Attributes> = {},
): StoryObj<Attributes> => ({
  ...more,
  args: { src: `./documents/representation-${name}.json`, ...args },
});
