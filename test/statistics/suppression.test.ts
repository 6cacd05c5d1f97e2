import assert from 'node:assert/strict';
import test from 'node:test';
import * as fc from 'fast-check';
import { countRow, isWithheld, withhold } from '../../src/statistics/suppression.js';
import type { CountTable } from '../../src/statistics/suppression.js';

const row = (...counts: number[]) => ({ n: counts.reduce((a, b) => a + b, 0), counts });
const table = (rows: CountTable['rows'], total?: number, exclusive = true): CountTable => ({
  rows,
  total,
  exclusive,
});
/** What is shown, `×` for what is withheld: n first. */
const shown = (of: CountTable, minCell: number): string[] =>
  withhold(of, minCell).map(({ n, counts }, i) =>
    [n ? '×' : of.rows[i]!.n, ...counts.map((hidden, k) => (hidden ? '×' : of.rows[i]!.counts[k]))].join(' '),
  );

test('A table without small counts is shown whole, and zeros are', () => {
  assert.deepEqual(shown(table([row(10, 0, 7)]), 5), ['17 10 0 7']);
});

test('A small count takes the next smallest with it, which would give it away', () => {
  assert.deepEqual(shown(table([row(30, 2, 12)]), 5), ['44 30 × ×']);
});

test('Small counts together are withheld only with as many people as one cell needs', () => {
  assert.deepEqual(shown(table([row(30, 1, 1, 12)]), 5), ['44 30 × × ×']);
  assert.deepEqual(shown(table([row(30, 3, 4, 12)]), 5), ['49 30 × × 12']);
});

test('A group of fewer people than a cell needs is withheld whole, with its n', () => {
  assert.deepEqual(shown(table([row(2, 2, 0)]), 5), ['× × × ×']);
});

test('A group cannot be worked out from the total and the other groups', () => {
  const groups = table([row(50, 40), row(20, 18), row(28, 20), row(2, 2)], 0);
  assert.deepEqual(shown(groups, 5), ['90 50 40', '× × ×', '48 28 20', '× × ×']);
});

test('A cell cannot be worked out from the total of its answer', () => {
  const groups = table([row(50, 40), row(3, 20), row(20, 12), row(27, 8)], 0);
  assert.deepEqual(shown(groups, 5), ['90 50 40', '23 × ×', '32 × ×', '35 27 8']);
});

test('Where several answers could be given, those who did not give one are as few', () => {
  const of = table([{ n: 40, counts: [38, 20, 2] }], undefined, false);
  assert.deepEqual(shown(of, 5), ['40 × 20 ×']);
});

test('Answers that make the base of the percentages cannot be worked out from 100, those apart not from n', () => {
  const of = { ...table([row(50, 2, 45, 3)]), apart: [false, false, false, true] };
  assert.deepEqual(shown(of, 5), ['100 50 × × ×']);
  const missing = { ...table([row(50, 30, 18, 2)]), apart: [false, false, false, true] };
  assert.deepEqual(shown(missing, 5), ['100 50 × × ×']);
});

test('Percentages of a known base are as many people', () => {
  assert.deepEqual(countRow({ n: 40, percent: [50, 5, 45] }), { n: 40, counts: [20, 2, 18] });
  assert.deepEqual(countRow({ percent: [50, 50] }).counts, [undefined, undefined]);
});

test('No line of a table is left with one withheld cell, or with too few people in them', () => {
  const count = fc.nat({ max: 30 });
  const groups = fc.array(fc.tuple(count, count, count), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(groups, fc.integer({ min: 2, max: 10 }), (rows, minCell) => {
      const sums = [0, 1, 2].map((k) => rows.reduce((all, each) => all + (each[k] ?? 0), 0));
      const of = table([row(...sums), ...rows.map((each) => row(...each))], 0);
      const withheld = withhold(of, minCell);
      of.rows.forEach(({ n, counts }, i) => {
        const { n: hidden, counts: cells } = withheld[i]!;
        counts.forEach((each, k) => assert.ok(!(each! > 0 && each! < minCell) || cells[k]));
        if (hidden) assert.ok(cells.every(Boolean));
        else {
          const kept = counts.filter((_, k) => cells[k]);
          const all = kept.reduce((a = 0, b = 0) => a + b, 0) ?? 0;
          assert.ok(
            !kept.length || n === 0 || (kept.length > 1 && all >= minCell),
            JSON.stringify([n, kept]),
          );
        }
      });
      for (const k of [0, 1, 2]) {
        const hidden = withheld.filter(({ counts }) => counts[k]);
        assert.notEqual(hidden.length, 1);
      }
      assert.equal(
        withheld.some(isWithheld),
        of.rows.some(({ n, counts }) => [n!, ...counts].some((c) => c! > 0 && c! < minCell)),
      );
    }),
  );
});
