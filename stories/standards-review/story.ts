import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ArgTypes, StoryObj } from '@storybook/web-components-vite';

/** Every attribute of a standards review, as the controls of Storybook give it. Empty text counts as absent. */
export interface Attributes {
  src?: string;
  lang?: string;
  theme?: string;
  view?: string;
  controls?: string;
  verdict?: string;
  standard?: string;
  law?: string;
}

const text = (description: string) => ({ control: 'text', description }) as const;
const choice = (description: string, ...options: (string | undefined)[]) =>
  ({ control: 'select', options, description }) as const;

/** Controls for every attribute, with what it does. */
export const argTypes: Partial<ArgTypes<Attributes>> = {
  src: text('URL of the document; several, parted by spaces, are mirrors'),
  lang: choice('Language; when absent, that of the page', undefined, 'en', 'ru', 'kk'),
  theme: choice('Colours; `auto` follows the page', undefined, 'auto', 'light', 'dark'),
  view: choice('The drawing, or the same words as a table', undefined, 'chart', 'table'),
  controls: text('Which controls to offer; a space for none'),
  verdict: text('Which of `complies partly conflicts not-assessed` to show'),
  standard: text('Ids of standards, parted by spaces'),
  law: text('Places of laws (`1 3`), or a piece of a name in any language'),
};

const given = (value: string | undefined) => ifDefined(value === '' ? undefined : value);

/** `<cabar-standards-review>` with these attributes. */
export const review = (args: Attributes): TemplateResult => html`
  <cabar-standards-review
    heading-level="2"
    src=${given(args.src)}
    lang=${given(args.lang)}
    theme=${given(args.theme)}
    view=${given(args.view)}
    controls=${given(args.controls)}
    verdict=${given(args.verdict)}
    standard=${given(args.standard)}
    law=${given(args.law)}
  ></cabar-standards-review>
`;

/** A story of one document of the demo. */
export const story = (
  name: string,
  args: Attributes = {},
  more: StoryObj<Attributes> = {},
): StoryObj<Attributes> => ({
  ...more,
  args: { src: `./documents/standards-${name}.json`, ...args },
});
