import assert from 'node:assert/strict';
import test from 'node:test';
import { pngOf } from '../../src/cli/png.js';
import { gallery, pictureOf } from '../export/gallery.js';

/** Messengers drop larger previews. */
const MOST = 300_000;

test('the link preview of every document is small enough for messengers', async () => {
  for (const entry of gallery) {
    const { length } = pngOf(await pictureOf(entry, { language: 'kk', preset: 'link' }));
    assert.ok(length < MOST, `${entry.id}: ${length} bytes`);
  }
});
