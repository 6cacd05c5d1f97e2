import type { Meta } from '@storybook/web-components-vite';
import type { Attributes } from '../attributes.js';
import { dossier } from '../dossier/story.js';

const meta: Meta<Attributes> = { title: 'Gallery/Dossier', ...dossier.meta };
export default meta;

const { story } = dossier;

export const DossierTypical = story('dossier-typical');
export const DossierLongestWords = story('dossier-longest-words');
export const DossierEmpty = story('dossier-empty');
export const DossierHostile = story('dossier-hostile');
export const Report2023 = story('report-2023');
