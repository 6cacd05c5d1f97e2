import assert from 'node:assert/strict';
import test from 'node:test';
import { spacedMeasure, tableMeasure } from '../../src/text/measure.js';
import { BLOCKS } from '../../src/text/text-widths.js';

const KAZAKH = 'абвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
const LATIN = 'abcdefghijklmnopqrstuvwxyzáéíóúäöüçñğışßžł';
const SIGNS = '0123456789.,:;!?%‰+−–—-/()[]«»“”„‘’…·•№§°×≈≤≥<>&@#*"\'\u00a0\u202f\u2011₸₽€$→';

test('The table holds every letter of the three alphabets, both cases, digits and signs', () => {
  const held = (code: number) =>
    BLOCKS.some(([first, widths]) => code >= first && code < first + widths.length);
  for (const letter of KAZAKH + KAZAKH.toUpperCase() + LATIN + LATIN.toUpperCase() + SIGNS) {
    assert.ok(held(letter.codePointAt(0)!), letter);
    assert.ok(tableMeasure(letter, 100) > 10, letter);
  }
});

test('Widths are those of the fonts: wide letters are wide, digits are tabular', () => {
  assert.ok(tableMeasure('Щ', 16) > 2 * tableMeasure('і', 16));
  assert.equal(new Set([...'0123456789'].map((digit) => tableMeasure(digit, 16))).size, 1);
  // Noto Sans Regular sets this line in 21.16 em, Roboto in 20.52.
  const line = tableMeasure('Мемлекеттік телеарналарға толық сенемін', 1);
  assert.ok(line >= 21.156 && line < 22, String(line));
});

test('Width grows with size and for bold, and adds up over the parts', () => {
  assert.equal(tableMeasure('47%', 26), 2 * tableMeasure('47%', 13));
  assert.ok(tableMeasure('Қазақстан', 14, 700) > tableMeasure('Қазақстан', 14));
  assert.ok(Math.abs(tableMeasure('ab', 14) - tableMeasure('a', 14) - tableMeasure('b', 14)) < 1e-9);
  assert.equal(tableMeasure('', 14), 0);
});

test('Marks and joiners take no room, ideographs and emoji at least the em', () => {
  for (const text of ['\u0301', '\u00ad', '\u200b', '\u200d', '\u2060', '\ufe0f', '\u0000']) {
    assert.equal(tableMeasure(text, 14), 0, escape(text));
  }
  assert.equal(tableMeasure('字', 14), 14);
  assert.ok(tableMeasure('😀', 14) >= 14);
  assert.ok(tableMeasure('\ud800', 14) > 0);
});

test('A text spaced out by its reader is wider by each letter and word', () => {
  const spaced = spacedMeasure(tableMeasure, 0.12, 0.16);
  assert.ok(Math.abs(spaced('Do you', 10) - tableMeasure('Do you', 10) - 6 * 1.2 - 1.6) < 1e-9);
  const share = '54\u00a0%';
  assert.ok(
    Math.abs(spaced(share, 10) - tableMeasure(share, 10) - 4 * 1.2 - 1.6) < 1e-9,
    'no-break spaces, too',
  );
  assert.equal(spaced('', 10), 0);
});
