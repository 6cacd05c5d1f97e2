import { html } from 'lit';
import type { Meta } from '@storybook/web-components-vite';
import '../../src/entries/standards-review.js';
import { argTypes, review, story, type Attributes } from './story.js';

const meta: Meta<Attributes> = {
  title: 'Standards review',
  component: 'cabar-standards-review',
  argTypes,
  render: (args) => review(args),
};
export default meta;

const dark = { globals: { scheme: 'dark' } };

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

const inNarrow = (args: Attributes) => html`
  <div class="narrow">${review(args)}</div>
`;

/** Provisions by law, standards as columns. */
export const Grid = story('typical');
/** Under the row: the words of the law, and what the assessor says of them. */
export const FindingOpen = story('typical', {}, { play: pressing('button.square') });
/** Findings that bodies have published, as they stand at their sources. */
export const Kazakhstan = story('review-kz');
export const OnlyConflicts = story('typical', { verdict: 'conflicts' });
export const OneStandard = story('typical', { standard: 'court' });
/** By a piece of its name, in any of its languages. */
export const OneLaw = story('typical', { law: 'draft law y' });
/** A list of provisions with counts in words. */
export const Narrow = story('typical', {}, { render: inNarrow });
export const NarrowFindingOpen = story(
  'typical',
  {},
  { render: inNarrow, play: pressing('button.provision', 'button.line') },
);
/** More than five standards: a list under 900 px. */
export const SixtyProvisions = story('many');
export const Table = story('typical', { view: 'table' });
export const English = story('typical', { lang: 'en' });
export const Russian = story('typical', { lang: 'ru' });
export const Kazakh = story('typical', { lang: 'kk' });
export const LongestWordsKazakh = story('longest-words', { lang: 'kk' });
export const LongestWordsRussian = story('longest-words', { lang: 'ru' });
export const Dark = story('typical', { theme: 'dark' }, dark);
/** No assessor, no links, no reasons, a provision without any finding. */
export const MuchMissing = story('missing');
export const Empty = story('empty');
/** Texts that try to be markup stay text. */
export const HostileTexts = story('hostile');
