import assert from 'node:assert/strict';
import test from 'node:test';
import { distribution } from '../../src/statistics/distribution.js';
import { mean, missingShare, scaleEnds, spread, trustFigure } from '../../src/statistics/trust.js';

const LEVELS = [
  { id: 'a', text: 'Fully', value: 2 },
  { id: 'b', text: 'Rather', value: 1 },
  { id: 'c', text: 'Neither', kind: 'neutral' as const, value: 0 },
  { id: 'd', text: 'Rather not', value: -1 },
  { id: 'e', text: 'Not at all', value: -2 },
  { id: 'x', text: 'Never heard of it', kind: 'missing' as const },
];
const percents = (cell: { n?: number; counts?: number[]; percent?: number[] }, base?: 'all' | 'valid') =>
  distribution({ kind: 'scale', answers: LEVELS, percentBase: base }, cell, 'valid').percents;

test('net trust leaves those out who have not heard of the source', () => {
  // 250 asked, 50 of them do not know it: (60 + 50 − 30 − 20) / 200.
  const shares = percents({ n: 250, counts: [60, 50, 40, 30, 20, 50] });
  assert.equal(trustFigure('net', shares, LEVELS), 30);
  assert.equal(trustFigure('trust', shares, LEVELS), 55);
  assert.equal(trustFigure('distrust', shares, LEVELS), 25);
  assert.equal(missingShare(shares, LEVELS), 20);
});

test('given percentages are rescaled to those with an opinion; the missing share stays of all', () => {
  // 20 + 20 of the 80 with an opinion against 10 + 10: 50 − 25.
  const shares = percents({ percent: [20, 20, 20, 10, 10, 20] });
  assert.equal(trustFigure('net', shares, LEVELS), 25);
  assert.equal(missingShare(shares, LEVELS), 20);
});

test('on the base of all asked the same net is smaller', () => {
  const shares = percents({ n: 250, counts: [60, 50, 40, 30, 20, 50] }, 'all');
  assert.equal(trustFigure('net', shares, LEVELS), 24);
});

test('a third stays a third until it is written', () => {
  const shares = percents({ n: 3, counts: [1, 0, 1, 1, 0, 0] });
  assert.equal(trustFigure('net', shares, LEVELS), 0);
  assert.ok(Math.abs(trustFigure('trust', shares, LEVELS)! - 100 / 3) < 1e-6);
});

test('the mean counts values of those with an opinion', () => {
  // (60·2 + 50·1 + 40·0 − 30·1 − 20·2) / 200 = 100 / 200.
  assert.equal(mean(percents({ counts: [60, 50, 40, 30, 20, 50] }), LEVELS), 0.5);
  const rating = [{ value: 1 }, { value: 2 }, { value: 3 }, { kind: 'missing' as const }];
  assert.equal(mean([50, 25, 25, 40], rating), 1.75);
  assert.deepEqual(scaleEnds(rating), [1, 3]);
});

test('a neutral level without a value is the middle of a scale with two sides, and nowhere on another', () => {
  assert.equal(mean([50, 50, 0], [{ value: 1 }, { kind: 'neutral' }, { value: -1 }]), 0.5);
  assert.equal(mean([50, 50], [{ value: 4 }, { kind: 'neutral' }]), 4);
});

test('levels that say nothing give no figure rather than a wrong one', () => {
  assert.equal(trustFigure('net', [50, 50], [{ value: 1 }, { value: 2 }]), undefined);
  assert.equal(trustFigure('trust', [50, 50], [{}, {}]), undefined);
  assert.equal(mean([50, 50], [{}, {}]), undefined);
  assert.equal(mean([0, 0], [{ value: 1 }, { value: 2 }]), undefined);
  assert.equal(scaleEnds([{}]), undefined);
});

test('the spread is the largest difference between any two groups', () => {
  assert.deepEqual(spread([-41, -4, 46]), { size: 87, highest: 2, lowest: 0 });
  assert.deepEqual(spread([undefined, 5, undefined, 5]), { size: 0, highest: 1, lowest: 1 });
  assert.equal(spread([12, undefined]), undefined);
  assert.equal(spread([]), undefined);
});
