import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Reading, Sheet } from './sheet.js';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/** Cells that one cell may span; browsers have the same limit. */
const MOST_SPAN = 1000;

/** The largest table of a web page, or of what a spreadsheet puts on the clipboard; a merged cell stands in each place it covers. */
export function readPage(html: string): Reading<Sheet> {
  const tables = elements(parse(html), 'table').map(cellsOf);
  const size = (cells: string[][]): number => cells.length * (cells[0]?.length ?? 0);
  const best = tables.reduce((a, b) => (size(b) > size(a) ? b : a), []);
  return best.length ? { ok: true, cells: best, findings: [] } : { ok: false, fault: 'page' };
}

function elements(node: Node, name: string): Node[] {
  if (node.nodeName === name) return [node];
  // A table inside of another's cell is that cell's words.
  return 'childNodes' in node ? node.childNodes.flatMap((child) => elements(child, name)) : [];
}

function cellsOf(table: Node): string[][] {
  const grid: string[][] = [];
  elements(table, 'tr').forEach((row, r) => {
    let column = 0;
    const cells =
      'childNodes' in row ? row.childNodes.filter(({ nodeName }) => /^t[dh]$/.test(nodeName)) : [];
    for (const cell of cells) {
      while (grid[r]?.[column] !== undefined) column++;
      const text = textOf(cell).replace(/\s+/g, ' ').trim();
      for (let down = 0; down < span(cell, 'rowspan'); down++)
        for (let right = 0; right < span(cell, 'colspan'); right++)
          (grid[r + down] ??= [])[column + right] = text;
    }
    grid[r] ??= [];
  });
  return grid.map((row) => Array.from(row, (cell) => cell ?? ''));
}

function span(cell: Node, name: string): number {
  const value = 'attrs' in cell ? cell.attrs.find((each) => each.name === name)?.value : undefined;
  return Math.min(Math.max(Number(value) || 1, 1), MOST_SPAN);
}

function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (node.nodeName === 'br') return ' ';
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
