import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { toId } from 'storybook/internal/csf';
import { loadCsf } from 'storybook/internal/csf-tools';

interface Entry {
  id: string;
  type: string;
  file: string;
}

const read = (path: string): string => readFileSync(path, 'utf8');
const gallery = JSON.parse(read('demo/documents/gallery.json')) as Entry[];
const files = readdirSync('stories', { recursive: true, encoding: 'utf8' }).map((name) => `stories/${name}`);
const pages = files.filter((name) => name.endsWith('.mdx'));

/** Addresses of pages and stories, as they stand behind `?path=`. */
const places = new Set([
  ...pages.map((name) => `/docs/${toId(/<Meta title="([^"]+)"/.exec(read(name))![1]!, 'Docs')}`),
  ...files
    .filter((name) => name.endsWith('.stories.ts'))
    .flatMap((name) => loadCsf(read(name), { makeTitle: String }).parse().stories)
    .map(({ id }) => `/story/${id}`),
]);

test('every document of the demo stands in the gallery under its own type', () => {
  const documents = readdirSync('demo/documents').filter((name) => name !== 'gallery.json');
  assert.deepEqual(
    gallery.map(({ file, type }) => `${file} ${type}`).sort(),
    documents.map((name) => `${name} ${(JSON.parse(read(`demo/documents/${name}`)) as Entry).type}`).sort(),
  );
});

test('every document of the gallery has a story, drawn by the element of its type', () => {
  const shown = files
    .filter((name) => name.startsWith('stories/gallery/'))
    .flatMap((name) => {
      const source = read(name);
      const folder = /'\.\.\/([\w-]+)\/story\.js'/.exec(source)![1];
      const type = /\n {2}type: '([\w-]+)'/.exec(read(`stories/${folder}/story.ts`))![1]!;
      return [...source.matchAll(/story\('([\w-]+)'\)/g)].map(([, id]) => `${id} ${type}`);
    });
  assert.deepEqual(shown.sort(), gallery.map(({ id, type }) => `${id} ${type}`).sort());
});

test('every story names a document of the gallery', () => {
  const named = files
    .filter((name) => name.endsWith('.stories.ts'))
    .flatMap((name) => [...read(name).matchAll(/\bstory\(\s*'([^']+)'/g)].map(([, id]) => id!));
  assert.ok(named.length > 200);
  assert.deepEqual(
    named.filter((id) => !gallery.some((entry) => entry.id === id)),
    [],
  );
});

test('every link from a docs page to another page or story leads to one', () => {
  const links = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\(\?path=([^)]*)\)/g)].map(([, place]) => ({ page, place: place! })),
  );
  assert.ok(links.length > 20);
  assert.deepEqual(
    links.filter(({ place }) => !places.has(place)),
    [],
  );
});

test('"Start here" links to every other page', () => {
  const start = read('stories/docs/start-here.mdx');
  const others = [...places].filter((place) => place.startsWith('/docs/') && !place.includes('start-here'));
  assert.deepEqual(
    others.filter((place) => !start.includes(`(?path=${place})`)),
    [],
  );
});

test('the sidebar holds only groups, as Storybook opens what stands outside of them before "Start here"', () => {
  const titles = files
    .filter((name) => name.endsWith('.stories.ts'))
    .map((name) => /title: '([^']+)'/.exec(read(name))![1]!);
  assert.deepEqual(
    titles.filter((title) => !title.includes('/')),
    [],
  );
});
