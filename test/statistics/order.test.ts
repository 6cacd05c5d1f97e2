import assert from 'node:assert/strict';
import test from 'node:test';
import { sortAnswers, sortRows } from '../../src/statistics/order.js';
import { parseSort } from '../../src/statistics/sort.js';

const answers = ['a', 'b', 'none', 'c'].map((id) => ({
  id,
  text: id,
  kind: id === 'none' ? ('missing' as const) : undefined,
}));
const percents = [10, 40, 60, 40];

test('Without sort, choices stand by size, equal ones in their order, missing last', () => {
  assert.deepEqual(sortAnswers({ kind: 'multiple', answers }, percents), [1, 3, 0, 2]);
  assert.deepEqual(sortAnswers({ kind: 'single', answers }, percents), [1, 3, 0, 2]);
});

test('Scales and choices with values keep the order of the document, missing last', () => {
  assert.deepEqual(sortAnswers({ kind: 'scale', answers }, percents), [0, 1, 3, 2]);
  const valued = answers.map((answer, i) => ({ ...answer, value: i }));
  assert.deepEqual(sortAnswers({ kind: 'single', answers: valued }, percents), [0, 1, 3, 2]);
});

test('A minus turns the order, but missing answers stay last', () => {
  const by = (text: string) => sortAnswers({ kind: 'multiple', answers }, percents, parseSort(text));
  assert.deepEqual(by('document'), [0, 1, 3, 2]);
  assert.deepEqual(by('-document'), [3, 1, 0, 2]);
  assert.deepEqual(by('value'), [1, 3, 0, 2]);
  assert.deepEqual(by('-value'), [0, 1, 3, 2]);
});

test('Answers have no net: sort by net leaves them in their own order', () => {
  assert.deepEqual(sortAnswers({ kind: 'scale', answers }, percents, parseSort('-net')), [0, 1, 3, 2]);
});

test('Rows sort by their value, those without one last in either direction', () => {
  assert.deepEqual(sortRows([5, undefined, 20, -3], parseSort('net')), [2, 0, 3, 1]);
  assert.deepEqual(sortRows([5, undefined, 20, -3], parseSort('-net')), [3, 0, 2, 1]);
  assert.deepEqual(sortRows([5, undefined, 20]), [0, 1, 2]);
  assert.deepEqual(sortRows([5, undefined, 20], parseSort('-document')), [2, 1, 0]);
});

test('A sort that is not known is none', () => {
  for (const text of [null, undefined, '', 'size', '--net', 'net,value'])
    assert.equal(parseSort(text), undefined);
});
