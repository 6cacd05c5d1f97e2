import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { parse, validate } from '../../src/documents/parse.js';
import { formatPath } from '../../src/documents/problem.js';
import { resolveUrl, safeUrl } from '../../src/documents/url.js';
import { fullSurvey, type Wrong } from './sample.js';
import { SAMPLES } from './samples.js';

const GOOD = [
  'https://a.kz/b',
  'HTTP://a.kz',
  'mailto:a@b.kz',
  'a.json',
  './a',
  '../a',
  '/a',
  '#a',
  '?a=b',
  '//a.kz/b',
  '',
  'https://қаз.kz/ә',
  'a/b:c',
];
const BAD = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u0000javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'javascript://a.kz/%0Aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:a',
  'file:///etc/passwd',
  'blob:https://a.kz/1',
  'about:blank',
  'tel:123',
  'ws://a.kz',
  'ftp://a.kz',
  'https://',
  'http://%',
  'https://a:99999/',
  'c:\\a.json',
];

for (const url of GOOD) test(`${JSON.stringify(url)} may be a link`, () => assert.ok(safeUrl(url)));
for (const url of BAD) {
  test(`${JSON.stringify(url)} may not be a link`, () => {
    assert.ok(!safeUrl(url));
    assert.equal(resolveUrl(url, 'https://a.kz/'), undefined);
  });
}

test('a relative URL is resolved against its page, and only where the page is on the web', () => {
  assert.equal(resolveUrl('../b.json', 'https://a.kz/x/y/z'), 'https://a.kz/x/b.json');
  assert.equal(resolveUrl('b.json', 'file:///home/a.html'), undefined);
  assert.equal(resolveUrl('b.json', 'about:srcdoc'), undefined);
  assert.equal(resolveUrl('b.json', 'no base'), undefined);
});

test('each URL field of a document refuses what may not be a link, and names it', () => {
  const fields: [string, (document: ReturnType<typeof fullSurvey>, url: string) => void][] = [
    ['sources[0].url', (document, url) => (document.sources[0]!.url = url)],
    ['publisher.url', (document, url) => (document.publisher.url = url)],
    ['license.url', (document, url) => (document.license.url = url)],
  ];
  for (const [path, set] of fields) {
    for (const url of [...GOOD, ...BAD]) {
      const document = fullSurvey();
      set(document, url);
      const parsed = parse(document);
      assert.deepEqual(
        parsed.ok ? [] : parsed.problems.map((problem) => problem.path),
        GOOD.includes(url) ? [] : [path],
      );
    }
  }
});

test('each URL field of every type refuses what may not be a link', () => {
  for (const [type, sample] of Object.entries(SAMPLES)) {
    const places = urlsOf(sample());
    assert.ok(places.length >= 3, type);
    for (const keys of places) {
      for (const url of BAD) {
        const document = sample();
        let parent = document;
        for (const key of keys.slice(0, -1)) parent = parent[key];
        parent[keys.at(-1)!] = url;
        assert.deepEqual(
          validate(document).map(({ path }) => path),
          [formatPath(keys)],
        );
      }
    }
  }
});

/** Where addresses stand in a document, but for the charts inside a dossier: they are not read. */
function urlsOf(value: Wrong, path: (string | number)[] = []): (string | number)[][] {
  if (!value || typeof value !== 'object' || ('type' in value && path.length)) return [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) =>
    key === 'url' || key === 'src' ? [[...path, key]] : urlsOf(value[key], [...path, key]),
  );
}

const corpus = new URL('../../../shared/corpus/bad-urls.json', import.meta.url);
test(
  'of the corpus no live URL passes and every harmless one does',
  { skip: !existsSync(corpus) && 'the corpus is not here' },
  () => {
    const { urls } = JSON.parse(readFileSync(corpus, 'utf8')) as {
      urls: { url: string; class: string; must_not_be_live_href: boolean }[];
    };
    const bad = urls.filter((entry) => entry.must_not_be_live_href);
    const benign = urls.filter((entry) => entry.class === 'benign' && !entry.must_not_be_live_href);
    assert.ok(bad.length > 50 && benign.length > 10);
    assert.deepEqual(
      bad.filter(({ url }) => safeUrl(url)),
      [],
    );
    assert.deepEqual(
      benign.filter(({ url }) => !safeUrl(url)),
      [],
    );
  },
);
