import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/entries/chart.js';
import '../../src/entries/survey.js';
import { versionOf } from '../../src/export/version.js';
import { ChartDriver, clean } from '../drivers/chart.js';
import { axeInBothThemes } from '../support/axe.js';
import { gate } from '../support/gate.js';
import { until } from '../support/until.js';
import { sample } from './sample.js';

gate();

const { href } = location;
const { fetch: realFetch } = window;
let chart: ChartDriver;

afterEach(() => {
  chart?.close();
  history.replaceState(null, '', href);
  window.fetch = realFetch;
  delete (navigator as { clipboard?: unknown }).clipboard;
  getSelection()?.removeAllRanges();
});

const open = async (attributes: Record<string, string> = {}, change = {}): Promise<void> => {
  chart = await ChartDriver.open('cabar-chart', { lang: 'en', ...attributes }, sample(change));
};

const dialog = (): HTMLDialogElement | null => chart.root.querySelector('dialog');
const said = (): string => clean(dialog()?.querySelector('.sheet-said')?.textContent);
const textOf = (name: string): string =>
  dialog()!.querySelector<HTMLTextAreaElement>(`#field-${name}`)!.value;
const offered = (): string[] =>
  [...chart.root.querySelectorAll('.controls button')].map((button) => clean(button.textContent));

/** A clipboard that keeps what it is given, or refuses. */
const clipboard = (writeText: (text: string) => Promise<void>): void => {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
};

/** What the browser is asked to save while `act` runs. */
async function saved(act: () => Promise<void>): Promise<{ name: string; text: string }[]> {
  const links: HTMLAnchorElement[] = [];
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    links.push(this);
  };
  await act();
  await until(() => /^(Saved|.* could not)/.test(said()), 'a file to be saved');
  HTMLAnchorElement.prototype.click = click;
  return Promise.all(
    links.map(async ({ download, href }) => ({ name: download, text: await (await realFetch(href)).text() })),
  );
}

describe('controls of a chart', () => {
  it('are those that do something; `controls` chooses, and an empty one offers none', async () => {
    await open();
    expect(offered()).to.deep.equal(['Table', 'Download', 'Share']);
    chart.element.setAttribute('report-to', '/reports/');
    await chart.settle();
    expect(offered()).to.deep.equal(['Table', 'Download', 'Share', 'Report a mistake']);
    chart.element.setAttribute('controls', 'share');
    await chart.settle();
    expect(offered()).to.deep.equal(['Share']);
    chart.element.setAttribute('controls', '');
    await chart.settle();
    expect(chart.root.querySelector('[part="controls"]')).to.equal(null);
  });

  it('open by the keyboard, close with Escape, and give the focus back', async () => {
    await open();
    chart.button('Download')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => !!dialog()?.open, 'the dialog to open');
    expect(dialog()!.contains(chart.root.activeElement)).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await until(() => !dialog(), 'the dialog to close');
    expect(clean(chart.root.activeElement?.textContent)).to.equal('Download');
  });

  it('have dialogs that pass axe in light and dark', async function () {
    this.timeout(30_000);
    for (const name of ['Download', 'Share', 'Report a mistake']) {
      await open({ 'report-to': '/reports/' });
      await chart.click(name);
      expect(await axeInBothThemes(chart.element), name).to.deep.equal([]);
      chart.close();
    }
  });
});

describe('download', () => {
  it('saves the picture, the figures and the document under names that tell them apart', async () => {
    await open({ lang: 'kk', theme: 'dark' });
    await chart.click('Жүктеп алу');
    const names = [...dialog()!.querySelectorAll<HTMLElement>('[data-file]')].map(
      ({ dataset }) => dataset['file'],
    );
    expect(names).to.include.members(['sample-kk-dark.svg', 'sample-kk.csv', 'sample.json']);
    chart.close();
    await open();
    await chart.click('Download');
    const press = (name: string) => async (): Promise<void> =>
      dialog()!.querySelector<HTMLElement>(`[data-file="${name}"]`)!.click();
    const [picture] = await saved(press('sample-en.svg'));
    expect(picture).to.deep.equal({ name: 'sample-en.svg', text: await chart.element.toSVG() });
    expect(said()).to.equal('Saved: sample-en.svg');
    const [figures] = await saved(press('sample-en.csv'));
    expect(`\ufeff${figures?.text}`).to.equal(await chart.element.toCSV());
    const [data] = await saved(press('sample.json'));
    expect(JSON.parse(data!.text)).to.deep.equal(sample());
  });
});

/** The choice of the dialog with this label. */
const select = (label: string): HTMLSelectElement =>
  [...dialog()!.querySelectorAll('.pick')]
    .find((pick) => clean(pick.textContent).startsWith(label))!
    .querySelector('select')!;
const offers = (label: string): string[] => [...select(label).options].map(({ value }) => value);
const choose = async (label: string, value: string): Promise<void> => {
  select(label).value = value;
  select(label).dispatchEvent(new Event('change'));
  await chart.settle();
};

