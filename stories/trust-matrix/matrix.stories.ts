import type { Meta } from '@storybook/web-components-vite';
import type { Attributes } from '../attributes.js';
import { dark, narrow } from '../element.js';
import { matrix } from './story.js';

const meta: Meta<Attributes> = {
  title: 'Elements/Trust matrix',
  ...matrix.meta,
};
export default meta;

const { story } = matrix;

/** Real figures: trust in nine institutions of the USA, weighted counts. */
export const Institutions = story('trust-us-institutions-2020', { by: 'age race' });
/** Real figures: published shares, most groups without a stated base, and gaps. */
export const SourcesInKazakhstan = story('trust-kz-sources-2025');
export const Net = story('matrix-typical');
export const Trust = story('matrix-typical', { measure: 'trust' });
export const Distrust = story('matrix-typical', { measure: 'distrust' });
export const Mean = story('matrix-typical', { measure: 'mean' });
/** Finished values on a scale of their own, without distributions. */
export const Values = story('matrix-values');
/** Nets that were published as such; the groups’ bases differ from source to source. */
export const Points = story('matrix-points');
export const SortedByTotal = story('matrix-typical', { sort: 'total' });
export const SortedByGroupFromBelow = story('matrix-typical', { sort: '-young' });
export const SortedBySpread = story('matrix-typical', { sort: 'spread' });
/** Sorting stays inside the kinds of source. */
export const Kinds = story('matrix-kinds', { sort: 'total' });
export const OneSet = story('matrix-typical', { by: 'age' });
export const Highlight = story('matrix-typical', { highlight: 'state-tv old' });
export const OneDecimal = story('matrix-typical', { decimals: '1' });
export const HigherSmallestBase = story('matrix-typical', { 'min-base': '50' });
export const Table = story('matrix-typical', { view: 'table' });
export const English = story('matrix-typical', { lang: 'en' });
export const Russian = story('matrix-typical', { lang: 'ru' });
export const Kazakh = story('matrix-typical', { lang: 'kk' });
export const LongestWordsRussian = story('matrix-longest-words', { lang: 'ru' });
export const LongestWordsKazakh = story('matrix-longest-words', { lang: 'kk' });
export const Dark = story('matrix-typical', { theme: 'dark' }, dark);
/** Chips choose the set of groups; each source stands over its strip of cells. */
export const Narrow = story('matrix-typical', {}, narrow);
export const NarrowByAge = story('matrix-typical', { by: 'age', sort: 'spread' }, narrow);
/** More than four groups: the strip takes more lines. */
export const NarrowManyGroups = story('matrix-longest-words', { lang: 'kk' }, narrow);
export const NarrowDark = story('matrix-kinds', { theme: 'dark' }, { ...narrow, ...dark });
export const Empty = story('matrix-empty');
/** Texts that try to be markup stay text. */
export const HostileTexts = story('matrix-hostile');
