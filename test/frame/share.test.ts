import assert from 'node:assert/strict';
import test from 'node:test';
import type { Envelope } from '../../src/documents/envelope.js';
import type { Language } from '../../src/documents/text.js';
import { citationOf } from '../../src/export/citation.js';
import { EMBED_CODES } from '../../src/export/embed-code.js';
import type { Embed } from '../../src/export/embed-code.js';
import { fileName } from '../../src/export/file-name.js';
import { stateIn, withoutState, withState } from '../../src/frame/share/state.js';
import { asText, mailOf, recipientOf } from '../../src/frame/share/report.js';
import { loadLocale } from '../../src/locale/load-locale.js';
import { withLocale } from '../../src/locale/with-locale.js';
import { sample } from './sample.js';

const place = { url: 'https://example.org/news?a=1&b={2}', version: '0123456789ab' };

const cite = async (change: Record<string, unknown>, language: Language = 'en') => {
  const locale = await loadLocale(language, 'share');
  return withLocale(locale, () => citationOf(sample(change) as unknown as Envelope, locale, place));
};

test('a citation names publisher, title, status, source, dates, the last correction, version and link', async () => {
  const { text } = await cite({
    publisher: { name: 'Example Institute' },
    published: '2023-04',
    updated: '2023-05-02',
    corrections: [
      { date: '2023-04-20', text: 'Earlier' },
      { date: '2023-05-02', text: 'Later' },
    ],
  });
  assert.equal(
    text,
    'Example Institute. Who reads the news. Illustrative figures. Source: Example. Published: Apr 2023. ' +
      'Updated: 2 May 2023. Correction: 2 May 2023. Version 0123456789ab. https://example.org/news?a=1&b={2}',
  );
});

test('a citation is in the language of its reader, and names the sources where there is no publisher', async () => {
  assert.match(
    (await cite({}, 'kk')).text,
    /^Example\. Жаңалықты кім оқиды\. .* Нұсқасы: 0123456789ab\. https/,
  );
});

test('BibTeX counts as many braces open as closed, whatever a title says', async () => {
  const title = '} {\\evil} 50% & $x_1$ #~^ \n@misc{other,';
  const { bibtex } = await cite({ title, publisher: { name: 'A {B' }, published: '2023-04-12' });
  let depth = 0;
  for (const sign of bibtex) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    assert.ok(depth >= 0);
  }
  assert.equal(depth, 0);
  assert.match(bibtex, /^@misc\{sample,\n {2}author = \{\{A \\textbraceleft\{\}B\}\},\n/);
  assert.match(bibtex, /50\\% \\& \\\$x\\_1\\\$ \\#\\textasciitilde\{\}\\textasciicircum\{\} @misc/);
  assert.match(bibtex, /year = \{2023\},\n {2}month = \{4\}/);
  assert.match(bibtex, /url = \{https:\/\/example\.org\/news\?a=1&b=%7B2%7D\}/);
});

test('each line of RIS is one field, whatever a title says', async () => {
  const { ris } = await cite({ title: 'Line\r\nER  - \r\nTY  - BOOK', published: '2023-04-12' });
  const lines = ris.split('\r\n');
  assert.equal(lines.pop(), '');
  for (const line of lines) assert.match(line, /^[A-Z][A-Z\d] {2}- /);
  assert.equal(lines[0], 'TY  - DATA');
  assert.equal(lines.at(-1), 'ER  - ');
  assert.equal(lines.filter((line) => /^(TY|ER)/.test(line)).length, 2);
  assert.ok(lines.includes('DA  - 2023/04/12/'));
});

test('embed code is valid HTML, whatever title and document say', () => {
  const evil = '</script><script>alert(1)</script><!--"&';
  const code = EMBED_CODES.script({
    height: 400,
    tables: [],
    script: 'https://example.org/cabar-charts.js',
    attributes: [
      ['type', 'survey'],
      ['sort', '-net'],
      ['totals', ''],
      ['question', evil],
    ],
    document: { title: evil },
    title: evil,
    page: 'https://example.org/?a=1&b=2',
  });
  assert.equal(code.match(/<script/g)?.length, 2);
  assert.equal(code.match(/<\/script>/g)?.length, 2);
  assert.doesNotMatch(code, /<!--/);
  assert.match(code, / totals question="&lt;\/script&gt;/);
  assert.match(code, /href="https:\/\/example\.org\/\?a=1&amp;b=2"/);
  const [, json = ''] = /json">(.*)<\/script>/.exec(code) ?? [];
  assert.deepEqual(JSON.parse(json), { title: evil });
});

const PIECE: Embed = {
  script: 'https://example.org/lib/cdn/cabar-charts.js',
  attributes: [
    ['type', 'survey'],
    ['src', 'https://a.example/doc.json?a=1&b=2 https://b.example/doc.json'],
    ['lang', 'kk'],
    ['heights', '640:431'],
    ['totals', ''],
    ['sort', '-net'],
  ],
  title: 'Trust & "news" <b>',
  page: 'https://example.org/',
  height: 431,
  tables: [
    {
      caption: { text: 'Trust, %' },
      corner: '',
      columns: [
        { text: 'Yes', kind: 'number' },
        { text: 'Net', kind: 'total' },
        { text: 'Read', kind: 'number' },
      ],
      rows: [
        { head: { text: 'Men' }, cells: ['54', '+12', '900'] },
        { head: { text: 'Women <i>' }, cells: ['8,5 %', '−7', '12'] },
        { head: { text: 'All' }, cells: ['<1', '0', '–'] },
      ],
    },
  ],
};

test('a frame is asked for what its element would be: each mirror, language, options; its script is beside it', () => {
  const code = EMBED_CODES.iframe(PIECE);
  const [, src = ''] = /<iframe src="([^"]*)"/.exec(code) ?? [];
  const { href, searchParams } = new URL(src.replaceAll('&amp;', '&'));
  assert.ok(href.startsWith('https://example.org/lib/embed/frame.html?'));
  assert.deepEqual(searchParams.getAll('src'), [
    'https://a.example/doc.json?a=1&b=2',
    'https://b.example/doc.json',
  ]);
  assert.equal(searchParams.get('lang'), 'kk');
  assert.equal(searchParams.get('totals'), '');
  assert.equal(searchParams.get('heights'), null);
  assert.match(code, / title="Trust &amp; &quot;news&quot; &lt;b&gt;" height="431"/);
  assert.match(code, /<script async src="https:\/\/example\.org\/lib\/embed\/host\.js"><\/script>/);
});

