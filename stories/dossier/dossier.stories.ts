import { html } from 'lit';
import type { Meta } from '@storybook/web-components-vite';
import { manyCharts } from '../../demo/many-charts.js';
import type { Attributes } from '../attributes.js';
import { dark, narrow } from '../element.js';
import { dossier } from './story.js';

const meta: Meta<Attributes> = {
  title: 'Elements/Dossier',
  ...dossier.meta,
};
export default meta;

const { render, story } = dossier;

/** The study presented in Astana in July 2023. What stands for figures that were never published is marked. */
export const Report2023 = story('report-2023');
export const Report2023Russian = story('report-2023', { lang: 'ru' });
export const Report2023Kazakh = story('report-2023', { lang: 'kk' });
/** A section without title, a quote beside its question, a pair of narrow charts, corrections, methodology, funder. */
export const Typical = story('dossier-typical');
export const Russian = story('dossier-typical', { lang: 'ru' });
export const Kazakh = story('dossier-typical', { lang: 'kk' });
export const Dark = story('dossier-typical', { theme: 'dark' }, dark);
export const Narrow = story('dossier-typical', {}, narrow);
export const LongestWordsKazakh = story('dossier-longest-words', { lang: 'kk' });
export const LongestWordsRussian = story('dossier-longest-words', { lang: 'ru' });
/** Only the charts near the screen are drawn. */
export const ThirtyCharts = { render: (args: Attributes) => render(args, { data: manyCharts(30) }) };
export const Empty = story('dossier-empty');
/** Each broken chart says so in its place; the page stands. */
export const BrokenCharts = story('dossier-hostile');
/** Readers without scripts get the article inside; so do all when the document does not come. */
export const Fallback = story(
  'dossier-typical',
  { src: './documents/not-there.json' },
  {
    render: (args) =>
      render(args, {
        children: html`
          <h2>What the research of 2023 was about</h2>
          <p>
            Four methods were combined: a review of laws, an online survey with 196 answers, 19 interviews and
            consultations.
          </p>
        `,
      }),
  },
);
