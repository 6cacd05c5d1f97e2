import { expect } from 'chai';
import '../../src/entries/survey.js';
import type { CabarSurvey } from '../../src/charts/survey/element.js';
import { gate } from '../support/gate.js';
import { until } from '../support/until.js';
import { sample } from './sample.js';

gate();

/** How a parent may lay out what it holds; `#` stands for the chart. */
const LAYOUTS: Record<string, string> = {
  block: '<div>#</div>',
  'flex row': '<div style="display:flex">#</div>',
  'flex row with text beside': '<div style="display:flex"><p>Some words of an article</p>#</div>',
  'flex row, a wrapper inside': '<div style="display:flex"><div>#</div></div>',
  'flex column, centred': '<div style="display:flex;flex-direction:column;align-items:center">#</div>',
  'flex column, at the start':
    '<div style="display:flex;flex-direction:column;align-items:flex-start">#</div>',
  'grid, centred': '<div style="display:grid;place-items:center">#</div>',
  'grid, auto and 1fr': '<div style="display:grid;grid-template-columns:auto 1fr">#<p>Words</p></div>',
  'grid, 1fr': '<div style="display:grid;grid-template-columns:1fr"><div>#</div></div>',
  'grid, max-content': '<div style="display:grid;grid-template-columns:max-content">#</div>',
  'grid, minmax(min-content, auto)':
    '<div style="display:grid;grid-template-columns:minmax(min-content,auto)">#</div>',
  float: '<div style="float:left">#</div>',
  'inline-block': '<div style="display:inline-block">#</div>',
  'inline-flex': '<div style="display:inline-flex">#</div>',
  'inline-grid': '<div style="display:inline-grid">#</div>',
  'fit-content': '<div style="width:fit-content">#</div>',
  'max-content': '<div style="width:max-content;max-width:100%">#</div>',
  'min-content': '<div style="width:min-content">#</div>',
  'cell of a table': '<table><tr><td>#</td></tr></table>',
  'cell of a full table': '<table style="width:100%"><tr><td>#</td><td>Words</td></tr></table>',
  absolute: '<div style="position:absolute">#</div>',
  fixed: '<div style="position:fixed">#</div>',
  dialog: '<dialog open>#</dialog>',
  'figure as a table': '<figure style="display:table;margin:0">#</figure>',
  columns: '<div style="columns:2 200px">#</div>',
  'flex row, not growing': '<div style="display:flex"><div style="flex:none;max-width:100%">#</div></div>',
  'flex row that wraps': '<div style="display:flex;flex-wrap:wrap"><p>Words</p>#</div>',
  'flex row, centred': '<div style="display:flex;justify-content:center;align-items:center">#</div>',
  'flex column, at its end': '<div style="display:flex;flex-direction:column;align-items:flex-end">#</div>',
  'old flexible box': '<div style="display:-webkit-box;-webkit-box-orient:vertical">#</div>',
  'grid, auto-fit':
    '<div style="display:grid;grid-template-columns:repeat(auto-fit,minmax(200px,1fr))">#</div>',
  'grid, by columns': '<div style="display:grid;grid-auto-flow:column">#</div>',
  'grid, at its end': '<div style="display:grid;justify-items:end">#</div>',
  'table by style': '<div style="display:table"><div style="display:table-cell">#</div></div>',
  'inline element': '<span>#</span>',
  'item of a list': '<ul><li>#</li></ul>',
  'set of fields': '<fieldset>#</fieldset>',
  'open details': '<details open><summary>More</summary>#</details>',
  'a box that scrolls': '<div style="overflow:auto;max-height:300px">#</div>',
  'a container of its own': '<div style="container-type:inline-size">#</div>',
  'a box turned and scaled': '<div style="transform:scale(.8) rotate(1deg);transform-origin:0 0">#</div>',
  'a zoomed box': '<div style="zoom:1.25">#</div>',
  'a box that is drawn when it is seen': '<div style="content-visibility:auto">#</div>',
};
const WIDTHS = [320, 720, 1200];
/** They ask the window, not the box around them. */
const OWN_WIDTH = ['grid, max-content', 'fixed'];
/** px: less is not a drawing any more. */
const NARROWEST = 120;

