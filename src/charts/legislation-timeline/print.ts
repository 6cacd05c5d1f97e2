import type { Print } from '../../figure/chart.js';
import { paragraph } from '../../marks/paragraph.js';
import { isWide } from './layout.js';
import type { TimelineModel } from './model/types.js';
import { looks } from './print/looks.js';
import { steps } from './print/steps.js';
import { TYPES } from './print/types.js';
import { wide } from './print/wide.js';

/** Lanes on wide pictures, else lists, as on the screen; what stands folded there is written out. */
export const print: Print<TimelineModel> = {
  looks,
  draw: (model, space) => {
    const { bills, legend, words } = model;
    if (!bills.length) {
      const { height, marks } = paragraph(space.measure, [{ text: words.noData }], TYPES.told, space.width);
      return { height, legend, marks };
    }
    const { height, marks } = isWide(model, space) ? wide(model, space) : steps(model, space);
    return { height, legend, marks: [...marks] };
  },
  rows: ({ bills }) => bills.length,
  first: (model, count) => ({ ...model, bills: model.bills.slice(0, Math.max(1, count)) }),
};
