import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ArgTypes, StoryObj } from '@storybook/web-components-vite';

/** Every attribute of quotes, as the controls of Storybook give it. Empty text counts as absent. */
export interface Attributes {
  src?: string;
  lang?: string;
  theme?: string;
  view?: string;
  controls?: string;
  quote?: string;
  topic?: string;
}

const text = (description: string) => ({ control: 'text', description }) as const;
const choice = (description: string, ...options: (string | undefined)[]) =>
  ({ control: 'select', options, description }) as const;

/** Controls for every attribute, with what it does. */
export const argTypes: Partial<ArgTypes<Attributes>> = {
  src: text('URL of the document; several, parted by spaces, are mirrors'),
  lang: choice('Language; when absent, that of the page', undefined, 'en', 'ru', 'kk'),
  theme: choice('Colours; `auto` follows the page', undefined, 'auto', 'light', 'dark'),
  view: choice('The quotes, or the same words as a table', undefined, 'chart', 'table'),
  controls: text('Which controls to offer; a space for none'),
  quote: text('Ids of quotes, parted by spaces'),
  topic: text('A topic, in any of its languages'),
};

const given = (value: string | undefined) => ifDefined(value === '' ? undefined : value);

/** `<cabar-quotes>` with these attributes. */
export const quotes = (args: Attributes): TemplateResult => html`
  <cabar-quotes
    heading-level="2"
    src=${given(args.src)}
    lang=${given(args.lang)}
    theme=${given(args.theme)}
    view=${given(args.view)}
    controls=${given(args.controls)}
    quote=${given(args.quote)}
    topic=${given(args.topic)}
  ></cabar-quotes>
`;

/** A story of one document of the demo. */
export const story = (
  name: string,
  args: Attributes = {},
  more: StoryObj<Attributes> = {},
): StoryObj<Attributes> => ({
  ...more,
  args: { src: `./documents/quotes-${name}.json`, ...args },
});
