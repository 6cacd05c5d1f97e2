import { msg } from '@lit/localize';
import { fill } from '../locale/message.js';
import type { Fault, Finding } from './sheet.js';

/** Why a file is no table, and what to do. Runs inside `withLocale`. */
export function faultWords(fault: Fault): string {
  switch (fault) {
    case 'empty':
      return msg('The file has no cells with anything in them.', { id: 'reading-empty' });
    case 'password':
      return msg('The workbook is locked with a password. Save it without one, or as CSV.', {
        id: 'reading-password',
      });
    case 'xls':
      return msg('This is an old Excel file (.xls). Save it as .xlsx or CSV.', { id: 'reading-xls' });
    case 'ods':
      return msg('This is an OpenDocument file (.ods). Save it as .xlsx or CSV.', { id: 'reading-ods' });
    case 'numbers':
      return msg('This is a file of Apple Numbers. Export it as Excel or CSV.', { id: 'reading-numbers' });
    case 'word':
      return msg('This is a Word file. Copy its table into a spreadsheet and save it as CSV.', {
        id: 'reading-word',
      });
    case 'pdf':
      return msg('This is a PDF. Ask for the table as a spreadsheet, or copy it into one.', {
        id: 'reading-pdf',
      });
    case 'json':
      return msg('This is JSON, not a table.', { id: 'reading-json' });
    case 'picture':
      return msg('This is a picture, not a table.', { id: 'reading-picture' });
    case 'archive':
      return msg('This is an archive. Unpack it first.', { id: 'reading-archive' });
    case 'page':
      return msg('This is a web page without a table.', { id: 'reading-page' });
    case 'sav':
      return msg(
        'This is an SPSS file. In SPSS: File, Save As, type “Comma delimited (*.csv)”; with “Save value labels” for words in place of codes. In PSPP: SAVE TRANSLATE /TYPE=CSV. In R: write.csv(haven::as_factor(haven::read_sav(file)), row.names = FALSE).',
        { id: 'reading-sav' },
      );
    case 'stata':
      return msg('This is a Stata file. In Stata: export delimited.', { id: 'reading-stata' });
    case 'damaged':
      return msg('The workbook is damaged or cut off. Open it in Excel and save it again.', {
        id: 'reading-damaged',
      });
    case 'binary':
      return msg('This is not a table: expected CSV, TSV or .xlsx.', { id: 'reading-binary' });
    case 'one-column':
      return msg('Only one column was found. Expected columns parted by comma, semicolon or tab.', {
        id: 'reading-one-column',
      });
    case 'no-rows':
      return msg('There is a head, and no rows below it.', { id: 'reading-no-rows' });
    case 'too-large':
      return msg('The file is over 200 MB.', { id: 'reading-too-large' });
  }
}

/** What was found out or put right. Runs inside `withLocale`. */
export const findingWords = ({ kind, value }: Finding): string => fill(FINDINGS[kind](), { value });

const FINDINGS: Record<Finding['kind'], () => string> = {
  encoding: () => msg('Encoding: {value}.', { id: 'reading-encoding' }),
  separator: () => msg('Cells are parted by “{value}”.', { id: 'reading-separator' }),
  sheet: () => msg('Sheet read: “{value}”.', { id: 'reading-sheet' }),
  'other-sheets': () => msg('Sheets not read: {value}.', { id: 'reading-other-sheets' }),
  'hidden-sheets': () => msg('Hidden sheets, not read: {value}.', { id: 'reading-hidden-sheets' }),
  'head-row': () =>
    msg('The head stands in row {value}; what is above it was left out.', { id: 'reading-head-row' }),
  'empty-columns': () =>
    msg('Columns without name and cells, left out: {value}.', { id: 'reading-empty-columns' }),
  'empty-rows': () => msg('Empty rows, left out: {value}.', { id: 'reading-empty-rows' }),
  'same-names': () => msg('Columns of the same name, now numbered: {value}.', { id: 'reading-same-names' }),
  'no-name': () => msg('Columns without a name: {value}.', { id: 'reading-no-name' }),
  ragged: () =>
    msg('Row {value} has more cells than the head; what is beyond it was left out.', {
      id: 'reading-ragged',
    }),
  'open-quote': () =>
    msg('A quotation mark is opened in row {value} and not closed: rows below it may have been lost.', {
      id: 'reading-open-quote',
    }),
  'formula-errors': () => msg('Cells with an error of a formula: {value}.', { id: 'reading-formula-errors' }),
  formulas: () => msg('Cells with a formula in place of its result: {value}.', { id: 'reading-formulas' }),
  'broken-letters': () =>
    msg('Letters that were lost when the file was saved: {value}.', { id: 'reading-broken-letters' }),
};
