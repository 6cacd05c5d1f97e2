import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { written } from '../scripts/entries.js';

test('the entries of the whole library and of data, and the names in package.json, follow from the elements', () => {
  for (const [file, text] of written())
    assert.equal(readFileSync(file, 'utf8'), text, `npm run entries: ${file}`);
});
