import assert from 'node:assert/strict';
import test from 'node:test';
import { marginOfError, samplingMargin } from '../../src/statistics/margin.js';
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

test('a design effect of two makes the margin of a thousand people that of five hundred', () => {
  assert.equal(marginOfError(1000, 2), marginOfError(500));
});

test('a margin is stated only of a probability sample, and of weighted answers only with the design effect', () => {
  const sample = { sampling: 'probability', n: 1600 } as const;
  assert.deepEqual(samplingMargin(sample), { points: 2.45, withDesignEffect: false });
  assert.equal(samplingMargin({ ...sample, weighting: 'By age' }), undefined);
  assert.deepEqual(samplingMargin({ ...sample, weighting: 'By age', designEffect: 4 }), {
    points: 4.9,
    withDesignEffect: true,
  });
  for (const sampling of ['non-probability', 'census', undefined] as const)
    assert.equal(samplingMargin({ ...sample, sampling }), undefined);
});
