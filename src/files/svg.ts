import { drawSVG } from '../export/draw.js';
import type { PictureSettings } from '../export/draw.js';
import { prepare } from './prepare.js';
import type { FileSettings } from './prepare.js';

export interface RenderSettings extends FileSettings, PictureSettings {}

/**
 * A document as a static SVG, without a browser: the same that `toSVG()` of its element gives.
 * Rejects with a `DocumentError` where the document is not valid.
 */
export async function renderSVG(document: unknown, settings: RenderSettings = {}): Promise<string> {
  const prepared = await prepare(document, settings);
  const { chart } = prepared;
  if (!chart.print) throw new Error(`a ${chart.type} has no picture of its own: take those of its charts`);
  return drawSVG({ ...prepared, ...(await chart.print()) }, settings);
}
