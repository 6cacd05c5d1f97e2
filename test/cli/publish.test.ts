import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { staticSheet } from '../../src/export/static-sheet.js';
import { versionOf } from '../../src/export/version.js';
import { command } from './command.js';
import type { Answer } from './command.js';

const root = mkdtempSync(join(tmpdir(), 'cabar-publish-'));
const out = join(root, 'public');
const BASE = 'https://charts.example.org/kz/';
const MIRROR = 'https://mirror.example.net/';
const SURVEY = 'demo/documents/us-news-trust-by-group.json';
const DOSSIER = 'demo/documents/report-2023.json';
const HOSTILE = 'demo/documents/hostile.json';
const survey = JSON.parse(readFileSync(SURVEY, 'utf8')) as { id: string; type: string };
const version = versionOf(survey);
const read = (path: string): string => readFileSync(join(out, path), 'utf8');
const json = <T>(path: string): T => JSON.parse(read(path)) as T;
const pages = (): string[] =>
  readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));

/** In place of a built library: its pages are tried in `test/publish`. */
function library(): string {
  const folder = join(root, 'library');
  mkdirSync(join(folder, 'cdn'), { recursive: true });
  mkdirSync(join(folder, 'embed'));
  writeFileSync(join(folder, 'cdn', 'cabar-charts.js'), '// starter');
  writeFileSync(join(folder, 'embed', 'frame.html'), '<!doctype html>');
  writeFileSync(
    join(folder, 'cdn', 'manifest.json'),
    JSON.stringify({
      version: '1.2.3',
      core: ['core-1.js'],
      parts: { survey: ['survey-1.js'], 'survey kk': ['kk-1.js'] },
    }),
  );
  return folder;
}

const publish = (...files: string[]): Answer =>
  command(
    'publish',
    ...files,
    '--out',
    out,
    '--base-url',
    BASE.slice(0, -1),
    '--mirror',
    MIRROR,
    '--library',
    join(root, 'library'),
  );

before(() => {
  library();
  writeFileSync(join(root, 'broken.json'), '{"type":"survey","id":"broken"');
});
after(() => rmSync(root, { recursive: true }));

test('a broken document is named and makes the status 1, and all others are published', () => {
  const { status, errors } = publish(SURVEY, join(root, 'broken.json'), DOSSIER, HOSTILE);
  assert.equal(status, 1);
  assert.match(errors.join('\n'), /broken\.json:1:/);
  for (const path of [
    `${survey.id}/doc.json`,
    `${survey.id}/embed.json`,
    ...['.svg', '-dark.svg', '-link.png', '-portrait.png', '.csv', '/index.html', '/oembed.json'].map(
      (end) => `${survey.id}/kk${end}`,
    ),
    `v/${version}/doc.json`,
    `v/${version}/ru/index.html`,
    'lib/1.2.3/static.css',
    'lib/1.2.3/cdn/cabar-charts.js',
    'lib/1.2.3/embed/frame.html',
    'index.html',
    'sitemap.xml',
    '_headers',
    'report-2023/ru/index.html',
  ])
    assert.ok(statSync(join(out, path)).size, path);
});

test('published again, nothing is written, and the bytes are the same', () => {
  const before = pages().map(read);
  const { out: said } = publish(SURVEY, DOSSIER, HOSTILE);
  assert.match(said.at(-1) ?? '', /^3 documents, 0 files written$/);
  assert.deepEqual(pages().map(read), before);
});

