import { cellText } from './cell.js';
import type { Cell, Row } from './cell.js';
import type { Finding, Reading, Sheet } from './sheet.js';

/** Respondents as objects by name of column. */
export interface Rows {
  columns: string[];
  rows: Row[];
  findings: Finding[];
}

/** Titles and empty lines that may stand above the head. */
const MOST_ABOVE = 20;
/** A row with less than this part of the columns named is a title above the head. */
const HEAD_SHARE = 0.5;

const filled = (row: readonly Cell[]): number => row.filter((cell) => cellText(cell)).length;

/** Cells → one object for each respondent. The head is the first row that names at least half of the columns. */
export function rowsOf({ cells, findings }: Sheet): Reading<Rows> {
  const width = Math.max(0, ...sample(cells).map(filled));
  const head = cells.findIndex(
    (row, r) => r < MOST_ABOVE && filled(row) > 0 && filled(row) >= width * HEAD_SHARE,
  );
  const names = cells[head];
  if (!names) return { ok: false, fault: 'empty' };
  const found: Finding[] = [...findings];
  if (head > 0) found.push({ kind: 'head-row', value: `${head + 1}` });
  const body = cells.slice(head + 1);
  const lines = body.filter((row) => filled(row) > 0);
  if (!lines.length) return { ok: false, fault: 'no-rows' };
  if (width < 2 && filled(names) < 2) return { ok: false, fault: 'one-column' };
  if (lines.length < withoutEnd(body))
    found.push({ kind: 'empty-rows', value: `${withoutEnd(body) - lines.length}` });
  const columns = columnsOf(names, lines, found);
  const long = lines.findIndex((row) => row.slice(names.length).some((cell) => cellText(cell)));
  if (long >= 0) found.push({ kind: 'ragged', value: `${head + 2 + long}` });
  const errors = count(lines, (text) => /^#(REF!|VALUE!|DIV\/0!|NAME\?|NUM!|N\/A)$/.test(text));
  if (errors) found.push({ kind: 'formula-errors', value: `${errors}` });
  const formulas = count(lines, (text) => /^=[A-ZА-Я]+\(/.test(text));
  if (formulas) found.push({ kind: 'formulas', value: `${formulas}` });
  return {
    ok: true,
    columns: columns.filter((name) => name !== undefined),
    rows: lines.map((row) => objectOf(columns, row)),
    findings: found,
  };
}

const sample = (cells: readonly Cell[][]): readonly Cell[][] => cells.slice(0, 200);

const count = (rows: readonly Cell[][], test: (text: string) => boolean): number =>
  rows.reduce((n, row) => n + row.filter((cell) => typeof cell === 'string' && test(cell)).length, 0);

/** Rows up to the last one with something in it. */
const withoutEnd = (rows: readonly Cell[][]): number => rows.findLastIndex((row) => filled(row) > 0) + 1;

function objectOf(columns: readonly (string | undefined)[], row: readonly Cell[]): Row {
  const object: Record<string, Cell> = Object.create(null) as Record<string, Cell>;
  columns.forEach((name, i) => {
    if (name !== undefined) object[name] = row[i];
  });
  return object;
}

/** One name for each column; a column without name and cells has none. */
function columnsOf(
  names: readonly Cell[],
  lines: readonly Cell[][],
  findings: Finding[],
): (string | undefined)[] {
  const taken = new Set<string>();
  const twice: string[] = [];
  const unnamed: string[] = [];
  let empty = 0;
  const columns = names.map((cell, i) => {
    const name = cellText(cell);
    if (!name && !lines.some((row) => cellText(row[i]))) {
      empty++;
      return undefined;
    }
    let own = name || `column ${i + 1}`;
    if (!name) unnamed.push(own);
    if (taken.has(own)) {
      twice.push(own);
      let n = 2;
      while (taken.has(`${own} (${n})`)) n++;
      own = `${own} (${n})`;
    }
    taken.add(own);
    return own;
  });
  if (empty) findings.push({ kind: 'empty-columns', value: `${empty}` });
  if (unnamed.length) findings.push({ kind: 'no-name', value: unnamed.join(', ') });
  if (twice.length) findings.push({ kind: 'same-names', value: twice.join(', ') });
  return columns;
}
