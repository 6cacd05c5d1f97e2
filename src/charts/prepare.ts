import { LANGUAGES } from '../documents/text.js';
import type { Envelope } from '../documents/envelope.js';
import type { Language } from '../documents/text.js';
import type { Problem } from '../documents/problem.js';
import { validate } from '../documents/parse.js';
import type { AnyChart, BaseModel } from '../figure/chart.js';
import { loadLocale } from '../locale/load-locale.js';
import type { Locale } from '../locale/locale.js';
import { withLocale } from '../locale/with-locale.js';
import { registry } from './registry.js';

/** What a file is made for; names of options as attributes write them or as properties (`min-base`, `minBase`). */
export interface Request {
  /** Without it, the document's. */
  language?: Language | undefined;
  options?: Readonly<Record<string, unknown>> | undefined;
}

/** A valid document with all that a file needs of it. */
export interface Prepared {
  chart: AnyChart;
  document: Envelope;
  model: BaseModel;
  /** With the words of the chart and those of files. */
  locale: Locale;
}

/** A document that breaks the rules of its format; `problems` says where. */
export class InvalidDocument extends Error {
  override name = 'InvalidDocument';
  constructor(readonly problems: Problem[]) {
    super(problems.map(({ path, expected, got }) => `${path}: expected ${expected}, got ${got}`).join('\n'));
  }
}

/**
 * Makes words and figures of a document outside of a page.
 * @throws InvalidDocument
 */
export async function prepare(input: unknown, { language, options = {} }: Request = {}): Promise<Prepared> {
  const problems = validate(input);
  if (problems.length) throw new InvalidDocument(problems);
  const { type } = input as { type: keyof typeof registry };
  const chart = await registry[type].load();
  const parsed = chart.parse(input);
  if (!parsed.ok) throw new InvalidDocument(parsed.problems);
  const { document } = parsed;
  const locale = await localeOf(language ?? document.language, type);
  const read = readOptions(chart, options);
  return { chart, document, locale, model: withLocale(locale, () => chart.model(document, read, locale)) };
}

async function localeOf(language: Language, type: string): Promise<Locale> {
  if (!LANGUAGES.includes(language)) throw new RangeError(`language: one of ${LANGUAGES.join(', ')}`);
  const [chart, file] = await Promise.all([loadLocale(language, type), loadLocale(language, 'export')]);
  return { ...chart, messages: { ...chart.messages, ...file.messages } };
}

function readOptions(chart: AnyChart, given: Readonly<Record<string, unknown>>): object {
  const texts = new Map(
    Object.entries(given).map(([name, value]) => [
      name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
  return Object.fromEntries(
    Object.entries(chart.options).map(([name, read]) => {
      const text = texts.get(name);
      return [name, (read as (text: string | null) => unknown)(text == null ? null : String(text))];
    }),
  );
}
