import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ArgTypes, StoryObj } from '@storybook/web-components-vite';
import { gallery, galleryEntry } from './gallery.js';

/** Every attribute of a survey, as the controls of Storybook give it. Empty text counts as absent. */
export interface Attributes {
  src?: string;
  lang?: string;
  theme?: string;
  view?: string;
  'heading-level'?: number;
  controls?: string;
  question?: string;
  by?: string;
  wave?: string;
  layout?: string;
  sort?: string;
  highlight?: string;
  decimals?: number;
  'min-base'?: number;
}

const source = (id: string) => `./documents/${galleryEntry(id).file}`;

const text = (description: string) => ({ control: 'text', description }) as const;
const choice = (description: string, ...options: (string | undefined)[]) =>
  ({ control: 'select', options, description }) as const;

/** Controls for every attribute, with what it does. */
export const argTypes: Partial<ArgTypes<Attributes>> = {
  src: choice(
    'URL of the document; several, parted by spaces, are mirrors',
    ...gallery.map(({ id }) => source(id)),
  ),
  lang: choice('Language; when absent, that of the page', undefined, 'en', 'ru', 'kk'),
  theme: choice('Colours; `auto` follows the page', undefined, 'auto', 'light', 'dark'),
  view: choice('The chart, or the same figures as a table', undefined, 'chart', 'table'),
  'heading-level': { control: { type: 'number', min: 2, max: 6 }, description: 'Level of the title, 2 to 6' },
  controls: text('Which controls to offer: `language view`; a space for none'),
  question: text('Ids of questions, parted by spaces'),
  by: text('A set of groups'),
  wave: text('Id of a wave'),
  layout: choice('Form', undefined, 'auto', 'bars', 'stacked', 'diverging', 'dots', 'trend'),
  sort: choice('Order', undefined, 'document', 'value', 'net', '-value', '-net'),
  highlight: text('Ids of answers or groups'),
  decimals: choice('Decimals of percentages', undefined, '0', '1'),
  'min-base': { control: { type: 'number', min: 0 }, description: 'Bases below this are named, not drawn' },
};

const given = (value: string | number | undefined) =>
  ifDefined(value === '' || value === undefined ? undefined : `${value}`);

/** `<cabar-survey>` with these attributes; children are the fallback. */
export function survey(args: Attributes, children?: unknown): TemplateResult {
  return html`
    <cabar-survey
      src=${given(args.src)}
      lang=${given(args.lang)}
      theme=${given(args.theme)}
      view=${given(args.view)}
      heading-level=${given(args['heading-level'] ?? 2)}
      controls=${given(args.controls)}
      question=${given(args.question)}
      by=${given(args.by)}
      wave=${given(args.wave)}
      layout=${given(args.layout)}
      sort=${given(args.sort)}
      highlight=${given(args.highlight)}
      decimals=${given(args.decimals)}
      min-base=${given(args['min-base'])}
    >
      ${children}
    </cabar-survey>
  `;
}

/** A story of one gallery document, with its attributes and those of the story. */
export function story(
  id: string,
  args: Attributes = {},
  more: StoryObj<Attributes> = {},
): StoryObj<Attributes> {
  return { ...more, args: { src: source(id), ...galleryEntry(id).attributes, ...args } };
}
