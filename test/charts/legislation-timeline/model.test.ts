import assert from 'node:assert/strict';
import test from 'node:test';
import { inOrder, placesInTime } from '../../../src/charts/legislation-timeline/model/order.js';
import { firstDay, lastDay, parseDate } from '../../../src/documents/date.js';
import { bill, day, gallery, large, modelOf, timeline } from './support.js';

const order = (...dates: string[]) =>
  inOrder(
    dates.map((text) => {
      const date = parseDate(text)!;
      return { text, first: firstDay(date), last: lastDay(date) ?? Infinity };
    }),
  ).map(({ text }) => text);

const one = (events: string[], attributes = {}, language: 'en' | 'ru' | 'kk' = 'en') =>
  modelOf(timeline([bill(events)]), attributes, language).bills[0]!;

test('events stay as written unless one surely came first', () => {
  assert.deepEqual(order('2024-04-02', '2024-04~'), ['2024-04-02', '2024-04~']);
  assert.deepEqual(order('2024-04~', '2024-04-02'), ['2024-04~', '2024-04-02']);
  assert.deepEqual(order('2024-06-01', '2024-03', '2024'), ['2024-03', '2024-06-01', '2024']);
  assert.deepEqual(order('2025', '2024-06/..', '2024-01-01'), ['2024-01-01', '2025', '2024-06/..']);
  assert.deepEqual(order('2023-03-31', '2023-03-30', '2023-03-29'), [
    '2023-03-29',
    '2023-03-30',
    '2023-03-31',
  ]);
});

test('no event stands behind one that surely came after it, whatever the order of writing', () => {
  let seed = 7;
  const random = (n: number) => (seed = (seed * 48271) % 2147483647) % n;
  for (let run = 0; run < 300; run++) {
    const events = Array.from({ length: 12 }, () => {
      const first = random(40);
      return { first, last: random(9) ? first + random(12) : Infinity };
    });
    const ordered = inOrder(events);
    const wishes = ordered.map(({ first, last }) => (last < Infinity ? (first + last) / 2 : first));
    const days = placesInTime(ordered, wishes);
    ordered.forEach((event, i) => {
      assert.ok(ordered.slice(i + 1).every((later) => !(later.last < event.first)));
      assert.ok(days[i]! >= event.first && days[i]! <= event.last);
      assert.ok(i === 0 || days[i]! >= days[i - 1]!);
    });
  }
});

test('the present stage is said of the last event that moved the bill, since its date', () => {
  assert.equal(
    one(['2024-04-17 second-reading', '2024-05-30 senate']).present!.text,
    'In the Senate since 30 May 2024'.replace('30 ', '30\u00a0'),
  );
  assert.equal(
    one(['2024-05-30 senate', '2024-06-02 other Talk', '2024-06-03 amended']).present!.tone,
    'info',
  );
  assert.match(
    one(['2024-04-02 signed', '2024-04~ in-force']).present!.text,
    /^In force since April 2024 \(approximately\)$/,
  );
  assert.match(one(['2024-05-30 senate'], {}, 'ru').present!.text, /^В\sСенате с\s30\sмая 2024/);
  assert.match(
    one(['2024-05-30 senate'], {}, 'kk').present!.text,
    /^2024\sжылғы 30\sмамырдан бастап Сенатта$/,
  );
  assert.equal(one([]).present, undefined);
  assert.equal(one(['2024 other']).present, undefined);
});

test('in force and amended later names both dates; amended before does not', () => {
  assert.match(
    one(['2024-01-10 in-force', '2025-02 amended', '2026-03-01 amended']).present!.text,
    /^In force since 10.January 2024, last amended on 1.March 2026$/,
  );
  assert.match(
    one(['2023-01-10 amended', '2024-01-10 in-force']).present!.text,
    /^In force since 10.January 2024$/,
  );
  assert.match(
    one(['2024-01-10 in-force', '2025-02 amended', '2026-01-01 repealed']).present!.text,
    /^Repealed on/,
  );
});

