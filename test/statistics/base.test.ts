import assert from 'node:assert/strict';
import test from 'node:test';
import { baseMark, isCensus, isNonProbability } from '../../src/statistics/base.js';

test('Small bases are marked at 30, 50 and 100', () => {
  const marks = [0, 29, 30, 49, 50, 99, 100, 5000].map((n) => baseMark(n));
  assert.deepEqual(marks, ['too-few', 'too-few', '**', '**', '*', '*', 'none', 'none']);
});

test('min-base moves only the lowest threshold', () => {
  assert.deepEqual(
    [9, 10, 49, 50].map((n) => baseMark(n, { minBase: 10 })),
    ['too-few', '**', '**', '*'],
  );
  assert.deepEqual(
    [59, 60, 99, 100].map((n) => baseMark(n, { minBase: 60 })),
    ['too-few', '*', '*', 'none'],
  );
  assert.deepEqual(
    [149, 150].map((n) => baseMark(n, { minBase: 150 })),
    ['too-few', 'none'],
  );
  assert.equal(baseMark(0, { minBase: 0 }), '**');
});

test('A census has no small base, an unstated base stays unstated', () => {
  assert.equal(baseMark(5, { census: true }), 'none');
  assert.equal(baseMark(undefined), 'unstated');
  assert.equal(baseMark(undefined, { census: true }), 'unstated');
});

test('The sampling is read from the methodology', () => {
  const methods = (...samplings: ('probability' | 'non-probability' | 'census' | undefined)[]) => ({
    methods: samplings.map((sampling) => ({ kind: 'survey' as const, text: 'x', sampling })),
  });
  assert.equal(isCensus(methods('census')), true);
  assert.equal(isCensus(methods(undefined, 'census')), true);
  assert.equal(isCensus(methods('census', 'non-probability')), false);
  assert.equal(isCensus(undefined), false);
  assert.equal(isNonProbability(methods('non-probability')), true);
  assert.equal(isNonProbability(methods('probability')), false);
  assert.equal(isNonProbability(undefined), false);
});

test('Only the survey says how its people were chosen, not the interviews beside it', () => {
  const survey = { kind: 'survey', text: 'x', sampling: 'probability' } as const;
  const interviews = { kind: 'interviews', text: 'x', sampling: 'non-probability' } as const;
  assert.equal(isNonProbability({ methods: [survey, interviews] }), false);
  assert.equal(isNonProbability({ methods: [interviews] }), true);
  assert.equal(isCensus({ methods: [{ ...survey, sampling: 'census' }, interviews] }), true);
});
