import assert from 'node:assert/strict';
import test from 'node:test';
import { withheldRows } from '../../src/statistics/min-cell.js';

const rowsOf = (...args: Parameters<typeof withheldRows>) => [...withheldRows(...args).rows].sort();

test('a position in which a category has fewer people than the least is withheld whole', () => {
  assert.deepEqual(
    rowsOf(
      [
        [2, 11],
        [30, 20],
        [3, 3],
      ],
      3,
      false,
    ),
    [0],
  );
});

test('nobody is no cell of few people', () => {
  assert.deepEqual(
    rowsOf(
      [
        [0, 11],
        [30, 20],
      ],
      3,
      false,
    ),
    [],
  );
});

test('where positions add up to a published total the smallest other position is withheld too', () => {
  assert.deepEqual(
    rowsOf(
      [
        [2, 11],
        [30, 20],
        [8, 6],
      ],
      3,
      true,
    ),
    [0, 2],
  );
});

test('positions withheld together hide no cell of few people', () => {
  // Women of the first two come to 2: the third joins them.
  const rows = [
    [2, 11],
    [0, 4],
    [9, 9],
    [40, 40],
  ];
  assert.deepEqual(rowsOf(rows, 3, true), [0, 1, 2]);
});

test('with no other position the total gives the cell away', () => {
  assert.equal(withheldRows([[2, 11]], 3, true).total, true);
  assert.equal(
    withheldRows(
      [
        [2, 11],
        [30, 20],
      ],
      3,
      true,
    ).total,
    false,
  );
  assert.equal(withheldRows([[2, 11]], 3, false).total, false);
});

test('nothing is withheld where every cell has enough people, or none are asked for', () => {
  assert.deepEqual(
    rowsOf(
      [
        [3, 11],
        [30, 20],
      ],
      3,
      true,
    ),
    [],
  );
  assert.deepEqual(rowsOf([[1, 1]], 0, true), []);
});
