import assert from 'node:assert/strict';
import test from 'node:test';
import { firstDay, lastDay, parseDate } from '../../src/documents/date.js';

/** Days since 1970-01-01. */
const day = (text: string) => Date.parse(`${text}T00:00Z`) / 864e5;

for (const [text, precision, first, last] of [
  ['2023', 'year', '2023-01-01', '2023-12-31'],
  ['2023-04', 'month', '2023-04-01', '2023-04-30'],
  ['2024-02', 'month', '2024-02-01', '2024-02-29'],
  ['2023-12', 'month', '2023-12-01', '2023-12-31'],
  ['2023-04-12', 'day', '2023-04-12', '2023-04-12'],
  ['2000-02-29', 'day', '2000-02-29', '2000-02-29'],
  ['2023-21', 'season', '2023-03-01', '2023-05-31'],
  ['2023-22', 'season', '2023-06-01', '2023-08-31'],
  ['2023-23', 'season', '2023-09-01', '2023-11-30'],
  ['2023-24', 'season', '2023-12-01', '2024-02-29'],
  ['2023-01/2023-03', 'month', '2023-01-01', '2023-03-31'],
  ['2023/2023-02-03', 'year', '2023-01-01', '2023-02-03'],
  ['1969-12-31', 'day', '1969-12-31', '1969-12-31'],
  ['2024-05-01T23:30:00+05:00', 'day', '2024-05-01', '2024-05-01'],
] as const) {
  test(`${text} is a ${precision} that covers ${first} to ${last}`, () => {
    const date = parseDate(text)!;
    assert.equal(date.start.precision, precision);
    assert.deepEqual([firstDay(date), lastDay(date)], [day(first), day(last)]);
  });
}

test('the parts are kept as written', () => {
  assert.deepEqual(parseDate('2023-04-12'), {
    start: {
      precision: 'day',
      year: 2023,
      month: 4,
      day: 12,
      approximate: false,
      uncertain: false,
      first: day('2023-04-12'),
      last: day('2023-04-12'),
    },
  });
  assert.equal(parseDate('2023-23')!.start.season, 3);
  assert.equal(parseDate('2023-23')!.start.month, undefined);
});

test('~ is approximate, ? uncertain, % both, on any precision and end', () => {
  const marks = (text: string) => {
    const { approximate, uncertain } = parseDate(text)!.start;
    return [approximate, uncertain];
  };
  assert.deepEqual(marks('2023'), [false, false]);
  assert.deepEqual(marks('2023-04~'), [true, false]);
  assert.deepEqual(marks('2023-21?'), [false, true]);
  assert.deepEqual(marks('2023-04-12%'), [true, true]);
  const interval = parseDate('2023/2024~')!;
  assert.equal(interval.start.approximate, false);
  assert.ok(typeof interval.end === 'object' && interval.end.approximate);
});

test('an open end has no last day', () => {
  const date = parseDate('2024-06/..')!;
  assert.equal(date.end, 'open');
  assert.equal(firstDay(date), day('2024-06-01'));
  assert.equal(lastDay(date), undefined);
});

test('years before 100 are not moved to the 1900s', () => {
  assert.equal(firstDay(parseDate('0050-01-01')!), day('0050-01-01'));
});

test('every day of a leap and of a common year is read, one after the other', () => {
  for (let n = day('2023-01-01'); n <= day('2024-12-31'); n++) {
    const text = new Date(n * 864e5).toISOString().slice(0, 10);
    assert.equal(firstDay(parseDate(text)!), n);
  }
});

for (const text of [
  '',
  ' 2023',
  '2023 ',
  '23',
  '12.04.2023',
  '2023-4',
  '2023-00',
  '2023-13',
  '2023-20',
  '2023-25',
  '2023-21-01',
  '2023-00-10',
  '2023-04-00',
  '2023-04-31',
  '2023-02-29',
  '1900-02-29',
  '2023-04-12-01',
  '2023~04',
  '2023-04-12T25:00:00',
  '2024/2023',
  '2023-04/2023-03',
  '2023/',
  '/2023',
  '../2023',
  '2023/2024/2025',
  '2023/../..',
  '201X',
  '-0044',
  '2023-04~~',
  '2023-04\n',
  'вчера',
  '２０２３',
]) {
  test(`${JSON.stringify(text)} is no date`, () => assert.equal(parseDate(text), undefined));
}
