import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Language } from '../documents/text.js';
import type { PictureSettings } from '../export/draw.js';
import type { OptionTexts } from '../export/options.js';
import { toCsv } from '../files/csv.js';
import { renderSVG } from '../files/svg.js';
import { pngOf } from './png.js';

export const FORMATS = ['svg', 'png', 'csv'] as const;

export type Format = (typeof FORMATS)[number];

/** One file to write. */
export interface Task {
  /** A valid document. */
  document: unknown;
  language: Language;
  options: OptionTexts;
  picture: PictureSettings;
  /** Of a PNG. */
  scale: number;
  format: Format;
  path: string;
}

/** Draws a document and writes the file. */
export async function write({
  document,
  language,
  options,
  picture,
  scale,
  format,
  path,
}: Task): Promise<void> {
  const content =
    format === 'csv'
      ? await toCsv(document, { language, options })
      : await renderSVG(document, { language, options, ...picture });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, format === 'png' ? pngOf(content, scale) : content);
}