describe('share', () => {
  it('copies a link to the chart as its reader has set it', async () => {
    let copied = '';
    clipboard(async (text) => void (copied = text));
    await open();
    await chart.click('Table');
    await chart.click('Share');
    dialog()!.querySelector<HTMLElement>('[data-copy="link"]')!.click();
    await until(() => said() === 'Copied', 'the message that it was copied');
    const { searchParams } = new URL(copied);
    expect(searchParams.get('sample.lang')).to.equal('en');
    expect(searchParams.get('sample.view')).to.equal('table');
    expect(location.href).to.equal(href);
  });

  it('without a clipboard leaves the text selected in its field', async () => {
    clipboard(() => Promise.reject(new DOMException('', 'NotAllowedError')));
    await open();
    await chart.click('Share');
    dialog()!.querySelector<HTMLElement>('[data-copy="citation"]')!.click();
    await until(() => /selected/.test(said()), 'the words how to copy');
    const area = chart.root.activeElement as HTMLTextAreaElement;
    expect(area.id).to.equal('field-citation');
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).to.equal(area.value);
  });

  it('gives the citation in each form, and code for an outlet in the language it chooses', async () => {
    const script = document.head.appendChild(document.createElement('script'));
    script.type = 'text/plain';
    script.src = '/cabar-charts.js';
    await open({ sort: 'value' });
    await chart.click('Share');
    script.remove();
    expect(textOf('citation')).to.match(/^Example\. Who reads the news\./);
    expect(getComputedStyle(dialog()!.querySelector('#field-embed')!).fontFamily).to.contain('mono');
    await choose('Citation as', 'ris');
    expect(textOf('citation')).to.match(/^TY {2}- DATA/);
    await choose('Language', 'kk');
    expect(textOf('embed')).to.contain('lang="kk"').and.to.contain('sort="value"');
    expect(textOf('embed')).to.contain(`src="${location.origin}/cabar-charts.js"`);
    expect(offers('Code for')).to.deep.equal(['script']);
    expect(offers('Figures')).to.deep.equal(['fixed']);
  });

  it('gives code with live figures or those of today, for a script, a frame and WordPress', async () => {
    const script = document.head.appendChild(document.createElement('script'));
    script.type = 'text/plain';
    script.src = '/lib/cdn/cabar-charts.js';
    window.fetch = async (input, init) =>
      String(input).endsWith('/sample/doc.json') ? Response.json(sample()) : realFetch(input, init);
    chart = await ChartDriver.open('cabar-chart', { lang: 'en', src: '/p/sample/doc.json' });
    await until(() => chart.marks().length, 'the chart');
    await chart.click('Share');
    script.remove();
    const live = `${location.origin}/p/sample/doc.json`;
    const fixed = `${location.origin}/p/v/${versionOf(sample())}/doc.json`;
    expect(textOf('embed')).to.contain(`src="${live}"`).and.not.to.contain('latest');
    await choose('Figures', 'fixed');
    expect(textOf('embed')).to.contain(`src="${fixed}" latest="${live}"`);
    await choose('Code for', 'iframe');
    expect(textOf('embed')).to.contain(`src="${location.origin}/lib/embed/frame.html?type=survey`);
    expect(textOf('embed')).to.contain(`latest=${encodeURIComponent(live)}`);
    await choose('Code for', 'wordpress');
    await choose('Language', 'kk');
    await until(() => textOf('embed').includes('Иә'), `the table in Kazakh: ${textOf('embed')}`, 3000);
    expect(textOf('embed')).to.contain('linear-gradient').and.to.contain(`data-latest="${live}"`);
    const parsed = new Range().createContextualFragment(textOf('embed'));
    expect(parsed.querySelectorAll('figure[data-cabar-chart] td').length).to.be.above(1);
  });
});

describe('the address of a page', () => {
  const visit = (query: string): void => history.replaceState(null, '', `${href}&${query}`);

  it('sets a chart as its link says, and no other one', async () => {
    visit('sample.lang=kk&sample.view=table&other.lang=ru');
    await open();
    expect(chart.text('title')).to.equal('Жаңалықты кім оқиды');
    expect(chart.part('table')).to.not.equal(null);
    chart.close();
    await open({}, { id: 'some' });
    expect(chart.text('title')).to.equal('Who reads the news');
  });

  it('is ignored where it means nothing, and read only at the start', async () => {
    visit('sample.lang=xx&sample.view=pie&sample.question=nowhere&sample.layout=');
    await open();
    expect(chart.text('title')).to.equal('Who reads the news');
    expect(chart.marks().length).to.be.greaterThan(0);
    visit('sample.lang=kk');
    chart.element.data = sample({ subtitle: 'Another' });
    await chart.settle();
    expect(chart.text('title')).to.equal('Who reads the news');
  });
});

