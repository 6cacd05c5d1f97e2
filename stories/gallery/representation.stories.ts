import type { Meta } from '@storybook/web-components-vite';
import type { Attributes } from '../attributes.js';
import { representation } from '../representation/story.js';

const meta: Meta<Attributes> = { title: 'Gallery/Representation', ...representation.meta };
export default meta;

const { story } = representation;

export const RepresentationBreak = story('representation-break');
export const RepresentationEmpty = story('representation-empty');
export const RepresentationHostile = story('representation-hostile');
export const RepresentationKgNews = story('representation-kg-news');
export const RepresentationLanguages = story('representation-languages');
export const RepresentationLongest = story('representation-longest');
export const RepresentationPercent = story('representation-percent');
export const RepresentationSample = story('representation-sample');
export const RepresentationStaff = story('representation-staff');
export const RepresentationTopEditors = story('representation-top-editors');
export const RepresentationWaves = story('representation-waves');
export const RepresentationWithheld = story('representation-withheld');
export const RepresentationWomenMedia = story('representation-women-media');
