import assert from 'node:assert/strict';
import test from 'node:test';
import { marginOfError } from '../../src/statistics/margin.js';
import { roundHalfAway } from '../../src/locale/number.js';

test('the margin of error agrees with AAPOR’s standard disclosure form: 1,001 people, 3.1 points', () => {
  assert.equal(roundHalfAway(marginOfError(1001)!, 1), 3.1);
});

test('four times as many people halve the margin', () => {
  assert.equal(marginOfError(400), 4.9);
  assert.equal(marginOfError(1600), 2.45);
});

test('under thirty people there is no margin', () => {
  assert.notEqual(marginOfError(30), undefined);
  for (const n of [29, 1, 0]) assert.equal(marginOfError(n), undefined);
});