test('a page reads without scripts: its chart holds the figure in its language, and the room that it will need', () => {
  const page = read(`${survey.id}/kk/index.html`);
  assert.match(page, /<html lang="kk">/);
  assert.match(
    page,
    new RegExp(
      `<cabar-chart src="\\.\\./doc\\.json ${MIRROR}${survey.id}/doc\\.json" type="survey" lang="kk" heading-level="2" heights="[\\d: ]+">\n<figure class="cabar-static" lang="kk"`,
    ),
  );
  assert.match(page, /main>cabar-chart\[src\]\[type\]\{min-height:/);
  assert.match(page, /<link rel="modulepreload" href="\.\.\/\.\.\/lib\/1\.2\.3\/cdn\/kk-1\.js">/);
});

test('the policy of a page allows no inline script, and of styles exactly its own', () => {
  for (const path of pages().filter((each) => /\/(kk|ru|en)\/index/.test(each))) {
    const page = read(path);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    assert.match(policy, /default-src 'none'; script-src 'self';/);
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
    assert.ok(policy.includes(`'sha256-${createHash('sha256').update(style).digest('base64')}'`), path);
    const inline = [...page.matchAll(/<script(?![^>]*\bsrc=)([^>]*)>/g)].map(([, kind]) => kind);
    assert.deepEqual(inline, [' type="application/ld+json"'], path);
  }
});

test('link previews, other languages and the catalogue of datasets are named', () => {
  const page = read(`${survey.id}/ru/index.html`);
  assert.match(page, new RegExp(`<link rel="canonical" href="${BASE}${survey.id}/ru/">`));
  for (const language of ['en', 'ru', 'kk'])
    assert.ok(page.includes(`hreflang="${language}" href="${BASE}${survey.id}/${language}/"`));
  assert.ok(page.includes(`<meta property="og:image" content="${BASE}${survey.id}/ru-link.png">`));
  assert.match(page, /<meta name="twitter:card" content="summary_large_image">/);
  const data = JSON.parse(
    /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)?.[1] ?? '',
  ) as Record<string, unknown>;
  assert.equal(data['@type'], 'Dataset');
  assert.equal(data['version'], version);
  const png = readFileSync(join(out, survey.id, 'ru-link.png'));
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630]);
});

test('no text of a hostile document ends the data of its catalogue or begins a tag', () => {
  const page = read('hostile/en/index.html');
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)?.[1] ?? '';
  assert.doesNotMatch(data, /</);
  assert.equal([...page.matchAll(/<script/g)].length, 2);
});

test('a fixed page names the live document, and is never written again', () => {
  const page = read(`v/${version}/kk/index.html`);
  assert.ok(page.includes(`latest="${BASE}${survey.id}/doc.json"`));
  writeFileSync(join(out, `v/${version}/kk/index.html`), 'as it was');
  publish(SURVEY, DOSSIER, HOSTILE);
  assert.equal(read(`v/${version}/kk/index.html`), 'as it was');
});

test('every code for outlets names the mirrors, live and fixed', () => {
  const { languages } = json<{
    languages: Record<string, { codes: Record<string, Record<string, string>>; alt: string }>;
  }>(`${survey.id}/embed.json`);
  assert.deepEqual(Object.keys(languages), ['en', 'ru', 'kk']);
  for (const { codes } of Object.values(languages))
    for (const kind of ['live', 'fixed'])
      for (const form of ['script', 'iframe', 'wordpress']) {
        const code = codes[kind]?.[form] ?? '';
        const written = (url: string): string => (form === 'iframe' ? encodeURIComponent(url) : url);
        const folder = kind === 'live' ? survey.id : `v/${version}`;
        assert.ok(code.includes(written(`${BASE}${folder}/doc.json`)), `${kind} ${form}`);
        assert.ok(code.includes(written(`${MIRROR}${folder}/doc.json`)), `${kind} ${form}`);
      }
});

test('oEmbed needs no query and gives a frame of the right height', () => {
  const answer = json<{ type: string; html: string; height: number }>(`${survey.id}/kk/oembed.json`);
  assert.equal(answer.type, 'rich');
  assert.match(
    answer.html,
    /^<iframe src="https:\/\/charts\.example\.org\/kz\/lib\/1\.2\.3\/embed\/frame\.html\?src=/,
  );
  assert.ok(answer.height > 200);
});

test('a dossier takes its charts of other files along, as they are, to both of its places', () => {
  const dossier = json<{ sections: { charts?: { src?: string }[] }[] }>('report-2023/doc.json');
  const named = dossier.sections.flatMap(({ charts = [] }) => charts.flatMap(({ src }) => src ?? []));
  assert.ok(named.length > 3);
  for (const folder of ['report-2023', `v/${versionOf(dossier)}`])
    for (const src of named) assert.equal(src, `charts/${versionOf(json(`${folder}/${src}`))}.json`);
  assert.doesNotMatch(read('report-2023/ru/index.html'), /class="cabar-absent"/);
});

test('the style sheet beside the library is that of static figures', () => {
  assert.equal(read('lib/1.2.3/static.css'), staticSheet());
});

test('without an address, or for one that is none, the command says how it is called', () => {
  assert.equal(command('publish', SURVEY, '--out', out).status, 2);
  assert.equal(command('publish', SURVEY, '--out', out, '--base-url', 'charts').status, 2);
});
