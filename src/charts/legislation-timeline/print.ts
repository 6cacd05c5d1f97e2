import type { Print } from '../../figure/chart.js';
import { paragraph } from '../../marks/paragraph.js';
import { isWide } from './layout.js';
import type { BillModel, TimelineModel } from './model/types.js';
import { brief } from './print/brief.js';
import { looks } from './print/looks.js';
import { steps } from './print/steps.js';
import { TYPES } from './print/types.js';
import { wide } from './print/wide.js';

/** Where documents are left out, those that stay have their way alone. */
interface PrintedTimeline extends TimelineModel {
  brief?: true;
}

/** Lanes on wide pictures, else lists, as on the screen; what stands folded there is written out. */
export const print: Print<PrintedTimeline> = {
  looks,
  draw: (model, space) => {
    const { bills, legend, words } = model;
    if (!bills.length) {
      const { height, marks } = paragraph(space.measure, [{ text: words.noData }], TYPES.told, space.width);
      return { height, legend, marks };
    }
    if (model.brief) {
      const { height, marks } = brief(model, space);
      return { height, legend, marks: [...marks], notes: model.notesOfWays };
    }
    const { height, marks } = isWide(model, space) ? wide(model, space) : steps(model, space);
    return { height, legend, marks: [...marks] };
  },
  // One more: what is told of each bill goes before the first of them does.
  rows: ({ bills }) => bills.length && bills.length + 1,
  first: (model, count) => ({
    ...model,
    brief: true,
    legend: model.legend.filter(({ swatch }) => swatch !== 'worry'),
    bills: model.bills.slice(0, Math.max(1, count)).map(withoutEvents),
  }),
  leftOut: ({ bills }, count) => [{ count: Math.max(0, bills.length - count) }],
};

/** Name, way and where it stands, without what happened in words. */
const withoutEvents = (bill: BillModel): BillModel => ({
  ...bill,
  summary: undefined,
  url: undefined,
  events: [],
  concerns: [],
});
