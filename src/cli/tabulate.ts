import { msg } from '@lit/localize';
import type { Locale } from '../locale/locale.js';
import { fill } from '../locale/message.js';
import { withLocale } from '../locale/with-locale.js';
import { rowsOf } from '../reading/rows.js';
import { faultWords, findingWords } from '../reading/words.js';
import { specProblemLine } from '../tabulate/problem-words.js';
import { tabulate as count } from '../tabulate/tabulate.js';
import type { TabulateReport } from '../tabulate/tabulate.js';
import { EXIT, UsageError } from './exit.js';
import { readValue } from './findings.js';
import { readTableFile, tableLocale, writeDocument } from './tables.js';
import type { TableFlags } from './tables.js';
import { lineOf } from './validate.js';

export interface TabulateFlags extends TableFlags {
  spec?: string;
}

/** `cabar-charts tabulate`: the report goes to standard error, figures into the file. */
export async function tabulate(file: string, flags: TabulateFlags): Promise<number> {
  const { spec: specFile, o: out, lang } = flags;
  if (!specFile) throw new UsageError('which columns mean what? --spec SPEC.json');
  if (!out) throw new UsageError('where to? -o DOCUMENT.json');
  const locale = await tableLocale(lang);
  const spec = await readValue(specFile, locale);
  if ('finding' in spec) {
    console.error(lineOf(spec.finding));
    return EXIT.input;
  }
  const sheet = await readTableFile(file, flags, locale);
  if (!sheet) return EXIT.input;
  const read = rowsOf(sheet);
  const say = (words: () => string): void => console.error(`${file}: ${withLocale(locale, words)}`);
  if (!read.ok) {
    say(() => faultWords(read.fault));
    return EXIT.input;
  }
  for (const finding of read.findings) say(() => findingWords(finding));
  const result = count(read.rows, spec.value, locale);
  if (!result.ok) {
    for (const problem of result.problems)
      console.error(`${specFile}: ${withLocale(locale, () => specProblemLine(problem, locale))}`);
    return EXIT.input;
  }
  await writeDocument(out, result.document);
  for (const line of withLocale(locale, () => linesOf(result.report, locale)))
    console.error(`${file}: ${line}`);
  return EXIT.good;
}

function linesOf({ rows, used, weight, notes }: TabulateReport, { numbers }: Locale): string[] {
  const figure = (value: number): string => String(+value.toFixed(4)).replace('.', numbers.decimal);
  return [
    fill(msg('Rows: {rows}, counted: {used}.', { id: 'tables-counted' }), { rows, used }),
    fill(msg('Weights from {min} to {max}, sum {sum}.', { id: 'tables-weights' }), {
      min: figure(weight.min),
      max: figure(weight.max),
      sum: figure(weight.sum),
    }),
    ...notes,
  ];
}
