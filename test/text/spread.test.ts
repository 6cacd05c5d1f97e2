import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { spread } from '../../src/text/spread.js';

test('Labels that are far apart stay where they are', () => {
  assert.deepEqual(spread([10, 90, 50], 20, 0, 100), [10, 90, 50]);
});

test('Near labels are moved apart evenly and keep their order', () => {
  assert.deepEqual(spread([50, 50], 20, 0, 100), [40, 60]);
  assert.deepEqual(spread([98, 99], 20, 0, 100), [80, 100]);
  assert.deepEqual(spread([2, 1], 20, 0, 100), [20, 0]);
});

test('Too many labels share the room', () => {
  assert.deepEqual(spread([5, 5, 5, 5, 5], 50, 0, 100), [0, 25, 50, 75, 100]);
  assert.deepEqual(spread([], 20, 0, 100), []);
  assert.deepEqual(spread([500], 20, 0, 100), [100]);
});

test('Labels always stay inside, apart and in order', () => {
  const points = fc.array(fc.double({ min: -50, max: 350, noNaN: true }), { maxLength: 15 });
  fc.assert(
    fc.property(points, (positions) => {
      const placed = spread(positions, 18, 0, 300);
      const order = positions.map((_, i) => i).sort((a, b) => positions[a]! - positions[b]!);
      order.forEach((index, rank) => {
        assert.ok(placed[index]! >= -1e-6 && placed[index]! <= 300 + 1e-6);
        if (rank > 0) assert.ok(placed[index]! - placed[order[rank - 1]!]! >= 18 - 1e-6);
      });
    }),
  );
});
