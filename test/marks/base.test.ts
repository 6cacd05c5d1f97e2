import assert from 'node:assert/strict';
import test from 'node:test';
import { baseHeight, baseLine, baseLines, baseWidth } from '../../src/marks/base.js';
import { tableMeasure } from '../../src/text/measure.js';

const large = { text: 'n = 1,204', small: false, warning: '' };
const small = { text: 'n = 46**', small: true, warning: 'small base' };

test('a base that stands elsewhere takes no room', () => {
  const none = { text: '', small: false, warning: '' };
  assert.equal(baseWidth(tableMeasure, none), 0);
  assert.deepEqual(baseLines(tableMeasure, none, 0, 0, 300), { shapes: [], texts: [] });
});

test('a small base is said in words and by a triangle', () => {
  const { shapes, texts } = baseLine(tableMeasure, small, 0, 9);
  assert.deepEqual(
    texts.map(({ text }) => text),
    ['n = 46**', 'small base'],
  );
  assert.equal(shapes.length, 1);
  assert.ok(shapes[0]!.x > tableMeasure(small.text, 12.5));
});

test('the warning takes a line of its own where both do not fit', () => {
  assert.equal(baseHeight(tableMeasure, small, 300), 18);
  assert.equal(baseHeight(tableMeasure, small, 60), 36);
  const { texts } = baseLines(tableMeasure, small, 0, 0, 60);
  assert.equal(texts[1]!.y - texts[0]!.y, 18);
});

test('a base at the right edge ends there', () => {
  const { texts } = baseLine(tableMeasure, large, 200, 9, true);
  assert.deepEqual(
    { x: texts[0]!.x, className: texts[0]!.className },
    { x: 200, className: 'small quiet end' },
  );
  const [number, warning] = baseLine(tableMeasure, small, 200, 9, true).texts;
  assert.equal(number!.x, 200);
  const end = warning!.x + tableMeasure(warning!.text, 12.5, 600);
  assert.ok(
    Math.abs(200 - tableMeasure(number!.text, 12.5) - 8 - end) < 0.1,
    'the warning stands 8 px before it',
  );
});
