import assert from 'node:assert/strict';
import test from 'node:test';
import { collapse } from '../../../src/charts/expert-quotes/model/collapse.js';
import { layout } from '../../../src/charts/expert-quotes/layout.js';
import { tableMeasure } from '../../../src/text/measure.js';
import { walk } from '../../../src/frame/walk.js';
import { documentOf, modelOf, withQuotes } from './quotes-support.js';

const words = (n: number, word = 'слово') => Array.from({ length: n }, () => word).join(' ');

test('sixty words stand whole, sixty-one are collapsed', () => {
  assert.equal(collapse(words(60)).rest, '');
  assert.notEqual(collapse(words(61)).rest, '');
});

test('a collapsed quote loses nothing and breaks after a sentence where one ends in time', () => {
  const text = `${words(30)}. ${words(8)}. ${words(40)}.`;
  const { head, rest } = collapse(text);
  assert.equal(head + rest, text);
  assert.equal(head, `${words(30)}. ${words(8)}.`);
});

test('without the end of a sentence a collapsed quote breaks between words', () => {
  const { head, rest } = collapse(`«${words(100)}»`);
  assert.equal(head.split(' ').length, 45);
  assert.match(rest, /^ слово/);
});

test('from 600 px on the quotes after the first stand in two columns, each topic in rows of its own', () => {
  const model = modelOf(withQuotes({}, {}, {}, {}, { topic: 'Суд' }, { topic: 'Суд' }));
  const place = (width: number) =>
    layout(model, { width, measure: tableMeasure }).targets.map(({ row, column }) => [row, column]);
  assert.deepEqual(place(599), [
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 0],
    [4, 0],
    [5, 0],
  ]);
  assert.deepEqual(place(600), [
    [0, 0],
    [1, 0],
    [1, 1],
    [2, 0],
    [3, 0],
    [3, 1],
  ]);
});

test('the arrow keys reach every quote', () => {
  const model = modelOf(documentOf('typical'));
  for (const width of [320, 760]) {
    const { targets } = layout(model, { width, measure: tableMeasure });
    const seen = new Set<string>();
    for (let at = walk(targets, undefined, 'ArrowDown'); at; at = walk(targets, at, 'ArrowDown'))
      for (let each: typeof at | undefined = at; each; each = walk(targets, each, 'ArrowRight'))
        seen.add(each.id);
    assert.equal(seen.size, targets.length);
  }
});

const GALLERY = ['empty', 'hostile', 'kz-2023', 'longest-words', 'typical'];

for (const name of GALLERY)
  for (const width of [320, 640, 1200])
    test(`${name} at ${width} px: every quote of the document has one place, in the order of its topic`, () => {
      const { quotes } = documentOf(name) as { quotes: { id: string; topic?: unknown }[] };
      const { targets, columns } = layout(modelOf(documentOf(name)), { width, measure: tableMeasure });
      const nameOf = ({ topic }: { topic?: unknown }) => JSON.stringify(topic ?? '');
      const topics = [...new Set(quotes.map(nameOf))];
      // Quotes without a topic come first.
      topics.sort((a, b) => Number(a !== '""') - Number(b !== '""'));
      const inOrder = topics.flatMap((topic) => quotes.filter((each) => nameOf(each) === topic));
      assert.deepEqual(
        targets.map(({ id }) => id),
        inOrder.map(({ id }) => `quote-${id}`),
      );
      assert.equal(columns, width < 600 ? 1 : 2);
      const places = targets.map(({ row, column }) => `${row}/${column}`);
      assert.equal(new Set(places).size, places.length);
    });
