import { expect } from 'chai';
import { survey } from '../../src/charts/survey/chart.js';
import { CabarSurvey } from '../../src/charts/survey/element.js';
import type { AnyChart } from '../../src/figure/chart.js';
import { LOADERS } from '../../src/locale/loaders.js';
import { gate } from '../support/gate.js';
import { sample } from './sample.js';

gate();

/** Stands in for a file of ours that a network keeps back. */
const lost = (): Promise<never> =>
  Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

class Lossy extends CabarSurvey {
  static found: () => AnyChart | Promise<AnyChart> = () => survey;
  protected override chartFor(): AnyChart {
    return Lossy.found() as AnyChart;
  }
}
customElements.define('test-lossy', Lossy);

interface Opened {
  element: Lossy;
  errors: CustomEvent[];
  text: () => string;
}

async function open(chart: () => AnyChart | Promise<AnyChart>, lang = 'en'): Promise<Opened> {
  Lossy.found = chart;
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
    Lossy.found = () => survey;
    element.shadowRoot!.querySelector<HTMLButtonElement>('.retry')!.click();
    await element.updateComplete;
    expect(marks(element)).to.equal(3);
    expect(text()).not.to.contain('cannot be shown');
  });

  it('the words of the chart: told as network, in the language of the reader', async () => {
    const found = LOADERS.ru['survey']!;
    LOADERS.ru['survey'] = lost;
    opened = await open(() => survey, 'ru');
    LOADERS.ru['survey'] = found;
    expect(opened.errors.map(({ detail }) => detail.code)).to.deep.equal(['network']);
    expect(opened.text()).to.contain('удалось загрузить');
  });

  it('the words of another language: the chart stays as it is under a notice, which goes with the reason', async () => {
    opened = await open(() => survey);
    const { element, errors, text } = opened;
    expect(marks(element)).to.equal(3);
    const found = LOADERS.ru['survey']!;
    let asked = 0;
    LOADERS.ru['survey'] = () => {
      asked += 1;
      return lost();
    };
    element.lang = 'ru';
    await new Promise((done) => setTimeout(done));
    await element.updateComplete;
    for (let i = 0; i < 5; i++) {
      element.requestUpdate();
      await element.updateComplete;
    }
    LOADERS.ru['survey'] = found;
    expect(asked, 'asked for once, not at every update').to.equal(1);
    expect(errors.length).to.equal(1);
    expect(marks(element)).to.equal(3);
    expect(text()).to.contain('Who reads the news');
    expect(element.shadowRoot!.querySelector('[part=error]')).not.to.equal(null);
    element.lang = 'en';
    await new Promise((done) => setTimeout(done));
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('[part=error]')).to.equal(null);
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
