import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scaleLinear } from 'd3';
import { linear, linearWithin } from '../../src/marks/linear.js';
import type { Span } from '../../src/marks/linear.js';

const CASES: [domain: Span, range: Span][] = [
  [
    [0, 100],
    [12.5, 612],
  ],
  [
    [-40, 60],
    [0, 1],
  ],
  [
    [3, 3],
    [10, 20],
  ],
  [
    [0, 10],
    [300, 20],
  ],
];

test('a linear scale places values where that of d3 does, beyond its ends, too', () => {
  for (const [domain, range] of CASES)
    for (const value of [-50, 0, 1 / 3, 3, 47.1, 100, 250])
      assert.equal(linear(domain, range)(value), scaleLinear(domain, range)(value));
});

test('a scale that keeps within its range is that of d3 that clamps', () => {
  for (const [domain, range] of CASES.slice(0, 2))
    for (const value of [-50, 0, 47.1, 100, 250])
      assert.equal(linearWithin(domain, range)(value), scaleLinear(domain, range).clamp(true)(value));
});
