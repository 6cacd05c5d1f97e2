import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { tableMeasure, type Measure } from '../../src/text/measure.js';
import { wrap } from '../../src/text/wrap.js';

/** One px a character. */
const one: Measure = (text) => [...text].length;

test('Words go on as few lines as they need, and the lines are balanced', () => {
  assert.deepEqual(wrap('one two three', 20, 1, one), ['one two three']);
  assert.deepEqual(wrap('aaa bbb ccc ddd', 12, 1, one), ['aaa bbb', 'ccc ddd']);
});

test('A text without words is one empty line', () => {
  assert.deepEqual(wrap('', 20, 1, one), ['']);
  assert.deepEqual(wrap(' \n\t ', 20, 1, one), ['']);
});

test('No-break spaces and hyphens hold', () => {
  assert.deepEqual(wrap('aaa 12\u00a0% bbb', 6, 1, one), ['aaa', '12\u00a0%', 'bbb']);
  assert.deepEqual(wrap('aaaa из\u2011за', 8, 1, one), ['aaaa', 'из\u2011за']);
});

test('A line may end after a hyphen, slash or dash between letters, not inside numbers', () => {
  assert.deepEqual(wrap('алматы-астана', 8, 1, one), ['алматы-', 'астана']);
  assert.deepEqual(wrap('radio/press', 7, 1, one), ['radio/', 'press']);
  assert.deepEqual(wrap('aged 18–24', 7, 1, one), ['aged', '18–24']);
  assert.deepEqual(wrap('net of -5', 8, 1, one), ['net', 'of -5']);
});

test('A soft hyphen is shown only where a line ends at it', () => {
  assert.deepEqual(wrap('infor\u00admation', 8, 1, one), ['infor-', 'mation']);
  assert.deepEqual(wrap('infor\u00admation', 20, 1, one), ['information']);
  assert.deepEqual(wrap('infor\u00admation', 5, 1, one), ['info', 'r-', 'matio', 'n']);
});

test('A word longer than a line takes a new line and is broken between graphemes', () => {
  assert.deepEqual(wrap('a bcdefghij', 4, 1, one), ['a', 'bcde', 'fghi', 'j']);
  const family = '👩‍👩‍👧';
  assert.deepEqual(wrap(family.repeat(3), 5, 1, one), [family, family, family]);
  assert.deepEqual(wrap('e\u0301'.repeat(4), 4, 1, one), ['e\u0301e\u0301', 'e\u0301e\u0301']);
});

test('Control characters and line ends are spaces', () => {
  assert.deepEqual(wrap('a\nb\r\nc\u0007d\u2028e', 20, 1, one), ['a b c d e']);
});

test('Nothing is cut, and no line is wider than asked unless it is one grapheme', () => {
  const plain = (text: string) => text.replace(/[\p{Cc}\p{Z}\u00ad-]/gu, '');
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.integer({ min: 10, max: 300 }),
      (text, width) => {
        const lines = wrap(text, width, 14, tableMeasure);
        assert.equal(plain(lines.join('')), plain(text));
        for (const line of lines) {
          const parts = [...new Intl.Segmenter().segment(line)];
          assert.ok(
            tableMeasure(line, 14) <= width + 1e-3 || parts.length === 1,
            JSON.stringify([line, width]),
          );
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('A dash or a dot between words ends a line and begins none', () => {
  assert.deepEqual(wrap('aaaa – bbb', 6, 1, one), ['aaaa –', 'bbb']);
  assert.deepEqual(wrap('aa bbb · ccc', 6, 1, one, undefined, false), ['aa', 'bbb ·', 'ccc']);
  assert.deepEqual(wrap('aaaa – bbb', 5, 1, one), ['aaaa', '– bbb'], 'unless no line can hold both');
  assert.deepEqual(wrap('– aa bb', 4, 1, one), ['– aa', 'bb'], 'a text may begin with one');
});

test('A label of 64 K characters is broken in time that grows with its length, with words or without', () => {
  for (const word of ['слово ', 'w', '字', 'a\u0301']) {
    // The letters that are measured stand for the time: it does not depend on how busy the machine is.
    const measured = (length: number): number => {
      let letters = 0;
      wrap(word.repeat(length / word.length), 200, 14, (text, size) => {
        letters += text.length;
        return tableMeasure(text, size);
      });
      return letters;
    };
    assert.ok(measured(66_000) < 20 * measured(6_600), word);
  }
});
