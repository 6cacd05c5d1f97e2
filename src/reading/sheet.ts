import type { Cell } from './cell.js';

/** Why a file is no table; the words for each stand in `words.ts`. */
export type Fault =
  | 'empty'
  | 'password'
  | 'xls'
  | 'ods'
  | 'numbers'
  | 'word'
  | 'pdf'
  | 'json'
  | 'picture'
  | 'archive'
  | 'page'
  | 'sav'
  | 'stata'
  | 'damaged'
  | 'binary'
  | 'one-column'
  | 'no-rows'
  | 'too-large';

/** What was found out about a file, or put right in it; words in `words.ts`. */
export type Finding =
  | { kind: 'encoding'; value: string }
  | { kind: 'separator'; value: string }
  | { kind: 'sheet'; value: string }
  | { kind: 'other-sheets'; value: string }
  | { kind: 'hidden-sheets'; value: string }
  | { kind: 'head-row'; value: string }
  | { kind: 'empty-columns'; value: string }
  | { kind: 'empty-rows'; value: string }
  | { kind: 'same-names'; value: string }
  | { kind: 'no-name'; value: string }
  | { kind: 'ragged'; value: string }
  | { kind: 'open-quote'; value: string }
  | { kind: 'formula-errors'; value: string }
  | { kind: 'formulas'; value: string }
  | { kind: 'broken-letters'; value: string };

/** A table as it stands: cells by row, and what was found out while reading. */
export interface Sheet {
  cells: Cell[][];
  findings: Finding[];
}

export type Reading<T> = ({ ok: true } & T) | { ok: false; fault: Fault };
