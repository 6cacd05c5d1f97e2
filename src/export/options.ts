import type { AnyChart } from '../figure/chart.js';
import { attributeName, unknownValues } from '../figure/option.js';
import type { OptionReader, UnknownValues } from '../figure/option.js';

/** What a page, a command or a dossier says of a chart, by attribute (`min-base`) or property (`minBase`). */
export type OptionTexts = Record<string, string | number | boolean | null | undefined>;

/** The options of a chart out of texts; what is not given, or not known, stands at its default. */
export const readOptions = (chart: AnyChart, texts: OptionTexts = {}): object =>
  Object.fromEntries(readersOf(chart).map(([name, read]) => [name, read(textOf(name, texts))]));

/** A text for an option that a document gives no meaning to, or to a part of it. */
export interface UnknownText extends UnknownValues {
  /** As its attribute. */
  option: string;
}

/** What of the texts means nothing for a chart of this document. */
export const unknownTexts = (chart: AnyChart, texts: OptionTexts, document: unknown): UnknownText[] =>
  readersOf(chart).flatMap(([name, read]) => {
    const text = textOf(name, texts);
    const unknown = text === null ? undefined : unknownValues(read, text, document);
    return unknown ? [{ option: attributeName(name), ...unknown }] : [];
  });

const readersOf = (chart: AnyChart): [name: string, read: OptionReader<unknown>][] =>
  Object.entries(chart.options as Record<string, OptionReader<unknown>>);

function textOf(name: string, texts: OptionTexts): string | null {
  const given = texts[name] ?? texts[attributeName(name)];
  return given === true ? '' : given == null || given === false ? null : String(given);
}