describe('a report of a mistake', () => {
  /** As a reader selects words of the chart with the pointer. */
  const select = async (part: string): Promise<string> => {
    const words = chart.part(part)!;
    words.dispatchEvent(new Event('selectstart', { bubbles: true }));
    await import('../../src/frame/share/selection.js');
    getSelection()!.setBaseAndExtent(words, 0, words, words.childNodes.length);
    return clean(words.textContent);
  };

  const pressed = (): KeyboardEvent => {
    const event = new KeyboardEvent('keydown', {
      key: 'Enter',
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
    });
    document.body.dispatchEvent(event);
    return event;
  };

  const write = (text: string): void => {
    const area = dialog()!.querySelector<HTMLTextAreaElement>('#report-comment')!;
    area.value = text;
    area.dispatchEvent(new Event('input'));
  };

  it('of a selected text shows what will be sent, and is sent when its reader says so', async () => {
    await open({ 'report-to': '/reports/' });
    const events: CustomEvent<Record<string, unknown>>[] = [];
    chart.element.addEventListener('cabar-report', (event) => events.push(event as CustomEvent));
    const text = await select('title');
    expect(pressed().defaultPrevented).to.equal(true);
    await until(() => !!dialog()?.open, 'the dialog to open');
    write('It is 26, not 62');
    const shown = JSON.parse(dialog()!.querySelector('pre')!.textContent!) as Record<string, unknown>;
    expect(shown).to.include({ text, comment: 'It is 26, not 62', id: 'sample', url: location.href });
    expect(await (await realFetch('/reports/')).json()).to.deep.equal([]);
    expect(events).to.deep.equal([]);
    await chart.click('Send');
    await until(() => /Thank you/.test(said()), 'the words that it was sent');
    expect(await (await realFetch('/reports/')).json()).to.deep.equal([
      { type: 'application/json', report: shown },
    ]);
    expect(JSON.parse(JSON.stringify(events[0]!.detail))).to.deep.equal(shown);
  });

  it('that cannot be sent is not lost', async () => {
    await open({ 'report-to': '/net/status/500' });
    await chart.click('Report a mistake');
    await chart.click('Send');
    expect(said()).to.equal('Write what is wrong.');
    write('The source is another one');
    await chart.click('Send');
    await until(() => /could not be sent/.test(said()), 'the words that it was not sent');
    expect(textOf('report')).to.contain('comment: The source is another one');
    expect(chart.button('Send')).to.not.equal(undefined);
  });

  it('goes to the page alone where nobody takes it', async () => {
    await open();
    let heard = 0;
    document.addEventListener('cabar-report', () => (heard += 1), { once: true });
    await select('subtitle' in sample() ? 'subtitle' : 'title');
    pressed();
    await until(() => !!dialog()?.open, 'the dialog to open');
    await chart.click('Send');
    expect(heard).to.equal(1);
    expect(said()).to.contain('The page has been told.');
  });

  it('leaves the page its own Ctrl+Enter where the selection is elsewhere, or reports are not wanted', async () => {
    await open();
    await select('title');
    const outside = document.body.appendChild(document.createElement('p'));
    outside.textContent = 'Words of the article';
    getSelection()!.selectAllChildren(outside);
    expect(pressed().defaultPrevented).to.equal(false);
    outside.remove();
    chart.close();
    await open({ controls: 'share' });
    await select('title');
    expect(pressed().defaultPrevented).to.equal(false);
  });
});

describe('a chart as of one day', () => {
  const serve = (documents: Record<string, unknown>): void => {
    window.fetch = async (input, init) => {
      const { pathname } = new URL(String(input), location.href);
      return pathname in documents ? Response.json(documents[pathname]) : realFetch(input, init);
    };
  };
  const newer = (): HTMLElement | null => chart.root.querySelector('.newer');

  it('says when the live one was corrected, and shows it when asked', async () => {
    const corrections = [{ date: '2024-05-01', text: 'The base was 1,204.' }];
    serve({ '/fixed': sample(), '/live': sample({ title: { en: 'Corrected' }, corrections }) });
    chart = await ChartDriver.open('cabar-survey', { lang: 'en', src: '/fixed', latest: '/live' });
    await until(() => !!newer(), 'the word that there is a newer version');
    expect(clean(newer()!.textContent)).to.equal(
      'Correction: 1 May 2024. The base was 1,204. Show the newer version',
    );
    newer()!.querySelector('a')!.click();
    await until(() => chart.text('title') === 'Corrected', 'the newer version');
    expect(newer()).to.equal(null);
  });

  it('says nothing where the live one is the same, whatever the order of its fields', async () => {
    const { type, ...rest } = sample();
    let asked = false;
    serve({ '/fixed': sample() });
    const { fetch } = window;
    window.fetch = (input, init) => {
      if (!String(input).endsWith('/live')) return fetch(input, init);
      asked = true;
      return Promise.resolve(Response.json({ ...rest, type }));
    };
    chart = await ChartDriver.open('cabar-survey', { lang: 'en', src: '/fixed', latest: '/live' });
    await until(() => asked, 'the live document to be asked for');
    await chart.settle();
    expect(newer()).to.equal(null);
  });
});
