import { expect } from 'chai';
import { survey } from '../../src/charts/survey/chart.js';
import { CabarSurvey } from '../../src/charts/survey/element.js';
import type { AnyChart } from '../../src/frame/whole.js';
import { gate } from '../support/gate.js';
import { sample } from './sample.js';

gate();

/** Stands in for a file of ours that a network keeps back. */
const lost = (): Promise<never> =>
  Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

class Lossy extends CabarSurvey {
  static chart: () => AnyChart | Promise<AnyChart> = () => survey;
  protected override chartFor(): AnyChart {
    return Lossy.chart() as AnyChart;
  }
}
customElements.define('test-lossy', Lossy);

interface Opened {
  element: Lossy;
  errors: CustomEvent[];
  text: () => string;
}

async function open(chart: () => AnyChart | Promise<AnyChart>, lang = 'en'): Promise<Opened> {
  Lossy.chart = chart;
  const element = document.createElement('test-lossy') as Lossy;
  const errors: CustomEvent[] = [];
  element.addEventListener('cabar-error', (event) => errors.push(event as CustomEvent));
  element.lang = lang;
  element.append('Readable without a script');
  element.data = sample();
  document.body.append(element);
  await element.updateComplete;
  return { element, errors, text: () => element.shadowRoot!.textContent!.replace(/\s+/g, ' ') };
}

const marks = (element: Lossy): number => element.shadowRoot!.querySelectorAll('[data-id]').length;

describe('a file of ours that does not come', () => {
  let opened: Opened;
  afterEach(() => opened.element.remove());

  it('the chart: a sentence and a way to try again, the fallback stays, then the chart', async () => {
    opened = await open(lost);
    const { element, errors, text } = opened;
    expect(errors.map(({ detail }) => detail.code)).to.deep.equal(['network']);
    expect(text()).to.contain('This chart cannot be shown.');
    expect(element.shadowRoot!.querySelector<HTMLSlotElement>('slot')!.hidden).to.equal(false);
    Lossy.chart = () => survey;
    element.shadowRoot!.querySelector<HTMLButtonElement>('.retry')!.click();
    await element.updateComplete;
    expect(marks(element)).to.equal(3);
    expect(text()).not.to.contain('cannot be shown');
  });

  it('a form of the chart, or its words: told as network, in the language of the reader', async () => {
    opened = await open(() => ({ ...survey, narrow: lost }), 'kk');
    expect(opened.errors.map(({ detail }) => detail.code)).to.deep.equal(['network']);
    expect(opened.text()).to.contain('мүмкін болмады');
    opened.element.remove();
    opened = await open(() => ({ ...survey, words: { ...survey.words, ru: lost } }), 'ru');
    expect(opened.errors.map(({ detail }) => detail.code)).to.deep.equal(['network']);
    expect(opened.text()).to.contain('удалось загрузить');
  });

  it('the words of another language: the chart stays as it is under a notice, which goes with the reason', async () => {
    opened = await open(() => ({ ...survey, words: { ...survey.words, ru: lost } }));
    const { element, errors, text } = opened;
    expect(marks(element)).to.equal(3);
    element.lang = 'ru';
    await new Promise((done) => setTimeout(done));
    await element.updateComplete;
    expect(errors.length).to.equal(1);
    expect(marks(element)).to.equal(3);
    expect(text()).to.contain('Who reads the news');
    expect(element.shadowRoot!.querySelector('[part=error]')).not.to.equal(null);
    element.lang = 'en';
    await new Promise((done) => setTimeout(done));
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('[part=error]')).to.equal(null);
  });

  it('is asked for once, not at every update', async () => {
    let asked = 0;
    opened = await open(() => ({
      ...survey,
      narrow: () => {
        asked += 1;
        return lost();
      },
    }));
    for (let i = 0; i < 5; i++) {
      opened.element.requestUpdate();
      await opened.element.updateComplete;
    }
    expect(asked).to.equal(1);
    expect(opened.errors.length).to.equal(1);
  });
});

/** The survey with one step that throws. */
const broken = (step: 'model' | 'layout' | 'view'): AnyChart => ({
  ...survey,
  [step]: () => {
    throw new Error('planted');
  },
});

describe('a fault in a chart', () => {
  for (const step of ['model', 'layout', 'view'] as const) {
    it(`of its ${step} ends in a message and not in the page`, async () => {
      const { error } = console;
      const said: unknown[] = [];
      console.error = (...words: unknown[]) => said.push(words);
      const opened = await open(() => broken(step));
      console.error = error;
      expect(opened.errors.map(({ detail }) => detail.code)).to.deep.equal(['invalid']);
      expect(opened.text()).to.contain('This chart cannot be shown.');
      expect(String(said)).to.contain('planted');
      opened.element.remove();
    });
  }
});
