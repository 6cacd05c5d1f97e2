import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import test from 'node:test';
import { toId } from 'storybook/internal/csf';
import loadMdx from '@storybook/addon-docs/mdx-loader';
import { mdxCompileOptions } from '../../.storybook/mdx.js';

/** What a page is made of after Storybook has compiled it. */
interface PageNode {
  type: string;
  tagName?: string;
  value?: string;
  properties?: { href?: string };
  children?: PageNode[];
}

const pages = readdirSync('stories', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => ({ name: basename(name, '.mdx'), source: readFileSync(`stories/${name}`, 'utf8') }));

/** Compiles a page with the compiler and the options of Storybook. */
async function compiled(source: string): Promise<PageNode> {
  let page: PageNode | undefined;
  const keepTree = () => (tree: PageNode) => {
    page = tree;
  };
  const options = { mdxCompileOptions: { ...mdxCompileOptions, rehypePlugins: [keepTree] } };
  await new Promise<void>((resolve, reject) => {
    const done = (error: Error | null) => (error ? reject(error) : resolve());
    void loadMdx.call({ async: () => done, getOptions: () => options, resourcePath: 'page.mdx' }, source);
  });
  assert.ok(page);
  return page;
}

function* within(node: PageNode, closed: (node: PageNode) => boolean = () => false): Generator<PageNode> {
  yield node;
  if (!closed(node)) for (const child of node.children ?? []) yield* within(child, closed);
}

test('there are pages with tables', () => {
  assert.ok(pages.filter(({ source }) => /^\| --- \|/m.test(source)).length >= 8);
});

for (const { name, source } of pages) {
  test(`docs page "${name}" shows its tables as tables and no raw pipe`, async () => {
    const page = await compiled(source);
    const texts = [...within(page, ({ tagName }) => tagName === 'code')];
    const raw = texts.filter(({ type, value }) => type === 'text' && value?.includes('|'));
    assert.deepEqual(
      raw.map(({ value }) => value),
      [],
    );
    const tables = [...within(page)].filter(({ tagName }) => tagName === 'table');
    assert.equal(tables.length, source.match(/^\|( --- \|)+$/gm)?.length ?? 0);
  });
}

const TITLE = /<Meta title="([^"]+)"/;
const LINK = /\]\(\?path=\/docs\/([^)]+)\)/g;

test('every link from a page to another leads to one that is there', () => {
  const there = new Set(pages.map(({ source }) => toId(TITLE.exec(source)?.[1] ?? '', 'docs')));
  const dead = pages.flatMap(({ name, source }) =>
    [...source.matchAll(LINK)].flatMap(([, id = '']) => (there.has(id) ? [] : [`${name}: ${id}`])),
  );
  assert.deepEqual(dead, []);
});

test('the first page leads to every other', () => {
  const first = pages.find(({ name }) => name === 'start-here')?.source ?? '';
  const linked = new Set([...first.matchAll(LINK)].map(([, id]) => id));
  const titles = pages.map(({ source }) => TITLE.exec(source)?.[1] ?? '');
  const apart = titles.filter((title) => title !== 'Docs/Start here' && !linked.has(toId(title, 'docs')));
  assert.deepEqual(apart, []);
});
