import assert from 'node:assert/strict';
import type { Cell, SurveyModel, Block, Base, Series } from '../../../src/charts/survey/blocks.js';
import type { Label, Ink, SurveyLayout } from '../../../src/charts/survey/layout/paper.js';
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

export const place = (model: SurveyModel, width: number): SurveyLayout =>
  layout(model, { width, measure: tableMeasure });

const SIZES: Record<string, number> = { label: 14, value: 13, set: 13, small: 12.5, head: 12.5 };

interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export function boxOf({ x, y, text, look }: Label): Box {
  const words = look.split(' ');
  const size = SIZES[words[0] ?? ''] ?? 14;
  const weight = words.includes('strong')
    ? 700
    : words.includes('semi') || words.includes('warn')
      ? 600
      : 400;
  const width = tableMeasure(text, size, weight);
  const left = words.includes('end') ? x - width : words.includes('mid') ? x - width / 2 : x;
  // Letters without the space of the line around them.
  return { text, left, right: left + width, top: y - size * 0.72, bottom: y + size * 0.2 };
}

export const labelsOf = (drawn: SurveyLayout): Label[] =>
  drawn.parts.flatMap((part) => [
    ...part.labels,
    ...part.rows.flatMap((row) => [...row.labels, ...row.marks.flatMap((mark) => mark.labels)]),
  ]);

export const inksOf = (drawn: SurveyLayout): Ink[] =>
  drawn.parts.flatMap((part) => [
    ...part.inks,
    ...part.rows.flatMap((row) => [...row.inks, ...row.marks.flatMap((mark) => mark.inks)]),
  ]);

/** What holds of every drawing at every width. */
export function checkDrawing(drawn: SurveyLayout, name: string): void {
  const labels = labelsOf(drawn);
  const inks = inksOf(drawn);
  const numbers = [
    drawn.height,
    ...labels.flatMap(({ x, y }) => [x, y]),
    ...[...inks, ...drawn.targets].flatMap(({ x, y, width, height }) => [x, y, width, height]),
  ];
  assert.ok(numbers.every(Number.isFinite), `${name}: a number is not finite`);
  assert.ok(!inks.some(({ d }) => d?.includes('NaN')), `${name}: a path is not finite`);
  assert.equal(drawn.height, Math.round(drawn.height), `${name}: height`);
  for (const { x, y, width, height, look } of inks) {
    assert.ok(
      x >= -0.1 && x + width <= drawn.width + 0.2,
      `${name}: ${look} from ${x} to ${x + width} of ${drawn.width}`,
    );
    assert.ok(
      y >= -0.1 && y + height <= drawn.height + 0.2,
      `${name}: ${look} at ${y}+${height} of ${drawn.height}`,
    );
  }
  const boxes = labels.map(boxOf);
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
  for (const mark of drawn.parts.flatMap((part) => part.rows.flatMap((row) => row.marks))) {
    const target = targets.get(mark.id);
    assert.ok(target, `${name}: ${mark.id} has a target`);
    assert.ok(target.height >= 23.9, `${name}: target of ${mark.id} is ${target.height} high`);
    for (const { x, y, width, height } of mark.inks) {
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

/** A block as it is drawn: what all rows share, and the rows. */
export interface DrawnBlock {
  shapes: Ink[];
  texts: Label[];
  rows: {
    label: string;
    shapes: Ink[];
    texts: Label[];
    data: Map<string, Ink[]>;
    figures: Map<string, Label[]>;
  }[];
}

export const blocksOf = (drawn: SurveyLayout): DrawnBlock[] =>
  drawn.parts.map((part) => ({
    shapes: part.inks,
    texts: part.labels,
    rows: part.rows.map((row) => ({
      label: row.text.text,
      shapes: row.inks,
      texts: row.labels,
      data: new Map(row.marks.map((mark) => [mark.id, mark.inks])),
      figures: new Map(row.marks.map((mark) => [mark.id, mark.labels])),
    })),
  }));

export const classOf = (mark: Ink | Label): string => mark.look;
