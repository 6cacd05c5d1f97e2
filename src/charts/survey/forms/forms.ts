import type { Table } from '../../../figure/chart.js';
import type { Block, Form } from '../blocks.js';
import type { Paper, Part } from '../layout/paper.js';
import type { Run, Study } from '../model/types.js';

/** The code of one form: words and values first, then places. */
export interface FormCode {
  blocks: (study: Study, run: Run) => Block[];
  /** Places a block from `top` on, px; returns where it ends. */
  place: (block: never, paper: Paper, part: Part, top: number) => number;
}

/** The forms at hand, and the tables; a page fetches only what its document and its reader ask for. */
export type Forms = Partial<Record<Form, FormCode>> & { tables?: (study: Study) => Table[] };

export const loadTables = async (): Promise<(study: Study) => Table[]> =>
  (await import('../table.js')).tablesOf;

/** Form by form, fetched apart from each other. */
export const loaders: Record<Form, () => Promise<FormCode>> = {
  bars: async () => (await import('./bars.js')).barsForm,
  stacked: async () => (await import('./likert.js')).likertForm,
  diverging: async () => (await import('./likert.js')).likertForm,
  dots: async () => (await import('./dots.js')).dotsForm,
  trend: async () => (await import('./trend.js')).trendForm,
};
