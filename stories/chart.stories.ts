import { group } from 'd3';
import { literal } from 'lit/static-html.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/entries/chart.js';
import { bigDocument } from '../demo/big-document.js';
import type { Attribute, Attributes } from './attributes.js';
import { elementStories } from './element.js';
import { quotesAttributes } from './expert-quotes/story.js';
import { documentUrl, gallery, galleryEntry } from './documents.js';
import { timelineAttributes } from './legislation-timeline/story.js';
import { representationAttributes } from './representation/story.js';
import { reviewAttributes } from './standards-review/story.js';
import { surveyAttributes } from './survey/story.js';
import { matrixAttributes } from './trust-matrix/story.js';

const TYPE: Attribute = {
  name: 'type',
  description: 'Type of the document, a hint that lets the code load beside the data',
  choices: [...new Set(gallery.map(({ type }) => type))],
};

const ofCharts = [
  surveyAttributes,
  matrixAttributes,
  timelineAttributes,
  reviewAttributes,
  representationAttributes,
  quotesAttributes,
].flat();

/** Where a name means something else to each chart, only free text fits them all. */
const forAll = (same: Attribute[]): Attribute =>
  new Set(same).size === 1
    ? same[0]!
    : { name: same[0]!.name, description: [...new Set(same.map((one) => one.description))].join(' · ') };

const chart = elementStories({
  tag: literal`cabar-chart`,
  name: 'cabar-chart',
  attributes: [TYPE, ...[...group(ofCharts, ({ name }) => name).values()].map(forAll)],
});

/** `<cabar-chart>` draws whatever the document's `type` names; the other attributes are passed on. */
const meta: Meta<Attributes> = { title: 'Elements/Chart', ...chart.meta };
export default meta;

const { story, render } = chart;

export const FromADocument = story('kz-news-sources-2025', { type: 'survey' });
export const WithGroups = story('us-news-trust-by-group', { type: 'survey', by: 'education' });

/** The first address does not answer; the second does. */
export const Mirrors = story('multiple', {
  src: `./documents/missing.json ${documentUrl(galleryEntry('multiple'))}`,
});

/** A document as a property instead of an address: 40 questions, 7 answers, 12 groups. */
export const Big: StoryObj<Attributes> = { render: (args) => render(args, { data: bigDocument() }) };
