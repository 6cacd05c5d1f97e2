import { expect } from 'chai';
import '../../src/entries/survey.js';
import type { CabarSurvey } from '../../src/charts/survey/element.js';
import { keepRoom } from '../../src/frame/early.js';
import { gate } from '../support/gate.js';
import { until } from '../support/until.js';
import { sample } from './sample.js';

gate();

const HEIGHTS = '320:612 640:431';
/** px: of a chart whose height nobody has told, and of one whose type is mostly long, in a wide window. */
const USUAL = 500;
const LONG = 700;

/** Words under an element, which must not move. */
function placed(tag: string, width: number, attributes: Record<string, string>): [HTMLElement, HTMLElement] {
  const box = document.body.appendChild(document.createElement('div'));
  box.style.width = `${width}px`;
  const chart = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) chart.setAttribute(name, value);
  box.append(chart, 'Words below');
  return [box, chart];
}

describe('the room of a chart', () => {
  let box: HTMLElement;
  afterEach(() => box.remove());
  const wait = async (attributes: Record<string, string>, width = 480): Promise<CabarSurvey> => {
    const [parent, chart] = placed('cabar-survey', width, {
      lang: 'en',
      src: '/net/no-answer',
      ...attributes,
    });
    box = parent;
    await new Promise(requestAnimationFrame);
    return chart as CabarSurvey;
  };

  for (const [width, height] of [
    [320, 612],
    [480, 522],
    [640, 431],
    [1200, 431],
  ] as const)
    it(`is kept as heights name it at ${width} px, from the first frame until it stands`, async () => {
      const chart = await wait({ heights: HEIGHTS }, width);
      expect(chart.offsetHeight).to.be.closeTo(height, 1);
      expect(chart.shadowRoot!.querySelector<HTMLElement>('.waiting')!.offsetHeight).to.be.at.most(
        height + 1,
      );
      chart.data = sample();
      await until(() => chart.shadowRoot!.querySelector('[data-id]'), 'the chart');
      expect(getComputedStyle(chart).minHeight).to.match(/^(0px|auto)$/);
    });

  it('is that of most charts where nobody has told it, with a fallback and without', async () => {
    for (const text of ['', 'A short fallback']) {
      const chart = await wait({});
      chart.textContent = text;
      // The slot tells of its words in the next frame.
      for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
      expect(chart.offsetHeight, text).to.be.closeTo(USUAL, 1);
      box.remove();
    }
  });

  it('is larger for the types whose charts are long', async () => {
    for (const type of [
      'trust-matrix',
      'legislation-timeline',
      'standards-review',
      'methodology',
      'dossier',
    ]) {
      const [parent, chart] = placed('cabar-chart', 640, { src: 'c.json', type });
      box = parent;
      const giveBack = keepRoom();
      expect(chart.offsetHeight, type).to.equal(LONG);
      chart.setAttribute('heights', HEIGHTS);
      giveBack();
      keepRoom();
      expect(chart.offsetHeight, `${type} with heights`).to.equal(431);
      parent.remove();
      document.adoptedStyleSheets = [];
    }
  });

  it('is what the page says by --cabar-reserve', async () => {
    const [parent, chart] = placed('cabar-survey', 480, { src: '/net/no-answer' });
    box = parent;
    box.style.setProperty('--cabar-reserve', '500px');
    await new Promise(requestAnimationFrame);
    expect(chart.offsetHeight).to.be.closeTo(500, 1);
  });

  it('holds the fallback until the chart stands, and both are swapped at once', async () => {
    const chart = await wait({ heights: HEIGHTS });
    const fallback = chart.appendChild(document.createElement('p'));
    fallback.textContent = 'Readable without a script';
    await new Promise(requestAnimationFrame);
    expect(fallback.offsetHeight).to.be.above(0);
    const seen: [drawn: boolean, fallback: boolean][] = [];
    const look = (): unknown =>
      seen.push([!!chart.shadowRoot!.querySelector('[data-id]'), fallback.offsetHeight > 0]);
    new MutationObserver(look).observe(chart.shadowRoot!, { childList: true, subtree: true });
    chart.data = sample();
    await until(() => chart.shadowRoot!.querySelector('[data-id]'), 'the chart');
    for (const [drawn, shown] of seen) expect(drawn).to.equal(!shown);
  });

  it('is given back where no chart comes', async () => {
    const [parent, chart] = placed('cabar-survey', 480, { lang: 'en', src: '/net/status/500' });
    box = parent;
    await (chart as CabarSurvey).updateComplete;
    expect(chart.shadowRoot!.querySelector('[part="error"]')).to.not.equal(null);
    expect(getComputedStyle(chart).minHeight).to.match(/^(0px|auto)$/);
  });

  it('is not kept for an element without a document', async () => {
    const [parent, chart] = placed('cabar-survey', 480, {});
    box = parent;
    await (chart as CabarSurvey).updateComplete;
    expect(chart.offsetHeight).to.equal(0);
  });

  it('is kept before the code of the element is there, and given back if that does not come', () => {
    expect(customElements.get('cabar-chart')).to.equal(undefined);
    const [parent, named] = placed('cabar-chart', 480, { src: 'a.json', heights: HEIGHTS });
    box = parent;
    const [other, usual] = placed('cabar-chart', 480, { src: 'b.json' });
    const giveBack = keepRoom();
    expect(named.offsetHeight).to.be.closeTo(522, 1);
    expect(usual.offsetHeight).to.equal(USUAL);
    giveBack();
    expect(usual.offsetHeight).to.be.below(30);
    other.remove();
    document.adoptedStyleSheets = [];
  });
});
