import type { Meta } from '@storybook/web-components-vite';
import type { Attributes } from '../attributes.js';
import { matrix } from '../trust-matrix/story.js';

const meta: Meta<Attributes> = { title: 'Gallery/Trust matrix', ...matrix.meta };
export default meta;

const { story } = matrix;

export const MatrixEmpty = story('matrix-empty');
export const MatrixHostile = story('matrix-hostile');
export const MatrixKinds = story('matrix-kinds');
export const MatrixLongestWords = story('matrix-longest-words');
export const MatrixPoints = story('matrix-points');
export const MatrixTypical = story('matrix-typical');
export const MatrixValues = story('matrix-values');
export const TrustKzSources2025 = story('trust-kz-sources-2025');
export const TrustUsInstitutions2020 = story('trust-us-institutions-2020');
