import type { Envelope } from '../documents/envelope.js';
import type { Problem } from '../documents/problem.js';
import type { AnyChart } from '../figure/chart.js';
import { decode, load } from './loader.js';
import type { Failure as LoadFailure, Loaded } from './loader.js';
import { unknownType } from './failure/unknown-type.js';

/** A valid document and the chart that draws it. */
export interface LoadedDocument {
  chart: AnyChart;
  document: Envelope;
  /** Where it came from, absolute; absent where it was handed in. */
  url?: string | undefined;
}

/** Why there is no chart: of the way to the document, or of the document itself. */
export type Failure =
  | LoadFailure
  | {
      code: 'invalid' | 'unknown-type';
      problems: Problem[];
      /** Paths of fields that nobody knows. */
      unknown?: string[];
      url?: string | undefined;
    };

/** A part of our own code, or of the words, did not come. */
export const NO_CODE: Failure = { code: 'network', url: '' };

/** Where an element takes its document from: at hand, written inside it, or at an address (or several mirrors). */
export type Source = { data: unknown } | { text: string } | { urls: string[]; base: string };

export type Outcome = { loaded: LoadedDocument } | { failure: Failure };

/** The chart for a document's type; undefined when nobody knows it. Rejects when its code does not come. */
export type ChartFor = (type: unknown) => AnyChart | undefined | Promise<AnyChart | undefined>;

/** Reads a document and finds its chart. Failures are values; of what has been asked for no longer there is none. */
export async function readDocument(
  source: Source,
  chartFor: ChartFor,
  signal: AbortSignal,
): Promise<Outcome | undefined> {
  const read =
    'data' in source
      ? { ok: true as const, value: source.data, url: undefined }
      : 'text' in source
        ? decodeText(source.text)
        : await load(source.urls, source.base, signal);
  if (signal.aborted) return undefined;
  if (!read.ok) return { failure: read.failure };
  const { value } = read;
  const url = read.url || undefined;
  let chart: AnyChart | undefined;
  try {
    chart = await chartFor(typeOf(value));
  } catch {
    return { failure: NO_CODE };
  }
  return signal.aborted ? undefined : judge(value, chart, url);
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

function judge(value: unknown, chart: AnyChart | undefined, url: string | undefined): Outcome {
  if (!chart) return { failure: unknownType(value, typeOf(value), url) };
  const parsed = chart.parse(value);
  if (!parsed.ok)
    return { failure: { code: parsed.code, problems: parsed.problems, unknown: parsed.unknown ?? [], url } };
  if (parsed.unknown.length)
    console.warn(`cabar-charts: unknown fields are ignored: ${parsed.unknown.join(', ')}`);
  return { loaded: { chart, document: parsed.document as Envelope, url } };
}

/** What a fault of ours, or a document that got past its checks, looks like to a reader. */
export const crash = (error: unknown): Failure => ({
  code: 'invalid',
  problems: [{ path: '', expected: 'a document that can be drawn', got: String(error) }],
});
