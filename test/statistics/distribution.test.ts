import assert from 'node:assert/strict';
import test from 'node:test';
import { distribution } from '../../src/statistics/distribution.js';
import type { Question } from '../../src/documents/survey.js';

type Asked = Pick<Question, 'kind' | 'answers' | 'percentBase'>;
const answer = (id: string, kind?: 'missing' | 'neutral') => ({ id, text: id, kind });
const question = (kind: Question['kind'], percentBase?: 'all' | 'valid'): Asked => ({
  kind,
  answers: [answer('yes'), answer('no'), answer('unknown', 'missing')],
  percentBase,
});

test('Percentages of a single choice are of all answers by default of a survey', () => {
  const d = distribution(question('single'), { n: 200, counts: [90, 60, 50] }, 'all');
  assert.deepEqual(d.percents, [45, 30, 25]);
  assert.equal(d.base, 'all');
  assert.equal(d.total, 100);
  assert.equal(d.n, 200);
});

test('Under valid the missing answer is taken out of the base, its own percentage stays of all', () => {
  const d = distribution(question('single'), { counts: [90, 60, 50] }, 'valid');
  assert.deepEqual(d.percents, [60, 40, 25]);
  assert.equal(d.total, 100);
  assert.equal(d.n, undefined);
});

test('The base that the question names wins over the default', () => {
  assert.deepEqual(
    distribution(question('single', 'all'), { counts: [90, 60, 50] }, 'valid').percents,
    [45, 30, 25],
  );
});

test('Multiple answers are of people, weighted where a weighted base is given, and may pass 100', () => {
  const { percents, total } = distribution(question('multiple'), { n: 80, counts: [60, 40, 4] }, 'all');
  assert.deepEqual(percents, [75, 50, 5]);
  assert.equal(total, 130);
  const weighted = distribution(question('multiple'), { n: 80, weightedN: 100, counts: [60, 40, 4] }, 'all');
  assert.deepEqual(weighted.percents, [60, 40, 4]);
});

test('Multiple answers stay of people under valid too', () => {
  assert.deepEqual(
    distribution(question('multiple', 'valid'), { n: 80, counts: [60, 40, 4] }, 'all').percents,
    [75, 50, 5],
  );
  assert.deepEqual(
    distribution(question('multiple', 'valid'), { percent: [75, 50, 5] }, 'all').percents,
    [75, 50, 5],
  );
});

test('Given percentages stay as given under all and are rescaled under valid', () => {
  assert.deepEqual(distribution(question('single'), { percent: [48, 32, 20] }, 'all').percents, [48, 32, 20]);
  assert.deepEqual(
    distribution(question('single'), { percent: [48, 32, 20] }, 'valid').percents,
    [60, 40, 20],
  );
});

test('Answers that were not published stay missing from the sum when rescaled', () => {
  const d = distribution(question('single'), { percent: [40, 20, 20] }, 'valid');
  assert.deepEqual(d.percents, [50, 25, 20]);
  assert.equal(d.total, 75);
});

test('Rounded percentages of 101 rescale to no more than 100', () => {
  const d = distribution(question('single'), { percent: [50, 31, 20] }, 'valid');
  assert.ok(Math.abs(d.total - 100) < 1e-9);
});

test('Counts and percentages of the same answers give the same figures', () => {
  for (const base of ['all', 'valid'] as const) {
    const counted = distribution(question('scale'), { counts: [60, 90, 50] }, base).percents;
    assert.deepEqual(distribution(question('scale'), { percent: [30, 45, 25] }, base).percents, counted);
  }
});

test('A base of zero gives zeros and says that it is empty', () => {
  for (const kind of ['single', 'multiple'] as const) {
    const d = distribution(question(kind), { n: 0, counts: [0, 0, 0] }, 'valid');
    assert.deepEqual(d.percents, [0, 0, 0]);
    assert.equal(d.empty, true);
  }
});

test('Where everybody is missing the valid answers are empty and the missing answer keeps its percentage', () => {
  for (const result of [{ counts: [0, 0, 40] }, { percent: [0, 0, 100] }]) {
    const d = distribution(question('single'), result, 'valid');
    assert.deepEqual(d.percents, [0, 0, 100]);
    assert.equal(d.empty, true);
  }
});

test('A half stays a half: 23 of 40 is 57.5 exactly', () => {
  assert.equal(distribution(question('single'), { counts: [23, 17, 0] }, 'all').percents[0], 57.5);
});

test('A question of numbers has no percentages', () => {
  const d = distribution({ kind: 'number', answers: [] }, { n: 12 }, 'all');
  assert.deepEqual(d.percents, []);
  assert.equal(d.empty, false);
});

test('The base of valid percentages are those who answered; weighted or published ones take their share of n', () => {
  const of = (result: object, base: 'all' | 'valid' = 'valid') =>
    distribution(question('single'), result, base);
  assert.equal(of({ n: 200, counts: [90, 60, 50] }).baseN, 150);
  assert.equal(of({ n: 200, counts: [90, 60, 50] }, 'all').baseN, 200);
  assert.equal(of({ n: 199, weightedN: 200, counts: [90.5, 59.5, 50] }).baseN, 149);
  assert.equal(of({ n: 200, percent: [45, 30, 25] }).baseN, 150);
  assert.equal(of({ counts: [90, 60, 50] }).baseN, undefined);
});

test('Published percentages are recalculated only where missing answers leave the base', () => {
  const of = (result: object, base: 'all' | 'valid') =>
    distribution(question('single'), result, base).recalculated;
  assert.equal(of({ percent: [45, 30, 25] }, 'valid'), true);
  assert.equal(of({ percent: [45, 30, 25] }, 'all'), false);
  assert.equal(of({ percent: [60, 40, 0] }, 'valid'), false);
  assert.equal(of({ counts: [90, 60, 50] }, 'valid'), false);
});
