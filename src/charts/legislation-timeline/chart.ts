import type { LegislationTimelineDocument } from '../../documents/legislation-timeline.js';
import { parseLegislationTimeline } from '../../documents/legislation-timeline.js';
import type { Chart } from '../../figure/chart.js';
import type { TimelineLayout } from './layout.js';
import { layout, rows } from './layout.js';
import { buildModel, MANY_BILLS } from './model/build.js';
import type { TimelineModel } from './model/types.js';
import type { TimelineOptions } from './options.js';
import { timelineOptions } from './options.js';
import { styles } from './styles.js';
import { detail, view } from './view.js';
import { words } from './words.js';

type TimelineChart = Chart<LegislationTimelineDocument, TimelineOptions, TimelineModel, TimelineLayout>;

const whole: TimelineChart = {
  type: 'legislation-timeline',
  words,
  parse: parseLegislationTimeline,
  options: timelineOptions,
  model: buildModel,
  layout,
  rows,
  view,
  detail,
  styles,
};

/** The way of draft laws through parliament. The code of the table and of the chooser is fetched when it is needed. */
export const legislationTimeline: TimelineChart = {
  ...whole,
  narrow: async (document, _options, _locale, view) => {
    if (view === 'chart' && document.bills.length <= MANY_BILLS) return whole;
    const { extras } = await import('./extras.js');
    return { ...whole, model: (...inputs) => buildModel(...inputs, extras) };
  },
};
