import test from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { LANGUAGES } from '../../src/documents/text.js';
import { tables } from '../../scripts/locale/generate.js';

test('The tables are what the generator makes of the CLDR data', () => {
  assert.equal(tables.size, LANGUAGES.length + 4);
  for (const [file, text] of tables) assert.equal(readFileSync(file, 'utf8'), text, file.pathname);
});
