import type { Print } from '../../figure/chart.js';
import type { Looks } from '../../marks/looks.js';
import { stepLooks } from '../../marks/looks.js';
import { rowMarks } from '../../marks/scene.js';
import { layout } from './layout/place.js';
import type { RepresentationModel, Row } from './model/types.js';

const CATEGORIES = ['cat-1', 'cat-2', 'cat-3', 'cat-4', 'cat-5', 'cat-6'] as const;

/** What is written on a category that is dark in one theme only. */
const ON: Partial<Record<(typeof CATEGORIES)[number], readonly ['on-cat' | 'ink', 'on-cat' | 'ink']>> = {
  'cat-5': ['on-cat', 'ink'],
  'cat-6': ['ink', 'on-cat'],
};

const steps = ['pair-1', 'pair-2', ...CATEGORIES] as const;

const looks: Looks = [
  ['name-1', { fill: 'pair-1' }],
  ['rest', { fill: 'none', stroke: 'line-strong' }],
  ['edge', { fill: 'bg' }],
  ...stepLooks('pair-1', 'pair-on-1'),
  ...stepLooks('pair-2', 'pair-on-2'),
  ...CATEGORIES.flatMap((step) => stepLooks(step, ON[step] ?? 'on-cat')),
  ['hollow', { fill: 'bg', strokeWidth: 1.5 }],
  ...steps.map((step) => [`hollow ${step}`, { stroke: step }] as const),
  ['earlier', { fill: 'bg', stroke: 'ink', strokeWidth: 1.5 }],
];

/** The screen's own drawing. */
export const print: Print<RepresentationModel> = {
  looks,
  draw: (model, space) => {
    const { height, legend, texts, rows } = layout(model, space);
    return {
      height,
      legend,
      marks: [...texts, ...rows.flatMap((row) => [...rowMarks(row), ...row.figures])],
    };
  },
  rows: ({ rows }) => rows.length,
  first: (model, count) => ({ ...model, rows: model.rows.slice(0, Math.max(1, count)) as Row[] }),
};
