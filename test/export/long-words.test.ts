import assert from 'node:assert/strict';
import test from 'node:test';
import { SHAPES } from '../../src/export/shapes.js';
import type { Preset } from '../../src/export/shapes.js';
import { renderSVG } from '../../src/files/svg.js';
import { lines, overlaps, readPicture } from '../support/picture.js';
import { documentOf, TYPES } from './hostile.js';

const WIDTHS = [320, 360, 640, 1000];
const PRESETS = Object.keys(SHAPES) as Preset[];

/** One word that fits no column, words with which every line is full, and a name as long as a paragraph. */
const LONG: readonly string[] = [
  'Қазақстандықтардыңтелекоммуникациялықұйымдарынасенімі',
  'Телекоммуникациялық ұйымдардың қызметкерлеріне қатысты сенімсіздік – 23% · 2024',
  'Межправительственные телекоммуникационные организации и объединения '.repeat(5).trim(),
];

for (const type of TYPES)
  test(`no long words of a ${type} lie over each other or run out of a picture`, async () => {
    for (const words of LONG)
      for (const size of [...WIDTHS.map((width) => ({ width })), ...PRESETS.map((preset) => ({ preset }))]) {
        const where = `${JSON.stringify(size)} ${words.slice(0, 20)}`;
        const picture = readPicture(await renderSVG(documentOf(type, words), { language: 'kk', ...size }));
        const [, , width = 0, height = 0] = (picture.attributes['viewBox'] ?? '').split(' ').map(Number);
        const all = lines(picture);
        assert.deepEqual(overlaps(all), [], where);
        for (const { text, left, right, top, bottom } of all) {
          assert.ok(left >= -0.5 && right <= width + 0.5, `${where}: “${text}” from ${left} to ${right}`);
          assert.ok(
            top >= 0 && bottom <= height,
            `${where}: “${text}” from ${top} to ${bottom} of ${height}`,
          );
        }
      }
  });
