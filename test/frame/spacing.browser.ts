import { expect } from 'chai';
import '../../src/entries/chart.js';
import { ChartDriver } from '../drivers/chart.js';
import { gate } from '../support/gate.js';
import { until } from '../support/until.js';

gate();

/** What WCAG 1.4.12 asks content to bear, as a reader's tool puts it into every tree. */
const SPACING =
  '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important; }';

/** px by which words of a drawing stand beyond the right edge of its frame. */
const beyond = (chart: ChartDriver): number => {
  const { right } = chart.part('frame')!.getBoundingClientRect();
  const texts = [...chart.chart.querySelectorAll('text')];
  return Math.max(...texts.map((text) => text.getBoundingClientRect().right - right));
};

/** The test server gives JSON as a module. */
const documentOf = async (name: string): Promise<unknown> =>
  ((await import(`/demo/documents/${name}.json`)) as { default: unknown }).default;

const LITTLE = 5;

describe('texts that a reader has spaced out', () => {
  for (const name of ['scale-block', 'multiple', 'us-good-citizen'])
    it(`stay inside of the drawing of ${name} at 320 px`, async () => {
      const data = await documentOf(name);
      const page = document.createElement('div');
      page.style.width = '320px';
      document.body.append(page);
      const chart = await ChartDriver.open('cabar-chart', { lang: 'ru' }, data, page);
      const before = beyond(chart);
      const style = document.createElement('style');
      style.textContent = SPACING;
      chart.root.append(style);
      // Fonts differ a little from the table of widths, spaced or not.
      const fits = (): boolean => beyond(chart) <= Math.max(0, before) + LITTLE;
      expect(fits(), 'cut before it is laid out again').to.equal(false);
      await until(
        async () => {
          await new Promise(requestAnimationFrame);
          return fits();
        },
        `words to stand inside, ${before} px before, ${beyond(chart)} px now`,
      );
      page.remove();
    });
});
