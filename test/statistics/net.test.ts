import assert from 'node:assert/strict';
import test from 'node:test';
import { distribution } from '../../src/statistics/distribution.js';
import { bottomGroup, hasScale, net, sumOf, topGroup } from '../../src/statistics/net.js';

const scale = [
  { value: 2 },
  { value: 1 },
  { value: 0, kind: 'neutral' as const },
  { value: -1 },
  { value: -2 },
];

test('The net is the positive side less the negative side, on the base of the figures', () => {
  assert.equal(net([30, 25, 20, 15, 10], scale), 30);
});

test('Confidence in the press, GSS 2021: 306 a great deal and 1,255 hardly any of 2,672 asked is a net of -35.5', () => {
  const answers = [{ value: 1 }, { value: 0 }, { value: -1 }, ...Array<object>(2).fill({ kind: 'missing' })];
  const { percents } = distribution(
    { kind: 'scale', answers: answers.map((answer, i) => ({ id: `a${i}`, text: '', ...answer })) },
    { n: 2672, counts: [306, 1093, 1255, 2, 16] },
    'all',
  );
  assert.equal(net(percents, answers)?.toFixed(1), '-35.5');
});

test('A net carries no dust of binary fractions and no negative zero', () => {
  assert.equal(net([0.1, 0.2, 0, 0.15, 0.15], scale), 0);
  assert.equal(Object.is(net([0.1, 0.2, 0, 0.15, 0.15], scale), 0), true);
  assert.equal(net([12.3, 0.2, 0, 0, 0], [...scale]), 12.5);
});

test('There is no net without both sides, and missing answers are no side', () => {
  assert.equal(net([50, 50], [{ value: 1 }, { value: 0 }]), undefined);
  assert.equal(net([50, 50], [{}, {}]), undefined);
  assert.equal(hasScale([{ value: 1 }, { value: -9, kind: 'missing' }]), false);
  assert.equal(net([40, 30, 30], [{ value: 1 }, { value: -1 }, { value: -9, kind: 'missing' }]), 10);
});

test('Sums are taken before rounding: 30.5 and 30.7 are 61.2, not 62', () => {
  assert.equal(topGroup([30.5, 30.7, 10, 18.8, 10], scale), 61.2);
  assert.equal(bottomGroup([30.5, 30.7, 10, 18.8, 10], scale), 28.8);
  assert.equal(
    sumOf([0.1, 0.2], ['a', 'b'], () => true),
    0.3,
  );
});

test('Published sums come out: Demoscope 2022, 44 + 8 do not verify, 27 + 10 verify, 33 + 18 find it hard', () => {
  const all = (): boolean => true;
  for (const [a, b, published] of [
    [44, 8, 52],
    [27, 10, 37],
    [33, 18, 51],
  ] as const) {
    assert.equal(sumOf([a, b], ['a', 'b'], all), published);
  }
});
