import assert from 'node:assert/strict';
import test from 'node:test';
import { axisTexts } from '../../src/marks/axis.js';
import { tableMeasure } from '../../src/text/measure.js';

const placed = (ticks: { x: number; text: string; under?: string }[], low = 0, high = 300) =>
  axisTexts(tableMeasure, ticks, 10, low, high).map(({ x, text, className }) => {
    const width = tableMeasure(text, 12.5);
    const left = className.endsWith(' end') ? x - width : x;
    return { text, left, right: left + width };
  });

test('a text stands in the middle of its tick', () => {
  const [, middle] = placed([0, 150, 300].map((x) => ({ x, text: `${x} px` })));
  assert.ok(Math.abs((middle!.left + middle!.right) / 2 - 150) < 0.1);
});

test('first and last keep inside the axis', () => {
  const texts = placed([0, 300].map((x) => ({ x, text: 'September' })));
  assert.equal(texts[0]!.left, 0);
  assert.ok(Math.abs(texts[1]!.right - 300) < 0.1);
});

test('texts that would touch are left out, the last stays', () => {
  const texts = placed(Array.from({ length: 31 }, (_, i) => ({ x: i * 10, text: `${2000 + i}` })));
  assert.equal(texts[0]!.text, '2000');
  assert.equal(texts.at(-1)!.text, '2030');
  texts.slice(1).forEach(({ left }, i) => assert.ok(left - texts[i]!.right >= 11.8, texts[i]!.text));
});

test('where two waves stand at one place the later is named', () => {
  assert.deepEqual(
    placed([
      { x: 150, text: 'March' },
      { x: 150, text: 'April' },
    ]).map(({ text }) => text),
    ['April'],
  );
});

test('a second line stands under the first', () => {
  const [name, base] = axisTexts(tableMeasure, [{ x: 50, text: '2020', under: 'n = 1,000' }], 10, 0, 300);
  assert.ok(base!.y > name!.y + 12);
});
