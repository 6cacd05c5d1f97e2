import type { Meta } from '@storybook/web-components-vite';
import type { Attributes } from '../attributes.js';
import { dark, narrow } from '../element.js';
import { review } from './story.js';

const meta: Meta<Attributes> = {
  title: 'Elements/Standards review',
  ...review.meta,
};
export default meta;

const { story } = review;

interface Review extends HTMLElement {
  updateComplete: Promise<boolean>;
}

/** Presses the buttons that a selector finds first, one after the other. */
const pressing =
  (...selectors: string[]) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    const element = canvasElement.querySelector<Review>('cabar-standards-review')!;
    if (!element.shadowRoot!.querySelector('[part="chart"]'))
      await new Promise((done) => element.addEventListener('cabar-ready', done, { once: true }));
    for (const selector of selectors) {
      await element.updateComplete;
      element.shadowRoot!.querySelector<HTMLElement>(selector)?.click();
    }
  };

/** Provisions by law, standards as columns. */
export const Grid = story('standards-typical');
/** Under the row: the words of the law, and what the assessor says of them. */
export const FindingOpen = story('standards-typical', {}, { play: pressing('button.square') });
/** Findings that bodies have published, as they stand at their sources. */
export const Kazakhstan = story('standards-review-kz');
export const OnlyConflicts = story('standards-typical', { verdict: 'conflicts' });
export const OneStandard = story('standards-typical', { standard: 'court' });
/** By a piece of its name, in any of its languages. */
export const OneLaw = story('standards-typical', { law: 'draft law y' });
/** A list of provisions with counts in words. */
export const Narrow = story('standards-typical', {}, narrow);
export const NarrowFindingOpen = story(
  'standards-typical',
  {},
  { ...narrow, play: pressing('button.provision', 'button.line') },
);
/** More than five standards: a list under 900 px. */
export const SixtyProvisions = story('standards-many');
export const Table = story('standards-typical', { view: 'table' });
export const English = story('standards-typical', { lang: 'en' });
export const Russian = story('standards-typical', { lang: 'ru' });
export const Kazakh = story('standards-typical', { lang: 'kk' });
export const LongestWordsKazakh = story('standards-longest-words', { lang: 'kk' });
export const LongestWordsRussian = story('standards-longest-words', { lang: 'ru' });
export const Dark = story('standards-typical', { theme: 'dark' }, dark);
/** No assessor, no links, no reasons, a provision without any finding. */
export const MuchMissing = story('standards-missing');
export const Empty = story('standards-empty');
/** Texts that try to be markup stay text. */
export const HostileTexts = story('standards-hostile');
