import { expect } from 'chai';
import '../../src/entries/chart.js';
import '../../src/entries/survey.js';
import { ChartDriver, clean } from '../drivers/chart.js';
import { axeInBothThemes } from '../support/axe.js';
import { gate } from '../support/gate.js';
import { until } from '../support/until.js';
import { sample } from './sample.js';

gate();

let driver: ChartDriver | undefined;
const open = async (...args: Parameters<typeof ChartDriver.open>): Promise<ChartDriver> =>
  (driver = await ChartDriver.open(...args));
afterEach(() => {
  driver?.close();
  driver = undefined;
  document.documentElement.removeAttribute('lang');
});

describe('a chart', () => {
  it('draws a document given as data, with title, badge, notes and a live source', async () => {
    const chart = await open('cabar-survey', { lang: 'en' }, sample());
    expect(chart.text('title')).to.equal('Who reads the news');
    expect(chart.text('badge')).to.equal('Illustrative figures');
    expect(chart.marks().length).to.equal(3);
    const link = chart.part('source')!.querySelector('a')!;
    expect(link.href).to.equal('https://example.org/data');
    expect(link.rel).to.contain('noopener');
    expect(chart.event('cabar-ready')!.detail).to.deep.equal({ type: 'survey', language: 'en' });
  });

  it('draws a document of a child script, also when it comes later', async () => {
    const element = document.createElement('cabar-survey');
    element.lang = 'en';
    document.body.append(element);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(sample());
    element.append(script);
    await new Promise((done) => element.addEventListener('cabar-ready', done, { once: true }));
    expect(element.shadowRoot!.querySelectorAll('[data-id]').length).to.equal(3);
    element.remove();
  });

  it('tells every figure to a screen reader, in the drawing and in the table', async () => {
    const chart = await open('cabar-survey', { lang: 'en' }, sample());
    const labels = chart.labels().join('\n');
    for (const figure of ['62', '31', '7']) expect(labels).to.contain(figure);
    await chart.click('Table');
    const cells = chart.cells().flat();
    for (const figure of ['62', '31', '7'])
      expect(
        cells.some((cell) => cell.replace('%', '') === figure),
        figure,
      ).to.equal(true);
    expect(chart.root.querySelector('caption')).to.not.equal(null);
    expect(chart.root.querySelector('thead th')!.getAttribute('scope')).to.equal('col');
    await chart.click('Chart');
    expect(chart.marks().length).to.equal(3);
  });

  it('has no accessibility violations in light and dark, as a drawing and as a table', async () => {
    const chart = await open('cabar-survey', { lang: 'en' }, sample());
    expect(await axeInBothThemes(chart.element)).to.deep.equal([]);
    await chart.click('Table');
    expect(await axeInBothThemes(chart.element)).to.deep.equal([]);
  });
});

describe('the language of a chart', () => {
  it('is that of the nearest ancestor, across shadow roots, and follows it', async () => {
    const outer = document.createElement('div');
    outer.lang = 'kk-Cyrl-KZ';
    const inner = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    document.body.append(outer);
    const chart = await open('cabar-survey', {}, sample(), inner);
    expect(chart.text('title')).to.equal('Жаңалықты кім оқиды');
    outer.lang = 'en';
    await new Promise((done) => setTimeout(done));
    await chart.settle();
    expect(chart.text('title')).to.equal('Who reads the news');
    outer.remove();
  });

  it('is the document’s own where the page names none of ours', async () => {
    document.documentElement.lang = 'de';
    const chart = await open('cabar-survey', {}, sample());
    expect(chart.text('title')).to.equal('Кто читает новости');
  });

  it('is each element’s own', async () => {
    const one = await ChartDriver.open('cabar-survey', { lang: 'kk' }, sample());
    const two = await open('cabar-survey', { lang: 'ru-KZ' }, sample());
    expect(one.text('badge')).to.equal('Ойдан шығарылған деректер');
    expect(two.text('badge')).to.equal('Вымышленные данные');
    one.close();
  });

  it('can be switched by the reader, until the page changes it', async () => {
    const chart = await open('cabar-survey', { lang: 'en' }, sample());
    await chart.click('ҚАЗ Қазақша');
    expect(chart.text('title')).to.equal('Жаңалықты кім оқиды');
    expect(chart.button('ҚАЗ Қазақша')!.getAttribute('aria-pressed')).to.equal('true');
    chart.element.lang = 'ru';
    await new Promise((done) => setTimeout(done));
    await chart.settle();
    expect(chart.text('title')).to.equal('Кто читает новости');
  });

  it('is told in the markup where a text exists only in another one', async () => {
    const chart = await open('cabar-survey', { lang: 'kk' }, sample({ title: { ru: 'Заголовок' } }));
    expect(chart.part('title')!.querySelector('[lang="ru"]')!.textContent).to.equal('Заголовок');
  });
});

