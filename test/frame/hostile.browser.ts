import { expect } from 'chai';
import '../../src/entries/chart.js';
import '../../src/entries/survey.js';
import { ChartDriver } from '../drivers/chart.js';
import { corpus } from '../support/corpus.js';
import { gate } from '../support/gate.js';
import { openStrictPage } from '../support/strict-page.js';
import { sample } from './sample.js';

gate();

/** Written here, so that the test says something on every machine. */
const OWN = [
  '<img src=x onerror="window.ran=1">',
  '"><svg onload=window.ran=1>',
  '{{constructor.constructor("window.ran=1")()}}',
  '${window.ran=1}',
  '<!--?lit$123$-->',
  '__proto__',
  'constructor',
  '\u202eright to left',
  'a'.repeat(5000),
  '</script><script>window.ran=1</script>',
];

const doc = (text: string): Record<string, unknown> => ({
  type: 'survey',
  id: 'hostile',
  language: 'en',
  title: text,
  subtitle: text,
  summary: text,
  status: 'illustrative',
  sources: [{ name: text }],
  publisher: { name: text },
  funding: text,
  license: { name: text },
  notes: [text],
  published: '2024',
  corrections: [{ date: '2024-01', text }],
  sets: [{ id: 's', text }],
  groups: [{ id: 'g', set: 's', text }],
  waves: [{ id: 'w', text, date: '2023' }],
  questions: [
    {
      id: text,
      text,
      topic: text,
      base: text,
      kind: 'single',
      answers: [
        { id: text, text },
        { id: `${text}2`, text },
      ],
      results: [
        { n: 200, counts: [120, 80] },
        { group: 'g', n: 40, counts: [30, 10] },
      ],
    },
  ],
});

/** What a parser makes of line ends and tabs in a text is no change of it. */
const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

async function strings(): Promise<string[]> {
  const file = await corpus('xss-strings.json');
  const known = file ? ((await file.json()) as { strings: { payload: string }[] }).strings : [];
  return [...OWN, ...known.map((entry) => entry.payload)];
}

describe('hostile words', () => {
  it('stay words in every field, in the drawing and in the table', async function () {
    this.timeout(120_000);
    const chart = await ChartDriver.open('cabar-survey', { lang: 'en', by: 's' }, sample());
    for (const text of await strings()) {
      if (!text.trim()) continue;
      chart.element.view = 'chart';
      chart.element.data = doc(text);
      await chart.element.updateComplete;
      expect(plain(chart.part('title')?.textContent ?? null), 'title').to.equal(plain(text));
      expect(plain(chart.part('subtitle')?.textContent ?? null)).to.equal(plain(text));
      expect(plain(chart.part('notes')?.textContent ?? null)).to.contain(plain(text));
      expect(chart.root.querySelectorAll('script, img, iframe, object, embed').length).to.equal(0);
      chart.element.view = 'table';
      await chart.element.updateComplete;
      expect(plain(chart.part('table')?.textContent ?? null)).to.contain(plain(text));
    }
    for (const element of chart.root.querySelectorAll('*'))
      for (const { name } of element.attributes) expect(name).to.not.match(/^on|^style$|^srcdoc$/);
    expect((window as unknown as { ran?: number }).ran).to.equal(undefined);
    chart.close();
  });

  it('run nothing under the strictest policy with Trusted Types', async () => {
    const page = await openStrictPage('index');
    await page.window.customElements.whenDefined('cabar-survey');
    const element = page.document.createElement('cabar-survey') as HTMLElement & {
      data: unknown;
      updateComplete: Promise<unknown>;
    };
    element.lang = 'kk';
    element.data = doc(OWN[0]!);
    page.document.body.append(element);
    await element.updateComplete;
    const root = element.shadowRoot!;
    expect(root.querySelectorAll('[data-id]').length).to.be.above(0);
    const chart = root.querySelector<HTMLElement>('[part="chart"]')!;
    chart.focus();
    chart.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    await element.updateComplete;
    expect(root.querySelector('[role="tooltip"]')).to.not.equal(null);
    element.setAttribute('view', 'table');
    await element.updateComplete;
    expect(root.querySelector('table')).to.not.equal(null);
    expect(page.violations()).to.deep.equal([]);
    page.close();
  });
});

describe('hostile addresses', () => {
  it('are never live links; good ones are', async function () {
    this.timeout(60_000);
    const file = await corpus('bad-urls.json');
    const known = file
      ? (
          (await file.json()) as {
            urls: { url: string; class: string; must_not_be_live_href: boolean }[];
          }
        ).urls
      : [];
    const all = [
      { url: 'javascript:alert(1)', class: 'attack', must_not_be_live_href: true },
      { url: 'java\nscript:alert(1)', class: 'attack', must_not_be_live_href: true },
      { url: 'data:text/html,x', class: 'attack', must_not_be_live_href: true },
      { url: 'https://example.org/?a=b', class: 'benign', must_not_be_live_href: false },
      { url: '../report.html#s2', class: 'benign', must_not_be_live_href: false },
      ...known,
    ];
    for (const { url, class: kind, must_not_be_live_href: bad } of all) {
      const chart = await ChartDriver.open(
        'cabar-survey',
        { lang: 'en' },
        sample({ sources: [{ name: 'Source', url }] }),
      );
      const links = [...chart.root.querySelectorAll('a')].map((a) => a.protocol);
      if (bad) expect(links, url).to.deep.equal([]);
      for (const protocol of links) expect(protocol).to.match(/^(https?|mailto):$/);
      if (kind === 'benign' && !bad) expect(links.length, url).to.equal(1);
      chart.close();
    }
  });
});

describe('hostile files', () => {
  it('end in a message or a chart, as their list says, and never in an error', async function () {
    this.timeout(120_000);
    const list = await corpus('bad-json/manifest.json');
    const files = list ? ((await list.json()) as { files: { file: string; expect: string }[] }).files : [];
    const chart = await ChartDriver.open('cabar-chart', { lang: 'en' });
    for (const { file, expect: wanted } of files) {
      const path = file.split('/').map(encodeURIComponent).join('/');
      chart.events.length = 0;
      chart.element.src = `/corpus/bad-json/${path}`;
      await chart.element.updateComplete;
      // None of these files is one of our documents: each must be refused, in words.
      const error = chart.event('cabar-error');
      expect(error?.detail.code, `${file} (${wanted})`).to.be.a('string');
      expect(chart.text('error'), file).to.not.equal('');
      expect(Object.keys(Object.prototype)).to.deep.equal([]);
    }
    chart.close();
  });
});
