import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ArgTypes, StoryObj } from '@storybook/web-components-vite';

/** Every attribute of a timeline, as the controls of Storybook give it. Empty text counts as absent. */
export interface Attributes {
  src?: string;
  lang?: string;
  theme?: string;
  view?: string;
  controls?: string;
  bill?: string;
  from?: string;
  to?: string;
  orientation?: string;
  now?: string;
}

const text = (description: string) => ({ control: 'text', description }) as const;
const choice = (description: string, ...options: (string | undefined)[]) =>
  ({ control: 'select', options, description }) as const;

/** Controls for every attribute, with what it does. */
export const argTypes: Partial<ArgTypes<Attributes>> = {
  src: text('URL of the document; several, parted by spaces, are mirrors'),
  lang: choice('Language; when absent, that of the page', undefined, 'en', 'ru', 'kk'),
  theme: choice('Colours; `auto` follows the page', undefined, 'auto', 'light', 'dark'),
  view: choice('The chart, or the same events as a table', undefined, 'chart', 'table'),
  controls: text('Which controls to offer; a space for none'),
  bill: text('Ids of the bills to show'),
  from: text('First date shown, such as `2024` or `2024-03`'),
  to: text('Last date shown'),
  orientation: choice('Lanes or lists; `auto` by the width', undefined, 'auto', 'horizontal', 'vertical'),
  now: text('The date of “now”, for a reproducible picture; today when absent'),
};

const given = (value: string | undefined) => ifDefined(value === '' ? undefined : value);

/** `<cabar-legislation-timeline>` with these attributes. */
export const timeline = (args: Attributes): TemplateResult => html`
  <cabar-legislation-timeline
    heading-level="2"
    src=${given(args.src)}
    lang=${given(args.lang)}
    theme=${given(args.theme)}
    view=${given(args.view)}
    controls=${given(args.controls)}
    bill=${given(args.bill)}
    from=${given(args.from)}
    to=${given(args.to)}
    orientation=${given(args.orientation)}
    now=${given(args.now)}
  ></cabar-legislation-timeline>
`;

/** A story of one document of the demo, as it looked on one day. */
export const story = (
  name: string,
  args: Attributes = {},
  more: StoryObj<Attributes> = {},
): StoryObj<Attributes> => ({
  ...more,
  args: { src: `./documents/legislation-${name}.json`, now: '2026-11-12', ...args },
});
