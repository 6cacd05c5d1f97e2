import { expect } from 'chai';
import '../../src/entries/survey.js';
import type { CabarSurvey } from '../../src/charts/survey/element.js';
import { gate } from '../support/gate.js';
import { sample } from './sample.js';

gate();

const drawn = (chart: CabarSurvey): number =>
  Number(chart.shadowRoot!.querySelector('.chart > svg')?.getAttribute('width'));

describe('a chart on paper', () => {
  let box: HTMLElement;
  const open = async (width: number): Promise<CabarSurvey> => {
    box = document.body.appendChild(document.createElement('div'));
    box.style.width = `${width}px`;
    const chart = document.createElement('cabar-survey') as CabarSurvey;
    chart.lang = 'en';
    chart.data = sample();
    box.append(chart);
    await chart.updateComplete;
    return chart;
  };
  afterEach(() => {
    dispatchEvent(new Event('afterprint'));
    box.remove();
  });

  it('from a wide window is as wide as paper before the event has ended, and as wide as before after it', async () => {
    const chart = await open(1100);
    const screen = drawn(chart);
    dispatchEvent(new Event('beforeprint'));
    expect(drawn(chart)).to.be.within(600, 680);
    dispatchEvent(new Event('afterprint'));
    expect(drawn(chart)).to.equal(screen);
  });

  it('from a narrow window has the width of its place', async () => {
    const chart = await open(400);
    const screen = drawn(chart);
    dispatchEvent(new Event('beforeprint'));
    expect(drawn(chart)).to.equal(screen);
  });

  it('that was hidden until now is drawn', async () => {
    const chart = await open(500);
    chart.remove();
    box.hidden = true;
    const other = document.createElement('cabar-survey') as CabarSurvey;
    other.data = sample();
    box.append(other);
    await other.updateComplete;
    expect(other.shadowRoot!.querySelector('[data-id]')).to.equal(null);
    box.hidden = false;
    dispatchEvent(new Event('beforeprint'));
    expect(other.shadowRoot!.querySelectorAll('[data-id]').length).to.equal(3);
  });
});
