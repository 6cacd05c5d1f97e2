import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ArgTypes, StoryObj } from '@storybook/web-components-vite';

/** Every attribute of a trust matrix, as the controls of Storybook give it. Empty text counts as absent. */
export interface Attributes {
  src?: string;
  lang?: string;
  theme?: string;
  view?: string;
  controls?: string;
  by?: string;
  measure?: string;
  sort?: string;
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
  by: text('Ids of sets of groups; all when absent'),
  measure: choice('What the cells show', undefined, 'net', 'trust', 'distrust', 'mean', 'value'),
  sort: text('Id of a group, `total`, `spread`, `missing` or `document`; `-` before it turns the order'),
  highlight: text('Ids of items or groups'),
  decimals: choice('Decimals of percentages', undefined, '0', '1'),
  'min-base': text('Bases below this are named, not drawn'),
};

const given = (value: string | undefined) => ifDefined(value === '' ? undefined : value);

/** `<cabar-trust-matrix>` with these attributes. */
export const matrix = (args: Attributes): TemplateResult => html`
  <cabar-trust-matrix
    heading-level="2"
    src=${given(args.src)}
    lang=${given(args.lang)}
    theme=${given(args.theme)}
    view=${given(args.view)}
    controls=${given(args.controls)}
    by=${given(args.by)}
    measure=${given(args.measure)}
    sort=${given(args.sort)}
    highlight=${given(args.highlight)}
    decimals=${given(args.decimals)}
    min-base=${given(args['min-base'])}
  ></cabar-trust-matrix>
`;

/** A story of one document of the demo. */
export const story = (
  name: string,
  args: Attributes = {},
  more: StoryObj<Attributes> = {},
): StoryObj<Attributes> => ({ ...more, args: { src: `./documents/${name}.json`, ...args } });
