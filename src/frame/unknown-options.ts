import { ids, oneOf, unknownOptionLine, unknownValues } from '../figure/option.js';
import type { OptionReader } from '../figure/option.js';

/** Why there is nothing to draw: none of the names that an option gives is in the document. */
export interface UnknownOption {
  code: 'unknown-option';
  /** Name of the attribute. */
  option: string;
  values: readonly string[];
  /** What there is, in the document's order. */
  names: readonly string[];
  url: string | undefined;
}

/** What every element can be told beside the options of its chart. */
export const OWN_OPTIONS: Record<string, OptionReader<unknown>> = {
  theme: oneOf('auto', 'light', 'dark'),
  view: oneOf('chart', 'table'),
  loading: oneOf('eager', 'lazy'),
  controls: ids(() => ['language', 'view', 'download', 'share', 'report']),
};

/**
 * What is written for options and means nothing in a document: each value is told on the console once.
 * @param told what has been told of the element
 * @returns the first option that leaves nothing to draw
 */
export function unknownOption(
  options: readonly [name: string, reader: OptionReader<unknown>, text: string][],
  document: unknown,
  told: Set<string>,
): Omit<UnknownOption, 'code' | 'url'> | undefined {
  let fatal: Omit<UnknownOption, 'code' | 'url'> | undefined;
  for (const [option, reader, text] of options) {
    const unknown = unknownValues(reader, text, document);
    if (!unknown) continue;
    const { values, names } = unknown;
    for (const value of values) tell(`${option}="${value}"`, names, told);
    if (unknown.fatal) fatal ??= { option, values, names };
  }
  return fatal;
}

function tell(written: string, names: readonly string[], told: Set<string>): void {
  if (told.has(written)) return;
  told.add(written);
  console.warn(`cabar-charts: ${unknownOptionLine(written, names)}`);
}
