import type { Meta } from '@storybook/web-components-vite';
import type { Attributes } from '../attributes.js';
import { survey } from './story.js';

const meta: Meta<Attributes> = {
  title: 'Elements/Survey/Options',
  ...survey.meta,
};
export default meta;

const { render, story } = survey;

export const Table = story('scale-block', { view: 'table' });
export const TableByGroup = story('us-media-money-by-age', { view: 'table' });
export const TableOfWaves = story('waves-gap', { view: 'table' });
export const OneQuestion = story('scale-block', { question: 'local' });
export const TwoQuestions = story('scale-block', { question: 'local pay' });
export const BySeveralSets = story('eight-groups', { by: 'gender age place' });
export const OneWave = story('waves-gap', { wave: 'w2022', layout: 'diverging' });
export const SortedByNet = story('scale-block', { sort: 'net' });
export const TotalsSortedByTheNegativeSide = story('scale-block', { totals: '', sort: 'negative' });
export const SortedTheOtherWay = story('scale-block', { sort: '-net' });
export const InTheOrderOfTheDocument = story('multiple', { sort: 'document' });
export const Highlight = story('multiple', { highlight: 'search nothing' });
export const OneDecimal = story('us-good-citizen', { decimals: '1' });
/** Groups under 100 people are named instead of drawn. */
export const HigherSmallestBase = story('small-bases', { 'min-base': '100' });
export const NoControls = story('scale-block', {}, { render: (args) => render({ ...args, controls: ' ' }) });
export const HeadingLevelFour = story(
  'single-two-groups',
  { 'heading-level': '4' },
  // The outline of this page starts at level 4 on purpose.
  { parameters: { a11y: { config: { rules: [{ id: 'heading-order', enabled: false }] } } } },
);
