import * as v from 'valibot';
import { check, type Parsed } from './check.js';
import { envelope } from './envelope.js';
import { id, list, record, text } from './fields.js';
import { reporter, uniqueIds } from './references.js';
import { safeUrl } from './url.js';

const urls = 'one or several URLs, each http, https, mailto or relative, parted by spaces';
const src = v.pipe(
  v.string(urls),
  v.check((text) => text.trim() !== '' && text.trim().split(/\s+/).every(safeUrl), urls),
);

/** Attributes of the chart's element. Those that run scripts or style the page are no business of a document. */
const name = 'the name of an attribute of the chart';
const options = v.record(
  v.pipe(
    v.string(name),
    v.check((key) => /^(?!on|style$|srcdoc$)[a-z][a-z\d-]*$/.test(key), name),
  ),
  v.custom<string | number | boolean>(
    (value) => /^(string|boolean)$/.test(typeof value) || Number.isFinite(value),
    'text, a number, true or false',
  ),
  'an object',
);

const reference = record({ src, options: v.optional(options) });
/** Any type and whatever follows from it are its own element's to judge: one broken chart does not take the page with it. */
const inline = v.custom<InlineChart>(
  (chart) => !!chart && typeof (chart as InlineChart).type === 'string',
  'a document with its type, or an object with src',
);

/** Lazy rather than a union, which would hide the path of a wrong `src`. */
export const chart: v.GenericSchema<DossierChart> = v.lazy((input) =>
  input && typeof input === 'object' && 'src' in input ? reference : inline,
);

const section = record({
  id,
  title: v.optional(text),
  text: v.optional(text),
  charts: v.optional(list(chart)),
});

/** The schema of a dossier; its inline charts are kept as they are, neither read nor copied. */
export const dossier = v.pipe(
  record({ type: v.picklist(['dossier']), ...envelope, sections: list(section) }),
  v.rawCheck((context) => {
    uniqueIds(reporter(context), ['sections'], (context.dataset.value as DossierDocument).sections);
  }),
);

/** A whole document of any type, not yet validated. */
export interface InlineChart {
  type: string;
  [field: string]: unknown;
}
/** A document elsewhere: `src` as on an element, `options` its attributes. */
export type ChartReference = v.InferOutput<typeof reference>;
export type DossierChart = ChartReference | InlineChart;

/** A chart that stands elsewhere. */
export const isReference = (chart: DossierChart): chart is ChartReference => 'src' in chart;

export type Section = v.InferOutput<typeof section>;
export type DossierDocument = v.InferOutput<typeof dossier>;

/** Validates a dossier but not the charts in it; see `check`. */
export function parseDossier(input: unknown): Parsed<DossierDocument> {
  return check(dossier, input);
}
