import { readFileSync } from 'node:fs';
import { registry } from '../../src/charts/registry.js';
import type { DocumentType } from '../../src/documents/types.js';
import { renderSVG } from '../../src/entries/render.js';
import type { RenderSettings } from '../../src/entries/render.js';

const folder = new URL('../../demo/documents/', import.meta.url);

export const readDocument = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

export interface Entry {
  id: string;
  type: DocumentType;
  file: string;
  attributes: Record<string, string>;
}

const all = readDocument('gallery.json') as Entry[];
const printed = new Set(
  (
    await Promise.all(all.map(async ({ type }) => ((await registry[type].load()).print ? [type] : [])))
  ).flat(),
);

/** Documents whose charts have a static figure. */
export const gallery = all.filter(({ type }) => printed.has(type));

export const pictureOf = ({ file, attributes }: Entry, settings: RenderSettings = {}): Promise<string> =>
  renderSVG(readDocument(file), { ...settings, options: attributes });
