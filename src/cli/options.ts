import { registry } from '../charts/registry.js';
import { parse } from '../documents/parse.js';
import { unknownTexts } from '../export/options.js';
import type { OptionTexts, UnknownText } from '../export/options.js';
import { unknownOptionLine } from '../figure/option.js';
import { problemOf } from '../files/prepare.js';
import type { Locale } from '../locale/locale.js';
import { withLocale } from '../locale/with-locale.js';
import { problemLine } from '../problems/lines.js';
import type { Input } from './inputs.js';

export interface CheckedOptions {
  /** A document for each that can be drawn as asked, with what is known of its options. */
  inputs: Input[];
  /** A line for each option that leaves nothing to draw of a document. */
  problems: string[];
  /** A line for each value that is left out. */
  warnings: string[];
}

/** Checks options once, and not for each picture. @param texts of the command, before those of a dossier */
export async function checkOptions(
  inputs: readonly Input[],
  texts: OptionTexts,
  locale: Locale,
): Promise<CheckedOptions> {
  const all: CheckedOptions = { inputs: [], problems: [], warnings: [] };
  for (const input of inputs) {
    const options: OptionTexts = { ...input.options, ...texts };
    const unknown = await unknownIn(input.document, options);
    const fatal = unknown.filter((one) => one.fatal);
    all.problems.push(
      ...withLocale(locale, () =>
        fatal.map((one) => `${input.file}: ${problemLine(problemOf(one), [], locale)}`),
      ),
    );
    if (fatal.length) continue;
    for (const { option, values, names } of unknown) {
      all.warnings.push(
        `${input.file}: warning: ${unknownOptionLine(`${option}="${values.join(' ')}"`, names)}`,
      );
      options[option] = without(String(options[option] ?? ''), values);
    }
    all.inputs.push({ ...input, options });
  }
  return all;
}

async function unknownIn(document: unknown, texts: OptionTexts): Promise<UnknownText[]> {
  const parsed = parse(document);
  if (!parsed.ok) return [];
  return unknownTexts(await registry[parsed.document.type].load(), texts, parsed.document);
}

/** Null where nothing is left. */
function without(text: string, unknown: readonly string[]): string | null {
  const left = unknown.includes(text.trim())
    ? []
    : text.split(/\s+/).filter((value) => !unknown.includes(value));
  return left.join(' ') || null;
}
