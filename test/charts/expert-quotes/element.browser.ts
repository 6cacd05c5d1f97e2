import { expect } from 'chai';
import '../../../src/entries/quotes.js';
import { ChartDriver, clean } from '../../drivers/chart.js';
import { axeInBothThemes } from '../../support/axe.js';
import { corpus } from '../../support/corpus.js';
import { gate } from '../../support/gate.js';

gate();

// The test server makes modules of JSON files.
const read = async (name: string): Promise<object> =>
  ((await import(`/demo/documents/quotes-${name}.json`)) as { default: object }).default;

let box: HTMLElement;
let chart: ChartDriver;
const open = async (
  name: string,
  attributes: Record<string, string> = {},
  width = 720,
): Promise<ChartDriver> => {
  box = document.body.appendChild(document.createElement('div'));
  box.style.width = `${width}px`;
  return (chart = await ChartDriver.open('cabar-quotes', attributes, await read(name), box));
};
afterEach(() => {
  chart?.close();
  box?.remove();
});

const shown = (selector: string): string[] =>
  [...chart.root.querySelectorAll<HTMLElement>(selector)]
    .filter((element) => element.offsetWidth > 0)
    .map((element) => clean(element.innerText));
const figure = (id: string): HTMLElement => chart.root.querySelector(`[data-id="quote-${id}"]`)!;

describe('quotes', () => {
  it('are figures with the words first and the speaker below', async () => {
    await open('typical', { lang: 'en' });
    expect(chart.marks().map(({ tagName }) => tagName)).to.deep.equal(Array(5).fill('FIGURE'));
    expect(figure('clear').querySelector('blockquote')!.lang).to.equal('');
    expect(clean(figure('clear').querySelector('figcaption b')!.textContent)).to.equal(
      'Editor of a regional newspaper',
    );
    expect(figure('request').querySelector('blockquote')).to.equal(null);
    expect(clean(figure('request').querySelector('figcaption')!.textContent)).to.contain(
      'A. Sample (invented)',
    );
    expect(figure('deadline').dataset['about']).to.equal('draft-law');
  });

  it('show the original in its place, in its language, and back', async () => {
    await open('typical', { lang: 'en', quote: 'clear' });
    expect(shown('.said')[0]).to.match(/^“We learned/);
    expect(shown('.origin')[0]).to.contain('Translated from Kazakh');
    await chart.click('Show original');
    expect(shown('.said').length).to.equal(1);
    expect(shown('.said')[0]).to.match(/^«Бәрі/);
    expect(chart.root.querySelector<HTMLElement>('.original')!.lang).to.equal('kk');
    await chart.click('Show translation');
    expect(shown('.said')[0]).to.match(/^“We learned/);
  });

  it('fold when long, and open whole', async () => {
    await open('typical', { lang: 'ru', quote: 'suit' });
    expect(shown('.said')[0]).to.not.contain('статистика');
    await chart.click('Показать цитату целиком');
    expect(shown('.said')[0]).to.contain('статистика');
    expect(chart.button('Свернуть')!.getAttribute('aria-expanded')).to.equal('true');
  });

  it('link to what they are about only where the page has it', async () => {
    await open('typical', { lang: 'en' });
    expect(shown('.about')).to.deep.equal([]);
    const bill = document.body.appendChild(document.createElement('div'));
    bill.id = 'draft-law';
    chart.element.requestUpdate();
    await chart.settle();
    expect(shown('.about')).to.deep.equal(['What this is about']);
    expect(chart.root.querySelector<HTMLAnchorElement>('.about')!.hash).to.equal('#draft-law');
    bill.remove();
  });

  it('are walked by the arrow keys', async () => {
    await open('typical', { lang: 'en' });
    chart.chart.focus();
    await chart.press('ArrowDown');
    expect(chart.focused).to.equal('quote-clear');
    await chart.press('ArrowDown');
    await chart.press('ArrowRight');
    expect(chart.focused).to.equal('quote-request');
    expect(chart.tooltip).to.equal(null);
  });

  for (const name of ['typical', 'longest-words', 'empty', 'hostile', 'kz-2023'])
    it(`${name}: fit a phone and shut nobody out, drawn and as a table`, async function () {
      this.timeout(60_000);
      for (const [lang, width] of [
        ['ru', 320],
        ['kk', 760],
        ['en', 1200],
      ] as const) {
        await open(name, { lang }, width);
        expect(chart.event('cabar-error')).to.equal(undefined);
        expect(chart.chart.scrollWidth).to.be.at.most(chart.chart.clientWidth);
        expect(chart.words).to.not.match(/NaN|undefined|\[object/);
        expect(chart.root.querySelector('script, img, a[href^="javascript"], [onload]')).to.equal(null);
        expect(await axeInBothThemes(chart.element)).to.deep.equal([]);
        chart.element.view = 'table';
        await chart.settle();
        expect(await axeInBothThemes(chart.element)).to.deep.equal([]);
        chart.close();
        box.remove();
      }
    });

  it('take every hostile string as words', async function () {
    this.timeout(60_000);
    const response = await corpus('xss-strings.json');
    if (!response) return;
    const { strings } = (await response.json()) as { strings: { payload: string }[] };
    const texts = strings.map(({ payload }) => payload);
    const document = await read('hostile');
    box = window.document.body.appendChild(window.document.createElement('div'));
    chart = await ChartDriver.open(
      'cabar-quotes',
      { lang: 'en' },
      { ...document, quotes: texts.map((text, i) => ({ id: `${i} ${text}`, text, role: text, name: text })) },
      box,
    );
    expect(chart.event('cabar-error')).to.equal(undefined);
    // A long drawing grows when the browser has time.
    while (chart.marks().length < texts.length) await new Promise(requestAnimationFrame);
    expect(chart.marks().length).to.equal(texts.length);
    expect(chart.root.querySelector('script, img, iframe, [onload], [onerror]')).to.equal(null);
  });
});
