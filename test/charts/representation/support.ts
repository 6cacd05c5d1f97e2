import { readFileSync } from 'node:fs';
import { layout } from '../../../src/charts/representation/layout/place.js';
import { model } from '../../../src/charts/representation/model/build.js';
import type { RepresentationOptions } from '../../../src/charts/representation/options.js';
import { representationOptions } from '../../../src/charts/representation/options.js';
import type { RepresentationModel } from '../../../src/charts/representation/model/types.js';
import { parseRepresentation } from '../../../src/documents/representation.js';
import type { Language } from '../../../src/documents/text.js';
import { loadLocale } from '../../../src/locale/load-locale.js';
import { withLocale } from '../../../src/locale/with-locale.js';
import { tableMeasure } from '../../../src/text/measure.js';

/** The model of a document that must be valid, with options as an author writes them. */
export async function modelOf(
  document: unknown,
  attributes: Record<string, string> = {},
  language: Language = 'en',
): Promise<RepresentationModel> {
  const parsed = parseRepresentation(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const locale = await loadLocale(language, 'representation');
  return withLocale(locale, () => model(parsed.document, optionsOf(attributes), locale));
}

export const optionsOf = (attributes: Record<string, string>): RepresentationOptions =>
  Object.fromEntries(
    Object.entries(representationOptions).map(([key, read]) => [key, read(attributes[key] ?? null)]),
  ) as unknown as RepresentationOptions;

export const notesOf = (made: RepresentationModel): string => made.notes.map(({ text }) => text).join('\n');

export const WOMEN_MEN = [
  { id: 'women', text: 'Women' },
  { id: 'men', text: 'Men' },
];

export const position = (id: string, more: object) => ({ id, text: `Position ${id}`, ...more });

export const representation = (positions: object[], more: object = {}) => ({
  type: 'representation',
  id: 'test',
  language: 'en',
  title: 'A finding',
  categories: WOMEN_MEN,
  positions,
  ...more,
});

export const SAMPLE = { methods: [{ kind: 'survey', text: 'A sample', sampling: 'probability' }] };
export const WAVES = ['2016', '2020', '2024'].map((year) => ({ id: `w${year}`, text: year, date: year }));

export const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../demo/documents/${file}`, import.meta.url), 'utf8'));

/** The documents of this chart in the demo. */
export const FILES = [
  'break',
  'empty',
  'hostile',
  'kg-news',
  'languages',
  'longest',
  'percent',
  'sample',
  'staff',
  'top-editors',
  'waves',
  'withheld',
  'women-media',
].map((name) => `representation-${name}.json`);

/** px from the left edge of the drawing. */
export interface Extent {
  left: number;
  right: number;
}

/** What stands in one row of the drawing. */
export interface DrawnRow {
  parts: (Extent & { id: string })[];
  /** The outline of what is missing from a bar that is not full. */
  rest: Extent | undefined;
  /** The line of a percent. */
  reference: Extent | undefined;
  /** The dot of the wave before. */
  earlier: Extent | undefined;
}

/** px that an outline lies inside of what it stands for: of a small sample, of what is missing. */
const HOLLOW = 0.75;
const OUTLINE = 0.5;

/** Where the marks of a model lie, with outlines taken for the areas they stand for. */
export function drawingOf(model: RepresentationModel, width: number): DrawnRow[] {
  const classes = (className: string) => className.split(' ');
  return layout(model, { width, measure: tableMeasure }).rows.map(({ shapes, data, over }) => {
    const find = (all: typeof shapes, name: string, inset = 0): Extent | undefined => {
      const found = all.find(({ className }) => classes(className).includes(name));
      return found && { left: found.x - inset, right: found.x + found.width + inset };
    };
    return {
      parts: data.map(({ id, shapes }) => ({
        id,
        ...(find(shapes, 'hollow', HOLLOW) ?? {
          left: shapes[0]!.x,
          right: shapes[0]!.x + shapes[0]!.width,
        }),
      })),
      rest: find(shapes, 'rest', OUTLINE),
      reference: find(over, 'zero'),
      earlier: find(over, 'earlier'),
    };
  });
}
