import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ArgTypes, StoryObj } from '@storybook/web-components-vite';

/** Every attribute of a dossier, as the controls of Storybook give it. Empty text counts as absent. */
export interface Attributes {
  src?: string;
  lang?: string;
  theme?: string;
  controls?: string;
  'heading-level'?: number;
}

const text = (description: string) => ({ control: 'text', description }) as const;
const choice = (description: string, ...options: (string | undefined)[]) =>
  ({ control: 'select', options, description }) as const;

/** Controls for every attribute, with what it does. */
export const argTypes: Partial<ArgTypes<Attributes>> = {
  src: text('URL of the document; several, parted by spaces, are mirrors'),
  lang: choice('Language; when absent, that of the page', undefined, 'en', 'ru', 'kk'),
  theme: choice('Colours; `auto` follows the page', undefined, 'auto', 'light', 'dark'),
  controls: text('`language` to offer the switch; a space for none'),
  'heading-level': { control: { type: 'number', min: 2, max: 6 }, description: 'Level of the title, 2 to 6' },
};

const given = (value: string | number | undefined) =>
  ifDefined(value === '' || value === undefined ? undefined : `${value}`);

/** `<cabar-dossier>` with these attributes; `data` is a document at hand, `children` the fallback. */
export const dossier = (args: Attributes, data?: object, children?: unknown): TemplateResult => html`
  <cabar-dossier
    .data=${data}
    src=${given(args.src)}
    lang=${given(args.lang)}
    theme=${given(args.theme)}
    controls=${given(args.controls)}
    heading-level=${given(args['heading-level'] ?? 2)}
  >
    ${children}
  </cabar-dossier>
`;

/** A story of one document of the demo. */
export const story = (
  file: string,
  args: Attributes = {},
  more: StoryObj<Attributes> = {},
): StoryObj<Attributes> => ({
  ...more,
  args: { src: `./documents/${file}.json`, ...args },
});
