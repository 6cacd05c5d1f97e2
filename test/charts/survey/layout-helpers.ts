import assert from 'node:assert/strict';
import type { Cell, SurveyModel, Block, Base, Series } from '../../../src/charts/survey/blocks.js';
import type { SurveyLayout } from '../../../src/charts/survey/layout/context.js';
import type { ShapeMark, TextMark } from '../../../src/marks/mark.js';
import { layout } from '../../../src/charts/survey/layout.js';
import { tableMeasure } from '../../../src/text/measure.js';
import type { Datum } from '../../../src/figure/chart.js';

export const noBase: Base = { text: '', mark: 'none', small: false, warning: '' };
export const smallBase: Base = { text: 'n = 46**', mark: '**', small: true, warning: 'small base' };

export const cell = (id: string, value: number, text = String(Math.round(value))): Cell => ({
  id,
  value,
  text: text.replace('-', '−'),
});

export const series = (id: string, text: string, base: Base = noBase, step = 'cat-1'): Series => ({
  id,
  text: { text },
  legend: { text: base.text ? `${text}, ${base.text} ⚠ ${base.warning}` : text },
  base,
  step,
  shape: step === 'cat-1' ? 'circle' : 'rect',
});

export function surveyModel(blocks: Block[], percent = true): SurveyModel {
  const data = new Map<string, Datum>();
  return {
    tables: [{ caption: { text: 'A survey' }, corner: '', columns: [], rows: [] }],
    summary: '',
    notes: [],
    data,
    blocks,
    percent,
    withPercent: (text) => `${text}%`,
    number: (value) => String(value).replace('-', '−'),
    smallBaseLegend: '',
  };
}

export const place = (model: SurveyModel, width: number, measure = tableMeasure): SurveyLayout =>
  layout(model, { width, measure });

const SIZES: Record<string, number> = { label: 14, value: 13, set: 13, small: 12.5, head: 12.5 };

interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export function boxOf({ x, y, text, className }: TextMark, measure = tableMeasure): Box {
  const words = className.split(' ');
  const size = SIZES[words[0] ?? ''] ?? 14;
  const weight = words.includes('strong')
    ? 700
    : words.includes('semi') || words.includes('warn')
      ? 600
      : 400;
  const width = measure(text, size, weight);
  const left = words.includes('end') ? x - width : words.includes('mid') ? x - width / 2 : x;
  // Letters without the space of the line around them.
  return { text, left, right: left + width, top: y - size * 0.72, bottom: y + size * 0.2 };
}

export const textsOf = (drawn: SurveyLayout): TextMark[] =>
  drawn.blocks.flatMap((block) => [
    ...block.texts,
    ...block.rows.flatMap((row) => [...row.texts, ...row.data.flatMap((mark) => mark.texts)]),
  ]);

export const shapesOf = (drawn: SurveyLayout): ShapeMark[] =>
  drawn.blocks.flatMap((block) => [
    ...block.shapes,
    ...block.rows.flatMap((row) => [...row.shapes, ...row.data.flatMap((mark) => mark.shapes)]),
  ]);

/** What holds of every drawing at every width. */
export function checkDrawing(drawn: SurveyLayout, name: string, measure = tableMeasure): void {
  const texts = textsOf(drawn);
  const shapes = shapesOf(drawn);
  const numbers = [
    drawn.height,
    ...texts.flatMap(({ x, y }) => [x, y]),
    ...[...shapes, ...drawn.targets].flatMap(({ x, y, width, height }) => [x, y, width, height]),
  ];
  assert.ok(numbers.every(Number.isFinite), `${name}: a number is not finite`);
  assert.ok(!shapes.some(({ d }) => d?.includes('NaN')), `${name}: a path is not finite`);
  assert.equal(drawn.height, Math.round(drawn.height), `${name}: height`);
  for (const { x, y, width, height, className } of shapes) {
    assert.ok(
      x >= -0.1 && x + width <= drawn.width + 0.2,
      `${name}: ${className} from ${x} to ${x + width} of ${drawn.width}`,
    );
    assert.ok(
      y >= -0.1 && y + height <= drawn.height + 0.2,
      `${name}: ${className} at ${y}+${height} of ${drawn.height}`,
    );
  }
  const boxes = texts.map((text) => boxOf(text, measure));
  for (const box of boxes) {
    assert.ok(
      box.left >= -0.6 && box.right <= drawn.width + 0.6,
      `${name}: “${box.text}” from ${box.left} to ${box.right} of ${drawn.width}`,
    );
    assert.ok(box.top >= -0.5 && box.bottom <= drawn.height + 0.5, `${name}: “${box.text}” in height`);
  }
  boxes.sort((a, b) => a.top - b.top);
  boxes.forEach((a, i) => {
    for (let k = i + 1; k < boxes.length; k++) {
      const b = boxes[k]!;
      if (b.top >= a.bottom) break;
      assert.ok(
        a.right <= b.left + 0.5 || b.right <= a.left + 0.5,
        `${name}: “${a.text}” and “${b.text}” overlap`,
      );
    }
  });
  const targets = new Map(drawn.targets.map((target) => [target.id, target]));
  assert.equal(targets.size, drawn.targets.length, `${name}: ids of targets differ`);
  for (const mark of drawn.blocks.flatMap(({ rows }) => rows.flatMap((row) => row.data))) {
    const target = targets.get(mark.id);
    assert.ok(target, `${name}: ${mark.id} has a target`);
    assert.ok(target.height >= 23.9, `${name}: target of ${mark.id} is ${target.height} high`);
    for (const { x, y, width, height } of mark.shapes) {
      assert.ok(
        x >= target.x - 0.2 &&
          x + width <= target.x + target.width + 0.2 &&
          y >= target.y - 0.2 &&
          y + height <= target.y + target.height + 0.2,
        `${name}: target of ${mark.id} covers its mark`,
      );
    }
  }
}