describe('the keyboard', () => {
  it('has one stop; arrows walk the marks and show the tooltip; Escape lets go', async () => {
    const chart = await open('cabar-survey', { lang: 'en' }, sample());
    expect(chart.root.querySelectorAll('[part="chart"] [tabindex="0"]').length).to.equal(0);
    expect(chart.chart.tabIndex).to.equal(0);
    chart.chart.focus();
    await chart.press('ArrowDown');
    const first = chart.focused;
    expect(first).to.be.a('string');
    expect(clean(chart.tooltip!.textContent)).to.contain('62');
    await chart.press('ArrowDown');
    expect(chart.focused).to.not.equal(first);
    expect(clean(chart.tooltip!.textContent)).to.contain('31');
    await chart.press('Home', true);
    expect(chart.focused).to.equal(first);
    await chart.press('Enter');
    expect(chart.event('cabar-select')!.detail).to.include({ id: first });
    await chart.press('Escape');
    expect(chart.tooltip).to.equal(null);
    await chart.press('Escape');
    expect(chart.root.activeElement).to.equal(chart.chart);
  });
});

describe('the pointer', () => {
  it('shows the tooltip of the mark under it and pins it by a click', async () => {
    const chart = await open('cabar-survey', { lang: 'en' }, sample());
    const box = chart.marks()[0]!.querySelector('rect, circle, path')!.getBoundingClientRect();
    const at = { clientX: box.left + 5, clientY: box.top + 5, bubbles: true, composed: true };
    chart.chart.dispatchEvent(new PointerEvent('pointermove', at));
    await new Promise((done) => setTimeout(done, 150));
    await chart.settle();
    expect(clean(chart.tooltip!.textContent)).to.contain('62');
    chart.chart.dispatchEvent(new MouseEvent('click', at));
    chart.chart.dispatchEvent(new PointerEvent('pointerleave'));
    await new Promise((done) => setTimeout(done, 300));
    expect(chart.tooltip).to.not.equal(null);
    document.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await chart.settle();
    expect(chart.tooltip).to.equal(null);
  });
});

describe('a document that does not arrive', () => {
  const failing: [answer: string, code: string, words: RegExp][] = [
    ['status/404', 'http', /404/],
    ['status/500', 'http', /500/],
    ['html', 'not-json', /web page/],
    ['html-as-json', 'not-json', /web page/],
    ['csv', 'not-json', /CSV/],
    ['csv-as-json', 'not-json', /CSV/],
    ['xml', 'not-json', /web page/],
    ['jsonp', 'not-json', /script/],
    ['gzip', 'not-json', /compressed/],
    ['cp1251', 'not-json', /encoding/],
    ['utf-16', 'not-json', /UTF-16/],
    ['truncated', 'not-json', /breaks off/],
    ['empty', 'not-json', /empty/],
    ['huge-announced', 'too-large', /20/],
    ['huge-stream', 'too-large', /20/],
    ['loop', 'network', /could not be loaded/],
    ['cut-off', 'network', /could not be loaded/],
    ['unknown-type', 'unknown-type', /pie/],
  ];
  for (const [answer, code, words] of failing)
    it(`says what came: ${answer}`, async () => {
      const chart = await open('cabar-chart', { lang: 'en', src: `/net/${answer}` });
      expect(chart.event('cabar-error')!.detail.code).to.equal(code);
      expect(chart.text('error')).to.match(words);
      expect(chart.part('error')!.getAttribute('role')).to.equal('alert');
      expect(chart.button('Try again')).to.not.equal(undefined);
    });

  it('is told in the reader’s language', async () => {
    const chart = await open('cabar-chart', { lang: 'kk', src: '/net/status/404' });
    expect(chart.text('error')).to.contain('Сервер қате қайтарды (404)');
  });

  it('leaves the fallback children readable', async () => {
    const element = document.createElement('cabar-chart');
    element.lang = 'en';
    element.setAttribute('src', '/net/status/404');
    const fallback = element.appendChild(document.createElement('p'));
    fallback.textContent = 'Most people read the news.';
    document.body.append(element);
    await new Promise((done) => element.addEventListener('cabar-error', done, { once: true }));
    await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    expect(fallback.getBoundingClientRect().height).to.be.above(0);
    element.remove();
  });

  it('does not take the last good chart away', async () => {
    const chart = await open('cabar-chart', { lang: 'en', src: '/net/ok' });
    const before = chart.marks().length;
    expect(before).to.be.above(0);
    chart.element.src = '/net/status/500';
    await chart.settle();
    expect(chart.text('error')).to.match(/500/);
    expect(chart.marks().length).to.equal(before);
  });

  it('is asked for at the next mirror', async () => {
    const chart = await open('cabar-chart', { lang: 'en', src: '/net/status/503 /net/html /net/ok' });
    expect(chart.event('cabar-error')).to.equal(undefined);
    expect(chart.marks().length).to.be.above(0);
  });

  it('is asked for at the next mirror while one keeps silent', async () => {
    const chart = await open('cabar-chart', { lang: 'en', src: '/net/no-answer /net/ok' });
    expect(chart.marks().length).to.be.above(0);
  });

  it('draws with a byte order mark', async () => {
    const chart = await open('cabar-chart', { lang: 'en', src: '/net/bom' });
    expect(chart.marks().length).to.be.above(0);
  });

  it('is never asked for at an address that is not http(s)', async () => {
    for (const src of ['javascript:alert(1)', 'data:application/json,{}', 'https://a:b@example.org/x']) {
      const chart = await ChartDriver.open('cabar-chart', { lang: 'en', src });
      expect(chart.event('cabar-error')!.detail.code, src).to.equal('invalid');
      chart.close();
    }
  });

  it('is dropped when the element has asked for another one since', async () => {
    const element = document.createElement('cabar-chart') as ChartDriver['element'];
    const events: CustomEvent[] = [];
    for (const name of ['cabar-ready', 'cabar-error'])
      element.addEventListener(name, (event) => events.push(event as CustomEvent));
    element.lang = 'en';
    element.src = '/net/slow?ms=400';
    document.body.append(element);
    // The first document is on its way when the second is asked for, and would come after it.
    await new Promise((done) => setTimeout(done, 100));
    element.src = '/net/status/404';
    await until(() => events.length, 'the second document to be refused');
    await new Promise((done) => setTimeout(done, 600));
    await element.updateComplete;
    expect(events.map(({ type }) => type)).to.deep.equal(['cabar-error']);
    expect(events[0]!.detail.url).to.contain('404');
    expect(element.shadowRoot!.querySelectorAll('[data-id]').length).to.equal(0);
    element.remove();
  });
});

