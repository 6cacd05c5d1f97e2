import assert from 'node:assert/strict';
import test from 'node:test';
import { layout } from '../../../src/charts/representation/layout/place.js';
import type { RepresentationLayout } from '../../../src/charts/representation/layout/place.js';
import type { TextMark } from '../../../src/marks/mark.js';
import { LANGUAGES } from '../../../src/documents/text.js';
import { tableMeasure } from '../../../src/text/measure.js';
import { SIZES } from '../../../src/theme/sizes.js';
import { FILES, modelOf, position, read, representation } from './support.js';

const WIDTHS = [240, 296, 320, 360, 599, 600, 680, 760, 1200];

const boxOf = ({ className, text, x, y }: TextMark) => {
  const [kind] = className.split(' ') as [keyof typeof SIZES];
  const { size } = SIZES[kind];
  const weight = /strong|semi/.test(className) ? 600 : 400;
  const width = tableMeasure(text, size, weight);
  const left = className.includes('end') ? x - width : x;
  return { text, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 };
};

/** All numbers finite, everything inside the paper, no two words over each other. */
function check(made: RepresentationLayout, name: string): void {
  assert.doesNotMatch(JSON.stringify(made), /null|NaN/, name);
  const labels = [...made.texts, ...made.rows.flatMap((row) => [...row.texts, ...row.figures])];
  const boxes = labels.map(boxOf);
  for (const box of boxes) {
    assert.ok(box.left >= -0.5 && box.right <= made.width + 0.5, `${name}: “${box.text}” leaves the paper`);
    assert.ok(box.top >= -1 && box.bottom <= made.height + 1, `${name}: “${box.text}” leaves the height`);
  }
  boxes.sort((a, b) => a.top - b.top);
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(i + 1)) {
      if (b.top >= a.bottom) break;
      const apart = b.left >= a.right - 0.5 || a.left >= b.right - 0.5;
      assert.ok(apart, `${name}: “${a.text}” over “${b.text}”`);
    }
  });
  const shapes = made.rows.flatMap((row) => [
    ...row.shapes,
    ...row.over,
    ...row.data.flatMap((mark) => mark.shapes),
  ]);
  for (const { className, x, width, height } of shapes) {
    assert.ok(width >= 0 && height >= 0, `${name}: ${className} inside out`);
    assert.ok(x >= -5 && x + width <= made.width + 5, `${name}: ${className} leaves the paper`);
  }
  for (const { id, x, width } of made.targets)
    assert.ok(x >= 0 && width >= 24 && x + width <= made.width + 0.1, `${name}: target ${id}`);
}

for (const file of FILES)
  test(`${file} stands inside every width in three languages, and no words overlap`, async () => {
    for (const language of LANGUAGES) {
      const words = await modelOf(read(file), {}, language);
      for (const width of WIDTHS)
        check(layout(words, { width, measure: tableMeasure }), `${language} ${width}`);
    }
  });

test('figures that fit in no part stand outside the bar, and all bars keep one scale', async () => {
  const words = await modelOf(
    representation([
      position('a', { counts: [1, 99] }),
      position('b', { counts: [100, 100] }),
      position('c', { counts: [99, 1] }),
    ]),
  );
  const { rows } = layout(words, { width: 320, measure: tableMeasure });
  const starts = rows.map(({ data }) => data[0]!.shapes[0]!.x);
  assert.equal(new Set(starts).size, 1);
  for (const { data, figures } of rows) assert.equal(figures.length, data.length);
  assert.ok(rows[0]!.figures[0]!.x < starts[0]!);
});

test('the line stands at its share, over and under each bar', async () => {
  const words = await modelOf(representation([position('a', { counts: [60, 40] })]), { reference: '25' });
  const { rows } = layout(words, { width: 800, measure: tableMeasure });
  const line = rows[0]!.over.find(({ className }) => className === 'zero')!;
  const [first, second] = rows[0]!.data.map(({ shapes }) => shapes[0]!);
  const width = second!.x + second!.width - first!.x;
  assert.ok(Math.abs(line.x + 1 - (first!.x + width / 4)) < 0.2);
  assert.ok(line.y < first!.y && line.y + line.height > first!.y + first!.height);
});

test('no figure lies under the line', async () => {
  for (const reference of [1, 4, 6, 50, 95, 97]) {
    const words = await modelOf(representation([position('a', { counts: [60, 40] })]), {
      reference: `${reference}`,
    });
    for (const width of WIDTHS) {
      const [row] = layout(words, { width, measure: tableMeasure }).rows;
      const line = row!.over.find(({ className }) => className === 'zero')!;
      for (const { left, right } of row!.figures.map(boxOf))
        assert.ok(right < line.x || left > line.x + 2, `${reference} at ${width}`);
    }
  }
});

test('a model is only read: a frozen one can be drawn, at one width after the other', async () => {
  const freeze = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  };
  const words = await modelOf(read('representation-waves.json'));
  const [wide, narrow] = [640, 320].map((width) => layout(words, { width, measure: tableMeasure }));
  freeze(words);
  assert.deepEqual(layout(words, { width: 320, measure: tableMeasure }), narrow);
  assert.deepEqual(layout(words, { width: 640, measure: tableMeasure }), wide);
});
