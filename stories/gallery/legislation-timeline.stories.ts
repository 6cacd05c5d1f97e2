import type { Meta } from '@storybook/web-components-vite';
import type { Attributes } from '../attributes.js';
import { timeline } from '../legislation-timeline/story.js';

const meta: Meta<Attributes> = { title: 'Gallery/Legislation timeline', ...timeline.meta };
export default meta;

const { story } = timeline;

export const LegislationEmpty = story('legislation-empty');
export const LegislationHostile = story('legislation-hostile');
export const LegislationKzAll = story('legislation-kz-all');
export const LegislationKzMedia = story('legislation-kz-media');
export const LegislationLongest = story('legislation-longest');
export const LegislationMany = story('legislation-many');
export const LegislationOwnStages = story('legislation-own-stages');
export const LegislationTypical = story('legislation-typical');