test('what an editing system leaves standing holds the figures, with a bar behind each share', () => {
  const code = EMBED_CODES.wordpress(PIECE);
  assert.match(code, /^<figure data-cabar-chart data-type="survey" data-src="[^"]*" data-lang="kk" /);
  assert.match(code, / data-totals data-sort="-net">/);
  const bars = [...code.matchAll(/<td class="(\w+)"( style="([^"]*)")?>([^<]*)/g)];
  const bar = (share: string): string =>
    `background-image:linear-gradient(90deg,#459bb066 ${share}%,#0000 ${share}%)`;
  assert.deepEqual(
    bars.map(([, , , style, text]) => [text, style]),
    [
      ['54', bar('54')],
      ['+12', undefined],
      ['900', undefined],
      ['8,5 %', bar('8.5')],
      ['−7', undefined],
      ['12', undefined],
      ['&lt;1', undefined],
      ['0', undefined],
      ['–', undefined],
    ],
  );
  assert.doesNotMatch(code, /<(script|cabar-chart|svg|iframe|i|b)\b/);
  assert.match(code, /<figcaption><a href="https:\/\/example\.org\/">Trust &amp; /);
});

test('a file is named by its chart, language, theme and size', () => {
  const named = { id: 'trust', language: 'kk' };
  assert.equal(fileName({ ...named, theme: 'auto', format: 'svg' }), 'trust-kk.svg');
  assert.equal(fileName({ ...named, theme: 'dark', size: 640, format: 'svg' }), 'trust-kk-dark-640.svg');
  assert.equal(fileName({ ...named, size: 'link', format: 'png' }), 'trust-kk-link.png');
});

test('a link says how one chart stands and leaves the others, the page and its anchor alone', () => {
  const page = 'https://example.org/news?page=2&b.lang=ru&a.by=age&a.view=table#figures';
  const state = {
    values: new Map([
      ['lang', 'kk'],
      ['sort', '-net & more'],
    ]),
  };
  const link = withState(page, 'a', state);
  assert.equal(link, 'https://example.org/news?page=2&b.lang=ru&a.lang=kk&a.sort=-net+%26+more#figures');
  assert.deepEqual(stateIn(new URL(link).search, 'a'), state);
  assert.deepEqual([...stateIn(new URL(link).search, 'b').values], [['lang', 'ru']]);
  assert.equal(withoutState(link, 'a'), 'https://example.org/news?page=2&b.lang=ru#figures');
});

test('reports go to http(s) and mailto only', () => {
  const base = 'https://example.org/news/';
  assert.deepEqual(recipientOf('/report', base), { kind: 'post', url: 'https://example.org/report' });
  assert.equal(recipientOf('mailto:editor@example.org', base)?.kind, 'mail');
  for (const nowhere of ['', '  ', undefined, null, 'javascript:alert(1)', 'data:text/plain,x'])
    assert.equal(recipientOf(nowhere, base), undefined);
});

test('a mail holds the whole report, and keeps the subject that the page has set', () => {
  const body = 'comment: 50% & more + "quotes"\ntext: Қате';
  const mail = new URL(mailOf({ url: 'mailto:editor@example.org?cc=a@example.org' }, 'A mistake', body));
  assert.equal(mail.pathname, 'editor@example.org');
  assert.equal(mail.searchParams.get('body'), body.replace('\n', '\r\n'));
  assert.equal(mail.searchParams.get('subject'), 'A mistake');
  assert.equal(mail.searchParams.get('cc'), 'a@example.org');
  assert.doesNotMatch(mail.href, /\+/);
  assert.match(mailOf({ url: 'mailto:a@example.org?subject=Own' }, 'A mistake', ''), /subject=Own/);
});

test('a report as text says all that was filled in', () => {
  const report = {
    text: 'Yes 62%',
    context: 'Yes 62% No 31%',
    comment: 'It is 26',
    url: 'https://example.org/',
    id: 'sample',
    title: 'Who reads the news',
    version: '0123456789ab',
    document: undefined,
    language: 'en',
    view: 'chart',
  };
  assert.match(asText(report), /^text: Yes 62%\ncontext: .*\ncomment: It is 26\nurl: /);
  assert.doesNotMatch(asText(report), /document/);
});
