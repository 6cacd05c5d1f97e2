import type { AnyChart } from '../figure/chart.js';

/** What a page, a command or a dossier says of a chart, by attribute (`min-base`) or property (`minBase`). */
export type OptionTexts = Record<string, string | number | boolean | null | undefined>;

/** The options of a chart out of texts; what is not given, or not known, stands at its default. */
export const readOptions = (chart: AnyChart, texts: OptionTexts = {}): object =>
  Object.fromEntries(
    Object.entries(chart.options).map(([name, read]) => {
      const given = texts[name] ?? texts[attributeName(name)];
      const text = given === true ? '' : given == null || given === false ? null : String(given);
      return [name, (read as (text: string | null) => unknown)(text)];
    }),
  );

/** `minBase` → `min-base` */
const attributeName = (option: string): string =>
  option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
