import type { Meta } from '@storybook/web-components-vite';
import type { Attributes } from '../attributes.js';
import { review } from '../standards-review/story.js';

const meta: Meta<Attributes> = { title: 'Gallery/Standards review', ...review.meta };
export default meta;

const { story } = review;

export const StandardsEmpty = story('standards-empty');
export const StandardsHostile = story('standards-hostile');
export const StandardsLongestWords = story('standards-longest-words');
export const StandardsMany = story('standards-many');
export const StandardsMissing = story('standards-missing');
export const StandardsReviewKz = story('standards-review-kz');
export const StandardsTypical = story('standards-typical');
