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
