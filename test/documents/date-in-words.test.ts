import assert from 'node:assert/strict';
import test from 'node:test';
import { dateInWords } from '../../src/documents/date-in-words.js';

const READ: Record<string, string> = {
  '12 апреля 2023 г.': '2023-04-12',
  '12 апреля 2023 года': '2023-04-12',
  '1 мая 2024': '2024-05-01',
  'май 2024 г.': '2024-05',
  'сент. 2023': '2023-09',
  '12 April 2023': '2023-04-12',
  'April 12th, 2023': '2023-04-12',
  'Sept 2023': '2023-09',
  '3rd of June 2023': '2023-06-03',
  '2023 ж. 12 сәуір': '2023-04-12',
  '2023 жылғы 5 маусымда': '2023-06-05',
  '2023 жылдың наурызы': '2023-03',
};

test('a date in words is read in each language, with day or without', () => {
  for (const [text, date] of Object.entries(READ)) assert.equal(dateInWords(text), date, text);
});

test('each month is known in each language by its whole name', () => {
  for (const language of ['en', 'ru', 'kk'])
    for (let month = 1; month <= 12; month++) {
      const day = new Date(Date.UTC(2023, month - 1, 5));
      const text = day.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
      assert.equal(dateInWords(text), day.toISOString().slice(0, 10), text);
    }
});

test('no date is guessed where more is said, or where a calendar has none', () => {
  for (const text of [
    '12–15 апреля 2023',
    'с 12 апреля 2023',
    '31 апреля 2023',
    'апрель и май 2023',
    '12 апреля',
    '12 апреля 23',
    'скоро',
    '',
    '2023',
    'ма 2023',
  ])
    assert.equal(dateInWords(text), undefined, text);
});
