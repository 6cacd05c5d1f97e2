import type { Meta } from '@storybook/web-components-vite';
import type { Attributes } from '../attributes.js';
import { dark, narrow } from '../element.js';
import { timeline } from './story.js';

const meta: Meta<Attributes> = {
  title: 'Elements/Legislation timeline',
  ...timeline.meta,
};
export default meta;

const { story } = timeline;

/** A law in force after a return, a draft at its second reading, a withdrawn one; uncertain dates and intervals. */
export const ThreeBills = story('legislation-typical');
export const Narrow = story('legislation-typical', {}, narrow);
/** The law “On Mass Media”, the law on online platforms, and the Information Doctrine, from sources. */
export const KazakhstanMediaLaws = story('legislation-kz-media');
/** More than six: a chooser, and words that open. */
export const KazakhstanAll = story('legislation-kz-all');
export const KazakhstanAllNarrow = story('legislation-kz-all', {}, narrow);
export const OneBill = story('legislation-typical', { bill: 'records' });
export const FromAndTo = story('legislation-typical', { from: '2025', to: '2025-12' });
/** The same document, a year earlier. */
export const EarlierNow = story('legislation-typical', { now: '2025-07-01' });
export const Vertical = story('legislation-typical', { orientation: 'vertical' });
export const HorizontalOnAPhone = story('legislation-typical', { orientation: 'horizontal' }, narrow);
/** Steps of another parliament, a veto that was overcome, a step that is planned. */
export const OwnStages = story('legislation-own-stages');
/** Rings that do not fit side by side share one that opens. */
export const Crowded = story('legislation-many', { bill: 'bill-6' });
export const ManyBills = story('legislation-many');
export const Table = story('legislation-typical', { view: 'table' });
export const English = story('legislation-kz-media', { lang: 'en' });
export const Russian = story('legislation-kz-media', { lang: 'ru' });
export const Kazakh = story('legislation-kz-media', { lang: 'kk' });
export const LongestWordsRussian = story('legislation-longest', { lang: 'ru' });
export const LongestWordsKazakh = story('legislation-longest', { lang: 'kk' }, narrow);
export const Dark = story('legislation-typical', { theme: 'dark' }, dark);
export const DarkNarrow = story('legislation-typical', { theme: 'dark' }, { ...dark, ...narrow });
/** No event, or none that moves the bill. */
export const Empty = story('legislation-empty');
/** Texts that try to be markup stay text. */
export const HostileTexts = story('legislation-hostile');
