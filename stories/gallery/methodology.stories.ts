import type { Meta } from '@storybook/web-components-vite';
import type { Attributes } from '../attributes.js';
import { methodology } from '../methodology/story.js';

const meta: Meta<Attributes> = { title: 'Gallery/Methodology', ...methodology.meta };
export default meta;

const { story } = methodology;

export const MethodologyEmpty = story('methodology-empty');
export const MethodologyHostile = story('methodology-hostile');
export const MethodologyKz2023 = story('methodology-kz-2023');
export const MethodologySamples = story('methodology-samples');
export const MethodologyTypical = story('methodology-typical');
