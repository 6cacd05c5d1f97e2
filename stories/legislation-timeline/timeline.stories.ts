import { html } from 'lit';
import type { Meta } from '@storybook/web-components-vite';
import '../../src/entries/legislation-timeline.js';
import { argTypes, story, timeline, type Attributes } from './story.js';

const meta: Meta<Attributes> = {
  title: 'Legislation timeline',
  component: 'cabar-legislation-timeline',
  argTypes,
  render: (args) => timeline(args),
};
export default meta;

const dark = { globals: { scheme: 'dark' } };
const narrow = {
  render: (args: Attributes) => html`
    <div class="narrow">${timeline(args)}</div>
  `,
};

/** A law in force after a return, a draft at its second reading, a withdrawn one; uncertain dates and intervals. */
export const ThreeBills = story('typical');
export const Narrow = story('typical', {}, narrow);
/** The law “On Mass Media”, the law on online platforms, and the Information Doctrine, from sources. */
export const KazakhstanMediaLaws = story('kz-media');
/** More than six: a chooser, and words that open. */
export const KazakhstanAll = story('kz-all');
export const KazakhstanAllNarrow = story('kz-all', {}, narrow);
export const OneBill = story('typical', { bill: 'records' });
export const FromAndTo = story('typical', { from: '2025', to: '2025-12' });
/** The same document, a year earlier. */
export const EarlierNow = story('typical', { now: '2025-07-01' });
export const Vertical = story('typical', { orientation: 'vertical' });
export const HorizontalOnAPhone = story('typical', { orientation: 'horizontal' }, narrow);
/** Steps of another parliament, a veto that was overcome, a step that is planned. */
export const OwnStages = story('own-stages');
/** Rings that do not fit side by side share one that opens. */
export const Crowded = story('many', { bill: 'bill-6' });
export const ManyBills = story('many');
export const Table = story('typical', { view: 'table' });
export const English = story('kz-media', { lang: 'en' });
export const Russian = story('kz-media', { lang: 'ru' });
export const Kazakh = story('kz-media', { lang: 'kk' });
export const LongestWordsRussian = story('longest', { lang: 'ru' });
export const LongestWordsKazakh = story('longest', { lang: 'kk' }, narrow);
export const Dark = story('typical', { theme: 'dark' }, dark);
export const DarkNarrow = story('typical', { theme: 'dark' }, { ...dark, ...narrow });
/** No event, or none that moves the bill. */
export const Empty = story('empty');
/** Texts that try to be markup stay text. */
export const HostileTexts = story('hostile');
