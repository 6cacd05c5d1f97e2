import type { Envelope } from '../documents/envelope.js';
import type { Problem } from '../documents/problem.js';
import type { AnyChart } from '../figure/chart.js';
import { decode, firstGood, load } from './loader.js';
import type { Failure as LoadFailure, Loaded } from './loader.js';
import { unknownType } from './failure/unknown-type.js';
import type { UnknownOption } from './unknown-options.js';

/** A valid document and the chart that draws it. */
export interface LoadedDocument {
  chart: AnyChart;
  document: Envelope;
  /** Where it came from, absolute; absent where it was handed in. */
  url?: string | undefined;
  /** As it came, with the fields that nobody knows. */
  raw: unknown;
}

/** Why there is no chart: of the way to the document, of the document itself, or of what is asked of it. */
export type Failure = (
  | LoadFailure
  | UnknownOption
  | {
      code: 'invalid' | 'unknown-type';
      problems: Problem[];
      /** Paths of fields that nobody knows. */
      unknown?: string[];
      url?: string | undefined;
    }
) & {
  /** Of the other addresses, none of which has a document either. */
  mirrors?: readonly Failure[];
};

/** A part of our own code, or of the words, did not come. */
export const NO_CODE: Failure = { code: 'network', url: '' };

/** Where an element takes its document from: at hand, written inside it, or at an address (or several mirrors). */
export type Source = { data: unknown } | { text: string } | { urls: string[]; base: string };

/** `unknown`: paths of fields that are ignored. */
type Outcome = { loaded: LoadedDocument; unknown: string[] } | { failure: Failure };

/** The charts that an element draws. */
export interface Charts {
  types: readonly string[];
  /** The chart for a document's type; undefined for one that is not among `types`. Rejects when its code does not come. */
  chartFor: (type: unknown) => AnyChart | undefined | Promise<AnyChart | undefined>;
}

/** Reads a document and finds its chart. Failures are values; of what has been asked for no longer there is none. */
export async function readDocument(
  source: Source,
  charts: Charts,
  signal: AbortSignal,
): Promise<Outcome | undefined> {
  const outcome =
    'urls' in source
      ? await readMirrors(source, charts, signal)
      : 'text' in source
        ? await accept(decodeText(source.text), charts)
        : await accept({ ok: true, value: source.data, url: '' }, charts);
  if (signal.aborted) return undefined;
  if ('loaded' in outcome && outcome.unknown.length) void warnOf(outcome.unknown);
  return outcome;
}

/** Nobody waits for it: the list of names is fetched for the warning alone. */
async function warnOf(unknown: readonly string[]): Promise<void> {
  const names = await import('../documents/field-names.js').catch(() => undefined);
  const fields = unknown.map((path) => {
    const near = names?.nearestName(path.slice(path.lastIndexOf('.') + 1));
    return near ? `${path} (is ${near} meant?)` : path;
  });
  console.warn(`cabar-charts: unknown fields are ignored: ${fields.join(', ')}`);
}

/** A mirror that has another thing than a document for this element counts as one that has failed. */
async function readMirrors(
  { urls, base }: Extract<Source, { urls: string[] }>,
  charts: Charts,
  signal: AbortSignal,
): Promise<Outcome> {
  const found = await firstGood(
    urls,
    async (url, stop) => accept(await load(url, base, stop), charts),
    (outcome) => 'loaded' in outcome,
    signal,
  );
  if ('good' in found) return found.good;
  const failures = found.failed.flatMap((outcome) => ('failure' in outcome ? outcome.failure : []));
  const [first = NO_CODE, ...mirrors] = failures;
  if (failures.includes(NO_CODE)) return { failure: NO_CODE };
  return { failure: mirrors.length ? { ...first, mirrors } : first };
}

async function accept(read: Loaded, charts: Charts): Promise<Outcome> {
  if (!read.ok) return { failure: read.failure };
  const { value } = read;
  const url = read.url || undefined;
  let chart: AnyChart | undefined;
  try {
    chart = await charts.chartFor(typeOf(value));
  } catch {
    return { failure: NO_CODE };
  }
  return chart ? judge(value, chart, url) : { failure: unknownType(value, typeOf(value), charts.types, url) };
}

/** What can be read without waiting; undefined where something has to be fetched first, or is wrong. */
export function readAtHand(
  source: Source,
  chartFor: (type: unknown) => AnyChart | undefined,
): LoadedDocument | undefined {
  if ('urls' in source) return undefined;
  const read = 'data' in source ? { ok: true as const, value: source.data } : decodeText(source.text);
  const chart = read.ok && chartFor(typeOf(read.value));
  if (!chart) return undefined;
  const outcome = judge(read.value, chart, undefined);
  return 'loaded' in outcome ? outcome.loaded : undefined;
}

const decodeText = (text: string): Loaded => decode(new TextEncoder().encode(text), '');

const typeOf = (value: unknown): unknown => (Object(value) as { type?: unknown }).type;

function judge(value: unknown, chart: AnyChart, url: string | undefined): Outcome {
  const parsed = chart.parse(value);
  if (!parsed.ok)
    return { failure: { code: parsed.code, problems: parsed.problems, unknown: parsed.unknown ?? [], url } };
  return {
    loaded: { chart, document: parsed.document as Envelope, url, raw: value },
    unknown: parsed.unknown,
  };
}

/** What a fault of ours, or a document that got past its checks, looks like to a reader. */
export const crash = (error: unknown): Failure => ({
  code: 'invalid',
  problems: [{ path: '', expected: 'a document that can be drawn', got: String(error) }],
});
