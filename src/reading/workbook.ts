import { unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import type { Cell } from './cell.js';
import type { Finding, Reading, Sheet } from './sheet.js';

interface Named {
  sheet: string;
  data: Cell[][];
}

/** An `.xlsx` file: its first sheet that is shown and has cells in it, or the one asked for by name. */
export async function readWorkbook(bytes: Uint8Array, wanted?: string): Promise<Reading<Sheet>> {
  let sheets: Named[];
  let hidden: Set<string>;
  try {
    hidden = hiddenSheets(bytes);
    sheets = (await readXlsxFile(bytes.slice().buffer)) as unknown as Named[];
  } catch {
    return { ok: false, fault: 'damaged' };
  }
  const filled = sheets.filter(({ data }) =>
    data.some((row) => row.some((cell) => cell !== null && cell !== '')),
  );
  const shown = filled.filter(({ sheet }) => !hidden.has(sheet));
  const chosen = wanted === undefined ? shown[0] : filled.find(({ sheet }) => sheet === wanted);
  if (!chosen) return { ok: false, fault: 'empty' };
  const others = shown.filter((each) => each !== chosen).map(({ sheet }) => sheet);
  const findings: Finding[] = [];
  if (others.length)
    findings.push({ kind: 'sheet', value: chosen.sheet }, { kind: 'other-sheets', value: others.join(', ') });
  if (hidden.size) findings.push({ kind: 'hidden-sheets', value: [...hidden].join(', ') });
  return { ok: true, cells: chosen.data, findings };
}

/** Names of sheets that their author has hidden: nobody means to publish them. */
function hiddenSheets(bytes: Uint8Array): Set<string> {
  const files = unzipSync(bytes, { filter: ({ name }) => name === 'xl/workbook.xml' });
  const xml = new TextDecoder().decode(files['xl/workbook.xml']);
  const sheets = [...xml.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => tag);
  return new Set(
    sheets
      .filter((tag) => /\sstate="(hidden|veryHidden)"/.test(tag))
      .map((tag) => unescape(/\sname="([^"]*)"/.exec(tag)?.[1] ?? '')),
  );
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescape = (text: string): string =>
  text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
