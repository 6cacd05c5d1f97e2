import { LANGUAGES } from '../documents/text.js';
import type { Envelope } from '../documents/envelope.js';
import type { Language } from '../documents/text.js';
import { describe } from '../documents/problem.js';
import type { Problem } from '../documents/problem.js';
import { parse } from '../documents/parse.js';
import type { AnyChart } from '../figure/chart.js';
import { fewOf, unknownOptionLine } from '../figure/option.js';
import { loadFileLocale } from '../export/locale.js';
import { readOptions, unknownTexts } from '../export/options.js';
import type { OptionTexts, UnknownText } from '../export/options.js';
import type { Locale } from '../locale/locale.js';
import { registry } from '../charts/registry.js';

/** What a file is made for. */
export interface FileSettings {
  /** Without it, the document's. */
  language?: Language | undefined;
  /** As attributes of the element: `{ 'by': 'age', 'min-base': '50' }`. */
  options?: OptionTexts | undefined;
}

/** A valid document with all that a file needs of it. */
export interface Prepared {
  chart: AnyChart;
  /** As the chart's readers of options give them. */
  options: object;
  document: Envelope;
  /** With the words of the chart and those of files. */
  locale: Locale;
}

/** A document that breaks the rules of its format, or has nothing of what an option asks for; `problems` says where. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ path, expected, got }) => `${path}: expected ${expected}, got ${got}`).join('\n'));
  }
}

/** That a document has nothing of what an option asks for; the path is `options.NAME`. */
export const problemOf = ({ option, values, names }: UnknownText): Problem => ({
  path: `options.${option}`,
  expected: fewOf(names)
    .map((name) => `"${name}"`)
    .join(' | '),
  got: describe(values.join(' ')),
});

/**
 * Checks a document and finds its chart and words. What of the options nobody knows is told on the console.
 * @throws DocumentError also where an option leaves nothing to draw
 */
export async function prepare(
  input: unknown,
  { language, options: texts = {} }: FileSettings = {},
): Promise<Prepared> {
  const parsed = parse(input);
  if (!parsed.ok) throw new DocumentError(parsed.problems);
  const { document } = parsed;
  const { type } = document;
  const chart = await registry[type].load();
  const locale = await localeOf(language ?? document.language, type);
  checkOptions(unknownTexts(chart, texts, document));
  const options = readOptions(chart, texts);
  return { chart, options, document, locale };
}

function checkOptions(unknown: UnknownText[]): void {
  const problems = unknown.filter(({ fatal }) => fatal).map(problemOf);
  if (problems.length) throw new DocumentError(problems);
  for (const { option, values, names } of unknown)
    console.warn(`cabar-charts: ${unknownOptionLine(`${option}="${values.join(' ')}"`, names)}`);
}

async function localeOf(language: Language, type: string): Promise<Locale> {
  if (!LANGUAGES.includes(language)) throw new RangeError(`language: one of ${LANGUAGES.join(', ')}`);
  return loadFileLocale(language, type);
}
