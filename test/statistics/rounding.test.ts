import assert from 'node:assert/strict';
import test from 'node:test';
import { addsUp, isComplete } from '../../src/statistics/rounding.js';

test('Three thirds add up to 99, and with one decimal to 99.9', () => {
  const thirds = [100 / 3, 100 / 3, 100 / 3];
  assert.equal(addsUp(thirds, 0), false);
  assert.equal(addsUp(thirds, 1), false);
});

test('Two halves of a per cent round up and add up to 101', () => {
  assert.equal(addsUp([49.5, 50.5], 0), false);
  assert.equal(addsUp([49.5, 50.5], 1), true);
});

test('Figures on the grid add up in spite of binary fractions', () => {
  assert.equal(addsUp([33.3, 33.3, 33.4], 1), true);
  assert.equal(addsUp([0.1, 0.2, 99.7], 1), true);
  assert.equal(addsUp([45, 30, 25], 0), true);
});

test('A half that binary fractions hold a little too low still rounds away from zero', () => {
  assert.equal(addsUp([1.005, 98.995], 2), false);
  assert.equal(addsUp([1.005, 98.99], 2), true);
});

test('A sum short of 100 by more than rounding says that answers were left out', () => {
  assert.equal(isComplete([33, 33, 33]), true);
  assert.equal(isComplete([40, 30, 20]), false);
  assert.equal(isComplete([33.3, 33.3, 33.3]), true);
  assert.equal(isComplete([33.3, 33.3, 33]), false);
  assert.equal(isComplete([60, 40.4]), true);
  assert.equal(isComplete([]), true);
});