test('bills returned, vetoed, withdrawn and repealed are shown as such', () => {
  const tone = (...events: string[]) => one(events).present!.tone;
  assert.equal(tone('2024-01 senate', '2024-02 returned'), 'warn');
  assert.equal(tone('2024-01 signed', '2024-02 vetoed'), 'bad');
  assert.equal(tone('2024-01 introduced', '2024-02 withdrawn'), 'bad');
  assert.equal(tone('2024-01 in-force', '2024-02 repealed'), 'bad');
  const again = one(['2024-01-01 adopted', '2024-02-01 vetoed', '2024-03-01 senate']);
  assert.equal(again.present!.tone, 'info');
  assert.deepEqual(
    again.segments.map(({ from, to }) => [from, to]),
    [
      [day('2024-01-01'), day('2024-02-01')],
      [day('2024-03-01'), day('2026-11-24')],
    ],
  );
  assert.deepEqual(
    again.stops.map((stop) => [stop.day, stop.until]),
    [[day('2024-02-01'), day('2024-03-01')]],
  );
});

test('several rounds of a stage are several phases', () => {
  const { segments } = one([
    '2024-01-01 introduced',
    '2024-02-01 senate',
    '2024-03-01 returned',
    '2024-04-01 senate',
    '2024-05-01 adopted',
    '2024-06-01 in-force',
  ]);
  assert.deepEqual(
    segments.map(({ phase, open, returned }) => `${phase.key}${open ? '…' : ''}${returned ? '↩' : ''}`),
    ['readings', 'senate', 'readings↩', 'senate', 'adoption', 'force'],
  );
});

test('what is expected next is said only where the order makes it certain', () => {
  const next = (events: string[], rest = {}, document = {}) =>
    modelOf(timeline([bill(events, rest)], document)).bills[0]!.expected;
  assert.equal(next(['2024-01 introduced']), 'Expected next: First reading');
  assert.equal(next(['2026-01 senate', '2026-02 adopted']), 'Expected next: Signed');
  assert.equal(next(['2026-01 signed'], { kind: 'decree' }), 'Expected next: Published');
  assert.equal(next(['2015-11-16 signed']), '');
  assert.equal(next(['2024-01 public-discussion'], { kind: 'decree' }), '');
  assert.equal(next(['2024-01 concept'], { kind: 'other' }), '');
  assert.equal(next(['2024-01 senate', '2024-02 second-reading']), 'Expected next: Senate');
  assert.equal(next(['2026-08-01 second-reading']), 'Expected next: Adopted');
  for (const end of ['in-force', 'withdrawn', 'vetoed', 'repealed', 'returned'])
    assert.equal(next([`2024-01 ${end}`]), '');
  const stages = [
    { id: 'filed', text: 'Filed' },
    { id: 'floor', text: 'On the floor' },
  ];
  assert.equal(next(['2024-01 filed'], {}, { stages }), 'Expected next: On the floor');
  assert.equal(next(['2024-01 floor'], {}, { stages }), '');
  assert.equal(next(['2024-01 introduced'], {}, { stages }), '');
});

test('an event after today has not happened yet', () => {
  const line = one(['2024-05-01 signed', '2027-01-01 in-force']);
  assert.match(line.present!.text, /^Signed/);
  assert.equal(line.expected, 'Expected next: In force, 1\u00a0Jan 2027');
  assert.ok(line.events[1]!.ahead);
  assert.match(line.events[1]!.date, /expected$/);
});

test('stages last from event to event; about, where a date is not known by its day', () => {
  const lasted = (...events: string[]) =>
    one(events).events.map((event) => event.lasted.replaceAll('\u00a0', ' '));
  assert.deepEqual(lasted('2023-11-30 first-reading', '2024-01-25 other', '2024-04-17 second-reading'), [
    '139 days',
    '',
    '951 days so far',
  ]);
  assert.deepEqual(lasted('2024-06-19 signed', '2024-06-20 published', '2024-08 in-force'), [
    '1 day',
    'about 57 days',
    '',
  ]);
  assert.deepEqual(lasted('2024-06-19 signed', '2024-06-19 in-force'), ['', '']);
});

