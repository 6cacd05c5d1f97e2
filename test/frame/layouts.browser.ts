import { expect } from 'chai';
import '../../src/entries/survey.js';
import type { CabarSurvey } from '../../src/charts/survey/element.js';
import { gate } from '../support/gate.js';
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
};
const WIDTHS = [320, 640, 1200];
/** They ask the window, not the box around them. */
const OWN_WIDTH = ['grid, max-content', 'fixed'];
/** px: less is not a drawing any more. */
const NARROWEST = 120;

describe('a parent that lays out a chart', () => {
  for (const [name, markup] of Object.entries(LAYOUTS))
    it(`as ${name} gives it a width to be read at`, async () => {
      for (const width of WIDTHS) {
        const box = document.body.appendChild(document.createElement('div'));
        box.style.cssText = `position:relative;width:${width}px`;
        const [before, after] = markup.split('#');
        box.innerHTML = `${before}<i></i>${after}`;
        const chart = document.createElement('cabar-survey') as CabarSurvey;
        chart.lang = 'en';
        chart.data = sample();
        box.querySelector('i')!.replaceWith(chart);
        await chart.updateComplete;
        const { width: w, height } = chart.getBoundingClientRect();
        const at = `${width} px: ${Math.round(w)} × ${Math.round(height)}`;
        expect(w, at).to.be.at.least(NARROWEST);
        const most = OWN_WIDTH.includes(name) ? Math.max(width, innerWidth) : width;
        expect(w, at).to.be.at.most(most);
        expect(height, at).to.be.below(900);
        expect(chart.shadowRoot!.querySelectorAll('[data-id]').length, at).to.equal(3);
        expect(box.scrollWidth, `${at}, nothing hangs over`).to.be.at.most(most);
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
