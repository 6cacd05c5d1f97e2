import type { LegendItem, Space } from '../../figure/chart.js';
import type { Block, SurveyModel } from './blocks.js';
import { bars } from './layout/bars.js';
import { dots } from './layout/dots.js';
import { likert } from './layout/likert.js';
import {
  fold,
  isPercent,
  placeBase,
  write,
  type Paper,
  type Part,
  type SurveyLayout,
} from './layout/paper.js';
import { trend } from './layout/trend.js';

const FORMS = { bars, stacked: likert, diverging: likert, dots, trend };

const WIDE = 600;
const BLOCK_GAP = 28;

function heading(block: Block, paper: Paper, part: Part, top: number): number {
  let y = top;
  if (block.heading) {
    const lines = fold(paper, block.heading.text, paper.width, 'label', 600);
    y += write(part.labels, 'label', lines, 0, y, 'semi', block.heading.lang);
  }
  if (block.base) y += placeBase(paper, block.base, 0, y, paper.width, part);
  const unit = 'unit' in block ? block.unit : undefined;
  if (unit?.text && !isPercent(paper, unit)) {
    y += write(part.labels, 'small', fold(paper, unit.text, paper.width, 'small'), 0, y, 'soft', unit.lang);
  }
  return y > top ? y + 6 : y;
}

/**
 * Places all blocks of a survey one under the other.
 * Pure: the same model, width (px) and measure give the same numbers, px rounded to 0.1.
 */
export function layout(model: SurveyModel, space: Space): SurveyLayout {
  const legend = new Map<string, LegendItem>();
  const paper: Paper = {
    ...space,
    model,
    wide: space.width >= WIDE,
    targets: [],
    count: 0,
    addLegend: (item) => void legend.set(`${item.swatch} ${item.text.text}`, item),
  };
  let y = 0;
  const parts = model.blocks.map((block, i): Part => {
    const part: Part = { inks: [], labels: [], rows: [] };
    y = heading(block, paper, part, i > 0 ? y + BLOCK_GAP : 0);
    if (block.absent)
      y += write(part.labels, 'label', fold(paper, block.absent, space.width, 'label'), 0, y, 'soft');
    else y = FORMS[block.form](block as never, paper, part, y);
    return part;
  });
  if (model.smallBaseLegend) {
    const round = model.blocks.some((block) => block.form === 'dots' || block.form === 'trend');
    paper.addLegend({
      text: { text: model.smallBaseLegend },
      swatch: 'hollow',
      shape: round ? 'circle' : 'square',
    });
  }
  return {
    width: space.width,
    height: Math.ceil(y),
    targets: paper.targets,
    legend: [...legend.values()],
    parts,
  };
}

/** Rows over all blocks. */
export const rows = (drawn: SurveyLayout): number =>
  drawn.parts.reduce((sum, part) => sum + part.rows.length, 0);
