import assert from 'node:assert/strict';
import test from 'node:test';
import type { Target } from '../../src/figure/chart.js';
import { hit, walk } from '../../src/frame/walk.js';

const at = (id: string, row: number, column: number, x: number): Target => ({
  id,
  row,
  column,
  x,
  y: row * 30,
  width: 20,
  height: 24,
});
const targets = [at('a', 0, 0, 0), at('b', 0, 1, 40), at('c', 2, 0, 50), at('d', 2, 1, 200)];
const from = (id: string): Target => targets.find((t) => t.id === id)!;
const go = (id: string, key: string, all = false): string | undefined =>
  walk(targets, from(id), key, all)?.id;

test('the first arrow key leads to the first mark, End to the last', () => {
  assert.equal(walk(targets, undefined, 'ArrowRight')?.id, 'a');
  assert.equal(walk(targets, undefined, 'End')?.id, 'd');
});

test('left and right stay in the row and end at its ends', () => {
  assert.equal(go('a', 'ArrowRight'), 'b');
  assert.equal(go('b', 'ArrowRight'), undefined);
  assert.equal(go('b', 'ArrowLeft'), 'a');
});

test('up and down go to the nearest mark of the next row that has any', () => {
  assert.equal(go('b', 'ArrowDown'), 'c');
  assert.equal(go('d', 'ArrowUp'), 'b');
  assert.equal(go('a', 'ArrowUp'), undefined);
});

test('Home and End walk the row, with Ctrl the whole chart', () => {
  assert.equal(go('b', 'Home'), 'a');
  assert.equal(go('c', 'End'), 'd');
  assert.equal(go('c', 'Home', true), 'a');
  assert.equal(go('a', 'End', true), 'd');
});

test('a point finds the mark under it, or none', () => {
  assert.equal(hit(targets, 45, 10)?.id, 'b');
  assert.equal(hit(targets, 30, 10), undefined);
});
