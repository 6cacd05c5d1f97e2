import type { LegislationTimelineDocument } from '../../documents/legislation-timeline.js';
import { parseLegislationTimeline } from '../../documents/legislation-timeline.js';
import type { Chart } from '../../figure/chart.js';
import type { TimelineLayout } from './layout.js';
import { layout, rows } from './layout.js';
import { buildModel } from './model/build.js';
import type { TimelineModel } from './model/types.js';
import type { TimelineOptions } from './options.js';
import { timelineOptions } from './options.js';
import { styles } from './styles.js';
import { detail, view } from './view.js';

/** The way of draft laws through parliament. */
export const legislationTimeline: Chart<
  LegislationTimelineDocument,
  TimelineOptions,
  TimelineModel,
  TimelineLayout
> = {
  type: 'legislation-timeline',
  parse: parseLegislationTimeline,
  options: timelineOptions,
  model: buildModel,
  layout,
  rows,
  view,
  detail,
  styles,
  print: () => import('./print.js'),
};
