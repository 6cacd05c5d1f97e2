import assert from 'node:assert/strict';
import test from 'node:test';
import { bar, rect } from '../../src/marks/shapes.js';

test('a hatched bar keeps its outline and its diagonals inside', () => {
  const [ground, strokes] = bar('hatch', false, 10, 20, 40, 24);
  assert.deepEqual([ground!.x, ground!.y, ground!.width, ground!.height], [10.5, 20.5, 39, 23]);
  const xs = [...strokes!.d!.matchAll(/[ML](-?[\d.]+),/g)].map(([, x]) => Number(x));
  assert.ok(Math.min(...xs) >= 10 && Math.max(...xs) <= 50, strokes!.d);
});

test('a hatched bar of a px is a line, not a row of dots', () => {
  const shapes = bar('hatch', false, 10, 20, 1, 24);
  assert.equal(shapes.length, 1);
  assert.ok(shapes[0]!.width > 0 && shapes[0]!.d === undefined);
});

test('a small base is an outline inside its bar', () => {
  const [outline] = bar('cat-1', true, 10, 20, 40, 24);
  assert.equal(outline!.className, 'hollow cat-1');
  assert.deepEqual([outline!.x, outline!.width], [10.8, 38.5]);
});

test('nothing is drawn for nothing, and no width is negative', () => {
  assert.deepEqual(bar('cat-1', false, 10, 20, 0, 24), []);
  assert.equal(rect('line', 0, 0, -3, 1).width, 0);
});