test('steps of another parliament take the colours in their order and keep their names', () => {
  const stages = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, text: id.toUpperCase() }));
  const events = stages.map(({ id }, i) => `2024-0${i + 1}-01 ${id}`);
  const { phases, bills } = modelOf(timeline([bill(events)], { stages }));
  assert.deepEqual(
    phases.map(({ className, text }) => `${className} ${text.text}`),
    ['s2 A – B', 's3 C', 's4 D', 's5 E'],
  );
  assert.equal(bills[0]!.present!.text, 'E: since 1\u00a0May 2024');
  const own = modelOf(timeline([bill(['2024-01 in-force'])], { stages: [{ id: 'in-force', text: 'Law' }] }));
  assert.equal(own.bills[0]!.events[0]!.title.text, 'Law');
  assert.equal(own.phases[0]!.className, 'force');
});

test('doubtful dates read as such, and no day is shifted', () => {
  const [first, second] = one(['2023-10~ introduced', '2024-02-29 first-reading']).events;
  assert.equal(first!.date, '≈\u00a0Oct 2023');
  assert.match(first!.details[0]!.value.text, /October 2023 \(approximately\)/);
  assert.equal(second!.date.replace('\u00a0', ' '), '29 Feb 2024');
  assert.ok(first!.doubt && !second!.doubt);
});

test('bill, from and to choose what is shown; what is unknown chooses nothing away', () => {
  const document = timeline([
    bill(['2022-01-01 concept', '2024-05-01 introduced'], { id: 'one' }),
    bill(['2021-01-01 signed'], { id: 'two' }),
  ]);
  const shown = (attributes: Record<string, string>) =>
    modelOf(document, attributes).bills.map(
      ({ id, events }) => `${id}:${events.map(({ number }) => number)}`,
    );
  assert.deepEqual(shown({}), ['b0:1,2', 'b1:1']);
  assert.deepEqual(shown({ bill: 'two' }), ['b1:1']);
  assert.deepEqual(shown({ bill: 'nobody' }), ['b0:1,2', 'b1:1']);
  assert.deepEqual(shown({ from: '2023' }), ['b0:2']);
  assert.deepEqual(shown({ to: '2021-12' }), ['b1:1']);
  assert.match(modelOf(document, { from: '2023' }).bills[0]!.present!.text, /^In Parliament/);
});

test('the table has every event with its date in full, and each mark speaks date, stage, bill, title', () => {
  for (const [file, document] of gallery()) {
    const { tables, data } = modelOf(document);
    const events = document.bills.flatMap((each) => each.events);
    assert.equal(tables[0]!.rows.length, events.length, file);
    assert.equal(data.size, events.length, file);
    for (const row of tables[0]!.rows) assert.equal(row.cells.length, tables[0]!.columns.length);
  }
  const { data } = modelOf(timeline([bill(['2024-06-19 signed By-whom'])]));
  assert.equal(data.get('b0e0')!.label, '19\u00a0June 2024, Signed, A bill, By-whom');
});

test('the summary counts the bills and says where each stands, in three languages', () => {
  const document = timeline([
    bill(['2024-01-01 in-force']),
    bill(['2024-05-30 senate'], { id: 'c', title: 'B' }),
  ]);
  assert.equal(
    modelOf(document).summary.replaceAll('\u00a0', ' '),
    '2 bills. In force: 1. Under way: 1. A bill: In force since 1 January 2024. B: In the Senate since 30 May 2024. Expected next: Adopted.',
  );
  assert.match(modelOf(document, {}, 'ru').summary, /^2\sзаконопроекта\. В\sсиле: 1\./);
  assert.match(modelOf(document, {}, 'kk').summary, /^2.заң жобасы\. Күшінде: 1\./);
  assert.equal(modelOf(timeline([])).summary, 'No data.'.replace('.', ''));
});

test('notes explain only the signs that occur', () => {
  assert.equal(modelOf(timeline([bill(['2024-01-01 in-force'])])).notes.length, 0);
  const notes = modelOf(timeline([bill(['2024-01~ concept', '2024-03/2024-04 public-discussion'])])).notes;
  assert.equal(notes.length, 5);
});

test('among more than six bills there is a chooser and one stands open', () => {
  const model = modelOf(large(), { bill: 'bill-3 bill-5' });
  assert.equal(model.choices.length, 60);
  assert.deepEqual(
    model.choices.flatMap(({ id, chosen }) => (chosen ? [id] : [])),
    ['bill-3', 'bill-5'],
  );
  assert.equal(modelOf(large()).bills.filter(({ collapsed }) => !collapsed).length, 1);
  assert.equal(modelOf(timeline([bill([])])).choices.length, 0);
});
