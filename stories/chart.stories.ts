import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/entries/chart.js';
import { bigDocument } from '../demo/big-document.js';
import { galleryEntry } from './gallery.js';
import { argTypes, story, type Attributes } from './attributes.js';

/** `<cabar-chart>` draws whatever the document's `type` names; the other attributes are passed on. */
const meta: Meta<Attributes> = {
  title: 'Chart',
  component: 'cabar-chart',
  argTypes,
  render: (args) => html`
    <cabar-chart
      src=${ifDefined(args.src)}
      type="survey"
      lang=${ifDefined(args.lang)}
      theme=${ifDefined(args.theme)}
      view=${ifDefined(args.view)}
      heading-level=${args['heading-level'] ?? 2}
      controls=${ifDefined(args.controls)}
      question=${ifDefined(args.question)}
      by=${ifDefined(args.by)}
      wave=${ifDefined(args.wave)}
      layout=${ifDefined(args.layout)}
      sort=${ifDefined(args.sort)}
      highlight=${ifDefined(args.highlight)}
      decimals=${ifDefined(args.decimals)}
      min-base=${ifDefined(args['min-base'])}
    ></cabar-chart>
  `,
};
export default meta;

export const FromADocument = story('kz-news-sources-2025');
export const WithGroups = story('us-news-trust-by-group', { by: 'education' });

/** The first address does not answer; the second does. */
export const Mirrors = story('multiple', {
  src: `./documents/missing.json ./documents/${galleryEntry('multiple').file}`,
});

/** A document as a property instead of an address: 40 questions, 7 answers, 12 groups. */
export const Big: StoryObj<Attributes> = {
  render: () => html`
    <cabar-chart heading-level="2" .data=${bigDocument()}></cabar-chart>
  `,
};
