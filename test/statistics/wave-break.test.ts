import assert from 'node:assert/strict';
import test from 'node:test';
import { segments } from '../../src/statistics/wave-break.js';

test('A line stops before a wave whose method changed and at a wave without figures', () => {
  const waves = [{}, {}, { break: true }, {}, {}, {}];
  assert.deepEqual(
    segments(waves, (i) => i !== 4),
    [[0, 1], [2, 3], [5]],
  );
});

test('A break is kept when the wave that carries it has no figure', () => {
  assert.deepEqual(
    segments([{}, { break: true }, {}], (i) => i !== 1),
    [[0], [2]],
  );
});

test('No waves, no lines', () => {
  assert.deepEqual(
    segments([], () => true),
    [],
  );
});
