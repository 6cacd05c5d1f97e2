import { sum } from 'd3';
import type { Print } from '../../figure/chart.js';
import type { Looks, Paint } from '../../marks/looks.js';
import { stepLooks } from '../../marks/looks.js';
import { rowMarks, sceneryMarks } from '../../marks/scene.js';
import type { ColourToken } from '../../theme/tokens.js';
import type { Block, SurveyModel } from './blocks.js';
import { layout } from './layout.js';

const range = (count: number): number[] => [...Array(count).keys()].map((i) => i + 1);

const diverging = (steps: 5 | 7): [ColourToken, ColourToken][] =>
  ['mid', ...range((steps - 1) / 2).flatMap((i) => [`neg${i}`, `pos${i}`])].map((step) => [
    `div${steps}-${step}` as ColourToken,
    `div${steps}-on-${step}` as ColourToken,
  ]);

/** Steps of all scales: the token of the fill and of the figure on it. */
const STEPS: readonly (readonly [ColourToken, Paint])[] = [
  ...diverging(5),
  ...diverging(7),
  ...range(5).map((i): [ColourToken, Paint] => [`seq-${i}` as ColourToken, `seq-on-${i}` as ColourToken]),
  ...range(6).map((i): [ColourToken, Paint] => [`cat-${i}` as ColourToken, 'on-cat']),
  ['mark-muted', 'bg'],
];

/** Steps that are named otherwise than the token of their fill. */
const NAMED: readonly (readonly [string, ColourToken, ColourToken])[] = [
  ['mark-high', 'mark', 'on-accent'],
  ['missing', 'missing-line', 'missing-ink'],
];

const outlined = (step: string, stroke: ColourToken): Looks => [
  [`hollow ${step}`, { stroke }],
  [`stroke ${step}`, { stroke }],
];

const looks: Looks = [
  ['dot', { stroke: 'bg', strokeWidth: 4, order: 'stroke' }],
  ['point', { strokeWidth: 2 }],
  ...STEPS.flatMap(([step, on]) => stepLooks(step, on)),
  ...NAMED.flatMap(([step, fill, on]): Looks => [
    [step, { fill }],
    [`on-${step}`, { fill: on }],
  ]),
  ['hollow', { fill: 'bg', stroke: 'line-strong', strokeWidth: 1.5 }],
  ['stroke', { fill: 'none', strokeWidth: 2.5, join: 'round' }],
  ['dot hollow', { strokeWidth: 2.5, order: 'normal' }],
  ['point hollow', { strokeWidth: 2 }],
  ...STEPS.flatMap(([step]) => outlined(step, step)),
  ...NAMED.flatMap(([step, fill]) => outlined(step, fill)),
  ['stroke missing', { dash: '4 3' }],
  ['grid', { fill: 'line' }],
  ['range', { fill: 'line-strong' }],
  ['dashed', { fill: 'none', stroke: 'ink-2', strokeWidth: 1.5, dash: '4 3' }],
  ['leader', { fill: 'none', stroke: 'line-strong' }],
  ['ground', { fill: 'missing' }],
];

/** The screen's own drawing. */
export const print: Print<SurveyModel> = {
  looks,
  draw: (model, space) => {
    const { height, legend, blocks } = layout(model, space);
    return {
      height,
      legend,
      marks: blocks.flatMap((block) => [...sceneryMarks(block), ...block.rows.flatMap(rowMarks)]),
    };
  },
  rows: ({ blocks }) => sum(blocks, rowsOf),
  first: (model, count) => {
    let left = Math.max(1, count);
    const blocks = model.blocks.flatMap((block): Block[] => {
      const all = rowsOf(block);
      const kept = Math.min(left, all);
      left -= kept;
      return kept === 0 ? [] : [kept === all ? block : shortened(block, kept)];
    });
    return { ...model, blocks };
  },
};

/** What can be left out by itself: a row, or a whole block where lines share one plot. */
const rowsOf = (block: Block): number =>
  block.absent !== undefined || block.form === 'trend' ? 1 : Math.max(1, block.rows.length);

const shortened = (block: Block, count: number): Block =>
  block.form === 'trend' ? block : ({ ...block, rows: block.rows.slice(0, count) } as Block);
