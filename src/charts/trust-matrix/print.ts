import type { Print } from '../../figure/chart.js';
import type { Looks } from '../../marks/looks.js';
import { stepLooks } from '../../marks/looks.js';
import type { SceneMark } from '../../marks/scene.js';
import type { ColourToken } from '../../theme/tokens.js';
import { layout } from './layout.js';
import { BASE_TEXT } from './layout/sizes.js';
import type { MatrixModel } from './model.js';
import type { MatrixGrid } from './model/grid.js';
import { scaleMarks } from './print/scale.js';
import { smallMarks } from './print/small.js';
import { wideMarks } from './print/wide.js';

const STEPS: readonly (readonly [ColourToken, ColourToken])[] = [
  ...(['neg3', 'neg2', 'neg1', 'mid', 'pos1', 'pos2', 'pos3'] as const).map(
    (place) => [`heat-${place}`, `heat-on-${place}`] as const,
  ),
  ...([1, 2, 3, 4, 5] as const).map((place) => [`seq-${place}`, `seq-on-${place}`] as const),
];

const looks: Looks = [
  ...STEPS.flatMap(([step, on]) => stepLooks(step, on)),
  ['on-gap', { fill: 'missing-ink' }],
  ['ground', { fill: 'missing' }],
  ['base', { size: BASE_TEXT }],
  ['bar', { fill: 'ink-2' }],
  ['set-line', { fill: 'ink-2' }],
  ['heads-line', { fill: 'line-strong' }],
  ['high', { fill: 'accent' }],
  ['sample', { fill: 'none', stroke: 'line-strong' }],
  ['corner', { fill: 'ink' }],
];

/** The table, or names over strips of cells, as on the screen's paper: all sets under each other, nothing to press. */
export const print: Print<MatrixModel> = {
  looks,
  draw: (model, space) => {
    const placed = layout(model, space);
    const scale = scaleMarks(placed.scale, model.legend, space);
    if (placed.form === 'wide') {
      const { marks, bottom } = wideMarks(placed, space.measure, scale.height);
      return { height: bottom, legend: [], marks: [...scale.marks, ...marks] };
    }
    const marks: SceneMark[] = [...scale.marks];
    let bottom = scale.height;
    placed.blocks().forEach((block, i) => {
      const drawn = smallMarks(block, space.measure, space.width, bottom, i === 0);
      marks.push(...drawn.marks);
      bottom = drawn.bottom;
    });
    return { height: bottom, legend: [], marks };
  },
  rows: (model) => itemsOf(model) + setsLeft(model),
  first: (model, count) => {
    const cut = (grid: MatrixGrid): MatrixGrid => ({
      ...grid,
      rows: grid.rows.slice(0, Math.max(1, count)),
    });
    const { firstSet } = model;
    if (count >= itemsOf(model) + setsLeft(model) || firstSet === undefined)
      return { ...model, all: cut(model.all) };
    const all = cut(model.ofSet(firstSet));
    return { ...model, all, columnCount: all.columns.length, shownSets: [firstSet], ofSet: () => all };
  },
  leftOut: (model, count) => [
    { count: Math.max(0, itemsOf(model) - count) },
    { of: model.chips, count: setsLeft(model) },
  ],
};

const itemsOf = ({ all }: MatrixModel): number => all.rows.length;

/** The sets of groups go before the first source does: a picture that has no room for all shows the first one. */
const setsLeft = ({ shownSets }: MatrixModel): number => Math.max(0, shownSets.length - 1);