/** A box of that width with a chart in its place in the markup. */
async function placed(markup: string, width: number, hidden = ''): Promise<[HTMLElement, CabarSurvey]> {
  const box = document.body.appendChild(document.createElement('div'));
  box.style.cssText = `position:relative;width:${width}px;${hidden}`;
  const [before, after] = markup.split('#');
  box.innerHTML = `${before}<i></i>${after}`;
  const chart = document.createElement('cabar-survey') as CabarSurvey;
  chart.lang = 'en';
  chart.data = sample();
  box.querySelector('i')!.replaceWith(chart);
  await chart.updateComplete;
  return [box, chart];
}

/** It can be read: wide enough, no tower of letters, nothing beyond its box. */
function expectReadable(box: HTMLElement, chart: CabarSurvey, width: number, most = width): void {
  const { offsetWidth, offsetHeight } = chart;
  const at = `${width} px: ${offsetWidth} × ${offsetHeight}`;
  expect(offsetWidth, at).to.be.within(NARROWEST, most);
  expect(offsetHeight, at).to.be.below(900);
  expect(chart.shadowRoot!.querySelectorAll('[data-id]').length, at).to.equal(3);
  expect(box.scrollWidth, `${at}, nothing hangs over`).to.be.at.most(most);
}

describe('a parent that lays out a chart', () => {
  it('does it in 43 ways here', () => {
    expect(Object.keys(LAYOUTS).length).to.equal(43);
  });

  for (const [name, markup] of Object.entries(LAYOUTS))
    it(`as ${name} gives it a width to be read at`, async () => {
      for (const width of WIDTHS) {
        const [box, chart] = await placed(markup, width);
        const most = OWN_WIDTH.includes(name) ? Math.max(width, innerWidth) : width;
        expectReadable(box, chart, width, most);
        box.remove();
      }
    });

  for (const [name, hidden] of [
    ['hidden', 'display:none'],
    ['0 px wide', 'width:0;overflow:hidden'],
  ] as const)
    for (const layout of ['block', 'flex row', 'grid, centred', 'cell of a table'])
      it(`as ${layout} and was ${name} at first gives it a width when it is shown`, async () => {
        for (const width of WIDTHS) {
          const [box, chart] = await placed(LAYOUTS[layout]!, width, hidden);
          box.style.cssText = `position:relative;width:${width}px`;
          await until(
            () => chart.shadowRoot!.querySelectorAll('[data-id]').length === 3,
            `the chart at ${width} px`,
          );
          expectReadable(box, chart, width);
          box.remove();
        }
      });

  it('and has hardly any itself gets one line instead of a tower of letters', async () => {
    const box = document.body.appendChild(document.createElement('div'));
    for (const view of ['chart', 'table'] as const)
      for (const width of [8, 40, 119]) {
        box.style.cssText = `width:${width}px`;
        const chart = document.createElement('cabar-survey') as CabarSurvey;
        chart.lang = 'en';
        chart.view = view;
        chart.data = sample();
        box.append(chart);
        await chart.updateComplete;
        expect(chart.shadowRoot!.textContent).to.contain('Too narrow for a chart');
        expect(chart.getBoundingClientRect().height, `${width} px`).to.be.below(60);
        chart.remove();
      }
    box.remove();
  });

  it('and decorates everything before and after adds nothing to it', async () => {
    const sheet = new CSSStyleSheet();
    const chart = document.createElement('cabar-survey') as CabarSurvey;
    chart.data = sample();
    document.body.append(chart);
    await chart.updateComplete;
    const { height } = chart.getBoundingClientRect();
    sheet.replaceSync('*::before, *::after { content: "X" !important; display: block !important }');
    document.adoptedStyleSheets = [sheet];
    expect(chart.getBoundingClientRect().height).to.equal(height);
    document.adoptedStyleSheets = [];
    chart.remove();
  });
});