describe('a document with mistakes', () => {
  it('is refused with every problem and its path', async () => {
    const bad = sample();
    const question = (bad['questions'] as { results: unknown[]; answers: unknown[] }[])[0]!;
    question.results = [{ n: 200, counts: [1, 2] }];
    const chart = await open('cabar-survey', { lang: 'en' }, { ...bad, title: 7 });
    const { code, path, message } = chart.event('cabar-error')!.detail;
    expect(code).to.equal('invalid');
    expect(path).to.be.a('string');
    expect(message).to.contain(
      'questions[0].results[0].counts: expected 3 numbers, one for each answer, got 2',
    );
    expect(chart.text('error')).to.contain('title');
  });

  it('is refused when it is of another type than the element', async () => {
    const chart = await open('cabar-survey', { lang: 'en' }, { type: 'expert-quotes' });
    expect(chart.event('cabar-error')!.detail.code).to.equal('unknown-type');
  });

  it('takes unknown fields with one warning', async () => {
    const warn = console.warn;
    const warnings: unknown[] = [];
    console.warn = (...all: unknown[]) => warnings.push(all);
    const chart = await open('cabar-survey', { lang: 'en' }, sample({ colour: 'red' }));
    console.warn = warn;
    expect(chart.marks().length).to.equal(3);
    expect(warnings.length).to.equal(1);
  });
});

describe('a chart in the page', () => {
  it('draws when it is shown after it was hidden', async () => {
    const box = document.body.appendChild(document.createElement('div'));
    box.hidden = true;
    const chart = await open('cabar-survey', { lang: 'en' }, sample(), box);
    expect(chart.marks().length).to.equal(0);
    box.hidden = false;
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    await chart.settle();
    expect(chart.marks().length).to.equal(3);
    box.hidden = true;
    await chart.settle();
    expect(chart.marks().length, 'what was drawn stays').to.equal(3);
    box.remove();
  });

  it('is drawn once after it was moved', async () => {
    const chart = await open('cabar-survey', { lang: 'en' }, sample());
    document.body.appendChild(document.createElement('section')).append(chart.element);
    await chart.settle();
    expect(chart.root.querySelectorAll('[part="chart"] > svg').length).to.equal(1);
    chart.element.parentElement!.remove();
  });

  it('offers no control that the page does not want', async () => {
    const chart = await open('cabar-survey', { lang: 'en', controls: '' }, sample());
    expect(chart.root.querySelectorAll('button').length).to.equal(0);
  });

  it('keeps its looks in a hostile style sheet', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '*{all:unset!important}html{font-size:40px}body{text-transform:uppercase;font-size:0;visibility:hidden}svg{display:none!important}',
    );
    document.adoptedStyleSheets.push(sheet);
    const chart = await open('cabar-survey', { lang: 'en' }, sample());
    const style = getComputedStyle(chart.part('title')!);
    expect(getComputedStyle(chart.element).display).to.equal('block');
    expect(style.visibility).to.equal('visible');
    expect(style.fontSize).to.match(/^(19|20)px$/);
    expect(style.textTransform).to.equal('none');
    expect(chart.root.querySelector('[part="chart"] > svg')!.getBoundingClientRect().height).to.be.above(40);
    document.adoptedStyleSheets.pop();
  });
});
