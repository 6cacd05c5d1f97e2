import type { Meta } from '@storybook/web-components-vite';
import type { Attributes } from '../attributes.js';
import { dark, narrow } from '../element.js';
import { methodology } from './story.js';

const meta: Meta<Attributes> = {
  title: 'Elements/Methodology',
  ...methodology.meta,
};
export default meta;

const { story } = methodology;

export const FourMethods = story('methodology-typical');
/** A published study: what its source does not state is named. */
export const KazakhstanUncensored = story('methodology-kz-2023');
/** What each kind of sample can and cannot show. */
export const EverySample = story('methodology-samples');
export const Table = story('methodology-typical', { view: 'table' });
export const English = story('methodology-typical', { lang: 'en' });
export const Russian = story('methodology-typical', { lang: 'ru' });
export const Kazakh = story('methodology-typical', { lang: 'kk' });
export const Dark = story('methodology-typical', { theme: 'dark' }, dark);
export const Narrow = story('methodology-typical', {}, narrow);
export const Empty = story('methodology-empty');
/** Texts that try to be markup stay text; a word without spaces wraps. */
export const HostileTexts = story('methodology-hostile');
