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

/** So near to the events of a test that no bill stands still. */
const IN_2024 = { now: '2024-07-01' };

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
    one(['2024-04-17 second-reading', '2024-05-30 senate'], IN_2024).present!.text,
    'In the Senate since 30 May 2024'.replace('30 ', '30\u00a0'),
  );
  assert.equal(
    one(['2024-05-30 senate', '2024-06-02 other Talk', '2024-06-03 amended'], IN_2024).present!.tone,
    'info',
  );
  assert.match(
    one(['2024-04-02 signed', '2024-04~ in-force']).present!.text,
    /^In force since April 2024 \(approximately\)$/,
  );
  assert.match(one(['2024-05-30 senate'], IN_2024, 'ru').present!.text, /^В\sСенате с\s30\sмая 2024/);
  assert.match(
    one(['2024-05-30 senate'], IN_2024, 'kk').present!.text,
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
  const again = one(['2024-01-01 adopted', '2024-02-01 vetoed', '2024-03-01 senate'], IN_2024);
  assert.equal(again.present!.tone, 'info');
  assert.deepEqual(
    again.segments.map(({ from, to }) => [from, to]),
    [
      [day('2024-01-01'), day('2024-02-01')],
      [day('2024-03-01'), day('2024-07-01')],
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
  const { phases, bills } = modelOf(timeline([bill(events)], { stages }), IN_2024);
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
  assert.match(modelOf(document, { from: '2023', ...IN_2024 }).bills[0]!.present!.text, /^In Parliament/);
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

test('the summary counts the documents and says where each stands, in three languages', () => {
  const document = timeline([
    bill(['2024-01-01 in-force']),
    bill(['2024-05-30 senate'], { id: 'c', title: 'B' }),
  ]);
  assert.equal(
    modelOf(document, IN_2024).summary.replaceAll('\u00a0', ' '),
    '2 documents. In force: 1. Under way: 1. A bill: In force since 1 January 2024. B: In the Senate since 30 May 2024. Expected next: Adopted.',
  );
  assert.match(modelOf(document, {}, 'ru').summary, /^2\sдокумента\. В\sсиле: 1\. На\sрассмотрении: 1\./);
  assert.match(modelOf(document, {}, 'kk').summary, /^2.құжат\. Күшінде: 1\./);
  assert.equal(modelOf(timeline([])).summary, 'No data.'.replace('.', ''));
});

test('notes explain only the signs that occur', () => {
  assert.equal(modelOf(timeline([bill(['2024-01-01 in-force'])])).notes.length, 0);
  const events = ['2024-01~ concept', '2024-03/.. public-discussion'];
  assert.equal(modelOf(timeline([bill(events)])).notes.length, 5);
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

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const present = (events: string[], attributes = {}, language: 'en' | 'ru' | 'kk' = 'en') =>
  plain(one(events, attributes, language).present!.text);
const lengths = (events: string[], attributes = {}) =>
  one(events, attributes).events.map(({ lasted }) => plain(lasted));
const OVER = ['2025-12-04/2025-12-29 public-discussion'];
const NEXT_SPRING = { now: '2026-03-01' };

test('a stage of an interval that has ended is over at its end, in words, in days and on the track', () => {
  assert.equal(present(OVER, { now: '2025-12-10' }), 'In public discussion since 4 December 2025');
  assert.deepEqual(lengths(OVER, { now: '2025-12-10' }), ['6 days so far']);
  assert.equal(present(OVER, NEXT_SPRING), 'Public discussion: ended on 29 December 2025');
  assert.deepEqual(lengths(OVER, NEXT_SPRING), ['26 days']);
  assert.equal(present(OVER, NEXT_SPRING, 'ru'), 'Публичное обсуждение: окончание 29 декабря 2025 года');
  assert.equal(present(OVER, NEXT_SPRING, 'kk'), 'Жария талқылау: 2025 жылғы 29 желтоқсанда аяқталды');
  assert.deepEqual(
    one(OVER, NEXT_SPRING).segments.map(({ from, to, open }) => [from, to, open]),
    [[day('2025-12-04'), day('2025-12-30'), false]],
  );
  // A month that is all that is known of a day is no interval.
  assert.match(present(['2025-12 public-discussion'], NEXT_SPRING), /^In public discussion since/);
});

test('of a law whose time in force has ended it is said that being in force ended, not entering into force', () => {
  const expired = ['2010-01-01/2020-01-01 in-force'];
  assert.equal(present(expired), 'In force: ended on 1 January 2020');
  assert.equal(present(expired, {}, 'ru'), 'В силе: окончание 1 января 2020 года');
  assert.equal(present(expired, {}, 'kk'), 'Күшінде: 2020 жылғы 1 қаңтарда аяқталды');
});

test('a discussion that was over before the next step lasted to its end and not to the step', () => {
  assert.deepEqual(
    lengths(['2025-03-01/2025-04-30 public-discussion', '2025-10-08 introduced'], NEXT_SPRING),
    ['61 days', '144 days so far'],
  );
});

test('no length is said across a step that is not in the document', () => {
  assert.deepEqual(lengths(['2011-12-28 senate', '2024-08-20 repealed']), ['', '']);
  assert.deepEqual(lengths(['2022-03-16 concept', '2023-11-30 first-reading', '2024-04-17 second-reading']), [
    '',
    '139 days',
    '951 days so far',
  ]);
  assert.deepEqual(lengths(['2024-06-19 signed', '2024-08-20 in-force']), ['', '']);
  // A bill may be withdrawn or sent back at any stage, and then goes through stages again.
  assert.deepEqual(
    lengths(['2024-01-01 introduced', '2024-01-11 returned', '2024-01-21 senate', '2024-01-31 withdrawn']),
    ['10 days', '10 days', '10 days', ''],
  );
});

test('where the next step is missing the stage fades on the track, a year after its last event at most', () => {
  const { segments } = one(['2011-12-28 senate', '2024-08-20 repealed']);
  assert.deepEqual(
    segments.map(({ to, open }) => [to, open]),
    [[day('2011-12-28') + 366, true]],
  );
  const known = one(['2023-01-01 adopted', '2023-02-01 in-force']).segments;
  assert.deepEqual(
    known.map(({ to, open }) => [to, open]),
    [
      [day('2023-02-01'), false],
      [day('2026-11-24'), false],
    ],
  );
});

test('of what was adopted or signed long ago it is said that the outcome is not in the sources', () => {
  const adopted = ['2004-03-18 adopted', '2004-03-31 other Council'];
  assert.equal(present(adopted), 'Adopted on 18 March 2004; outcome not in the sources');
  assert.equal(present(adopted, {}, 'ru'), 'Принятие: 18 марта 2004 года; итог в источниках не указан');
  assert.equal(
    present(adopted, {}, 'kk'),
    '2004 жылғы 18 наурызда қабылданды; нәтижесі дереккөздерде көрсетілмеген',
  );
  assert.equal(
    present(['2015-11-16 signed']),
    'Signed on 16 November 2015; entry into force not in the sources',
  );
  assert.equal(present(['2026-06-01 adopted']), 'Adopted on 1 June 2026');
});

test('a bill under way without any event for nine months says so, and a note gives the rule', () => {
  const reading = (now: string) => present(['2025-01-15 first-reading', '2025-03-10 other Talk'], { now });
  assert.equal(reading('2025-12-09'), 'At first reading since 15 January 2025');
  assert.equal(reading('2025-12-10'), 'First reading: no step since 10 March 2025 (9 months)');
  assert.equal(reading('2026-11-09'), 'First reading: no step since 10 March 2025 (19 months)');
  assert.equal(
    present(OVER, { now: '2026-11-12' }),
    'Public discussion: ended on 29 December 2025; no step since then (10 months)',
  );
  assert.equal(
    present(['2025-01-15 first-reading'], {}, 'ru'),
    'Первое чтение: без движения с 15 января 2025 года (22 месяца)',
  );
  assert.equal(
    present(['2025-01-15 first-reading'], {}, 'kk'),
    'Бірінші оқылым: 2025 жылғы 15 қаңтардан бастап қозғалыс жоқ (22 ай)',
  );
  // What goes on, what is in force and what has ended does not stand still.
  assert.match(present(['2024-06/.. first-reading']), /^At first reading since/);
  assert.match(present(['2020-01-01 in-force']), /^In force since/);
  assert.match(present(['2020-01-01 withdrawn']), /^Withdrawn on/);
  const noted = (date: string) =>
    modelOf(timeline([bill([`${date} first-reading`])])).notes.some(({ text }) =>
      text.includes('nine months'),
    );
  assert.deepEqual(['2025-01-15', '2026-09-15'].map(noted), [true, false]);
});

test('documents are counted by what became of them: repealed is not stopped, signed long ago is not under way', () => {
  const bills = [
    ['2024-01-01 in-force'],
    ['2026-09-01 introduced'],
    ['2020-01-01 withdrawn'],
    ['1999-07-23 signed', '2024-08-20 repealed'],
    ['2004-03-18 adopted'],
    ['2015-11-16 signed'],
  ].map((events, i) => bill(events, { id: `b${i}` }));
  const counts = (language: 'en' | 'ru' | 'kk') =>
    plain(modelOf(timeline(bills), {}, language).summary)
      .split('. ')
      .slice(0, 6);
  assert.deepEqual(counts('en'), [
    '6 documents',
    'In force: 1',
    'Under way: 1',
    'Vetoed or withdrawn: 1',
    'No longer in force: 1',
    'Outcome or entry into force not in the sources: 2',
  ]);
  assert.deepEqual(counts('ru'), [
    '6 документов',
    'В силе: 1',
    'На рассмотрении: 1',
    'Вето или отзыв: 1',
    'Утратили силу: 1',
    'Итог или вступление в силу в источниках не указаны: 2',
  ]);
  assert.deepEqual(counts('kk').slice(0, 3), ['6 құжат', 'Күшінде: 1', 'Қаралуда: 1']);
});

test('stages are nouns in Russian and Kazakh, the same in the table, in what is said now and in what is expected', () => {
  const stages = [
    ['introduced', 'Внесение в Парламент', 'Парламентке енгізу'],
    ['returned', 'Возвращение', 'Қайтару'],
    ['adopted', 'Принятие', 'Қабылдау'],
    ['signed', 'Подписание', 'Қол қою'],
    ['published', 'Опубликование', 'Жариялау'],
    ['in-force', 'Вступление в силу', 'Күшіне ену'],
    ['vetoed', 'Вето', 'Вето қою'],
    ['withdrawn', 'Отзыв', 'Қайтарып алу'],
    ['repealed', 'Утрата силы', 'Күшін жою'],
  ] as const;
  for (const [stage, ru, kk] of stages) {
    assert.equal(plain(one([`2026-09-01 ${stage}`], {}, 'ru').events[0]!.title.text), ru);
    assert.equal(plain(one([`2026-09-01 ${stage}`], {}, 'kk').events[0]!.title.text), kk);
  }
  for (const stage of ['adopted', 'signed', 'published', 'returned', 'vetoed', 'withdrawn', 'repealed'])
    assert.ok(
      present([`2026-09-01 ${stage}`], {}, 'ru').startsWith(
        `${stages.find(([id]) => id === stage)![1]}: 1 сентября 2026 года`,
      ),
      stage,
    );
  assert.equal(one(['2026-09-01 adopted'], {}, 'ru').expected, 'Далее ожидается: Подписание');
  assert.equal(one(['2026-09-01 adopted'], {}, 'kk').expected, 'Келесі күтілетін кезең: Қол қою');
});

test('a vote is said in words in three languages, in the tooltip and in the table; what is not known is left out', () => {
  const voted = (vote: { for: number; against: number; abstain?: number; needed?: number }) =>
    timeline([{ ...bill([]), events: [{ date: '2026-09-01', stage: 'first-reading', vote }] }]);
  const full = voted({ for: 76, against: 8, abstain: 3, needed: 50 });
  const words = (language: 'en' | 'ru' | 'kk') => modelOf(full, {}, language).bills[0]!.events[0]!.vote!.text;
  assert.equal(words('en'), 'For:\u00a076 · Against:\u00a08 · Abstained:\u00a03 · Needed:\u00a050');
  assert.equal(words('ru'), 'За:\u00a076 · Против:\u00a08 · Воздержались:\u00a03 · Требовалось:\u00a050');
  assert.equal(words('kk'), 'Жақтаған:\u00a076 · Қарсы:\u00a08 · Қалыс қалған:\u00a03 · Қажет:\u00a050');
  const short = modelOf(voted({ for: 40, against: 0 }));
  assert.equal(short.bills[0]!.events[0]!.vote!.text, 'For:\u00a040 · Against:\u00a00');
  assert.deepEqual(short.data.get('b0e0')!.rows.at(-1), {
    name: 'Vote',
    value: 'For:\u00a040 · Against:\u00a00',
  });
  const [table] = modelOf(full).tables;
  assert.ok(table!.columns.some(({ text }) => text === 'Vote'));
  assert.ok(table!.rows[0]!.cells.includes(words('en')));
  assert.ok(
    !modelOf(timeline([bill(['2026-09-01 senate'])])).tables[0]!.columns.some(({ text }) => text === 'Vote'),
  );
});
