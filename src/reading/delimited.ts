import Papa from 'papaparse';
import type { Reading, Sheet } from './sheet.js';

const SEPARATORS = [',', ';', '\t', '|'];

/** How separators are called, as they cannot all be seen. */
const NAMES: Record<string, string> = { '\t': 'TAB' };

/** Text of a CSV or TSV file, or of a pasted table, as cells; the separator is found out. */
export function readDelimited(text: string): Reading<Sheet> {
  const plain = text.replace(/^\ufeff/, '');
  // Excel's own way to say which sign parts the cells.
  const [line, told] = /^sep=(.)\r?\n/i.exec(plain) ?? [''];
  const { data, errors, meta } = Papa.parse<string[]>(plain.slice(line.length), {
    delimiter: told ?? separatorOf(plain),
    skipEmptyLines: false,
  });
  if (!data.some((row) => row.some((cell) => cell.trim()))) return { ok: false, fault: 'empty' };
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  return {
    ok: true,
    cells: data,
    findings: [
      { kind: 'separator', value: NAMES[meta.delimiter] ?? meta.delimiter },
      ...(open ? [{ kind: 'open-quote' as const, value: `${(open.row ?? 0) + 1}` }] : []),
    ],
  };
}

/** Rows that the separator is judged by. */
const PREVIEW = 60;

/** The sign that parts most rows into as many cells: decimal commas make rows of differing lengths. */
function separatorOf(text: string): string {
  const scores = SEPARATORS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: PREVIEW, skipEmptyLines: 'greedy' });
    const lengths = new Map<number, number>();
    for (const { length } of data) if (length > 1) lengths.set(length, (lengths.get(length) ?? 0) + 1);
    const alike = Math.max(0, ...lengths.values());
    // A sign that stands in every row beats one that stands in some; the tab is never a part of words.
    return { delimiter, alike: alike / Math.max(1, data.length), cells: Math.max(1, ...lengths.keys()) };
  });
  const best = scores.reduce((a, b) =>
    b.alike > a.alike + 0.001 ||
    (Math.abs(b.alike - a.alike) <= 0.001 && rank(b.delimiter, b.cells) > rank(a.delimiter, a.cells))
      ? b
      : a,
  );
  return best.alike ? best.delimiter : ',';
}

/** Between signs that part alike: tabs and semicolons are chosen, commas also stand inside of numbers. */
const rank = (delimiter: string, cells: number): number => (delimiter === ',' ? cells - 0.5 : cells * 2);
