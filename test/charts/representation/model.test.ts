import assert from 'node:assert/strict';
import test from 'node:test';
import { modelOf, notesOf, optionsOf, position, representation, SAMPLE, WAVES } from './support.js';

const staff = (more: object = {}) =>
  representation(
    [
      position('everyone', { counts: [249, 163] }),
      position('b', { counts: [234, 123] }),
      position('c', { counts: [11, 24] }),
      position('d', { counts: [4, 16] }),
    ],
    more,
  );

test('shares are of the sum of counts, rounded half away from zero, in the document’s order', async () => {
  const { rows } = await modelOf(
    representation([position('a', { counts: [23, 17] }), position('b', { counts: [1, 999] })]),
  );
  assert.deepEqual(
    rows.map(({ segments }) => segments.map(({ text }) => text)),
    [
      ['58', '43'],
      ['<1', '100'],
    ],
  );
  assert.equal(rows[0]!.segments[0]!.value, 57.5);
  assert.equal(rows[0]!.n, 'n\u00a0=\u00a040**');
});

test('the first position is the total where its id says so or its n is the sum of the others', async () => {
  assert.deepEqual(
    (await modelOf(staff())).rows.map(({ total }) => total),
    [true, false, false, false],
  );
  const sum = representation(
    ['a', 'b', 'c'].map((id, i) => position(id, { n: i ? 50 : 100, percent: [40, 60] })),
  );
  assert.equal((await modelOf(sum)).rows[0]!.total, true);
  const not = representation([
    position('staff-writers', { percent: [40, 60] }),
    position('b', { percent: [40, 60] }),
  ]);
  assert.equal((await modelOf(not)).rows[0]!.total, false);
});

test('`category` is drawn first, `reference` moves the line, what cannot be read counts as absent', async () => {
  const men = await modelOf(staff(), { category: 'men', reference: '33.3', decimals: '1' });
  assert.deepEqual(
    men.categories.map(({ text, step }) => [text.text, step]),
    [
      ['Men', 'pair-1'],
      ['Women', 'pair-2'],
    ],
  );
  assert.deepEqual(men.reference, { value: 33.3, text: '33.3%' });
  assert.equal(men.rows[0]!.segments[0]!.text, '39.6');
  assert.match(notesOf(men), /Reference line: 33\.3%/);
  const slip = await modelOf(staff(), { category: 'nobody', reference: '101', decimals: 'x' });
  assert.equal(slip.categories[0]!.text.text, 'Women');
  assert.deepEqual(slip.reference, { value: 50, text: '50%' });
  assert.deepEqual(optionsOf({ reference: '-5' }).reference, undefined);
  assert.deepEqual(optionsOf({ reference: '0' }).reference, 0);
});

test('more than two categories keep their colours and have no line unless one is asked for', async () => {
  const three = { categories: ['a', 'b', 'c'].map((id) => ({ id, text: id.toUpperCase() })) };
  const document = representation([position('x', { counts: [50, 30, 20] })], three);
  const made = await modelOf(document, { category: 'c' });
  assert.deepEqual(
    made.categories.map(({ step }) => step),
    ['cat-3', 'cat-1', 'cat-2'],
  );
  assert.equal(made.reference, undefined);
  assert.deepEqual(
    made.rows[0]!.segments.map(({ text }) => text),
    ['20%', '50', '30'],
  );
  assert.equal((await modelOf(document, { reference: '30' })).reference!.value, 30);
});

test('a small staff is marked and drawn full', async () => {
  for (const more of [
    {},
    { methodology: { methods: [{ kind: 'other', text: 'Lists', sampling: 'census' }] } },
  ]) {
    const made = await modelOf(staff(more));
    assert.deepEqual(
      made.rows.map(({ n }) => n.replaceAll('\u00a0', ' ')),
      ['n = 412', 'n = 357', 'n = 35**', 'n = 20**'],
    );
    assert.ok(made.rows.every(({ hollow, absent }) => !hollow && !absent));
    assert.match(notesOf(made), /\*\* n < 50 – few people/);
  }
});

test('a small sample is hollow, and one under min-base is named instead of drawn', async () => {
  const made = await modelOf(staff({ methodology: SAMPLE }));
  assert.deepEqual(
    made.rows.map(({ hollow }) => hollow),
    [false, false, true, false],
  );
  assert.equal(made.rows[3]!.absent, 'Too small a sample to show');
  assert.deepEqual(made.rows[3]!.segments, []);
  assert.match(notesOf(made).replaceAll('\u00a0', ' '), /to show: Position d \(n = 20\)/);
  const all = await modelOf(staff({ methodology: SAMPLE }), { minBase: '10' });
  assert.equal(all.rows[3]!.absent, undefined);
  const cells = made.tables[0]!.rows[3]!.cells;
  assert.deepEqual(cells, ['–', '–', '–', '–', '20 – Too small a sample to show']);
});

test('only the way in which people were counted makes small bases hollow, not interviews beside it', async () => {
  const interviews = { kind: 'interviews', text: 'Ten editors', sampling: 'non-probability' };
  for (const counted of [
    { kind: 'survey', text: 'All staff', sampling: 'census' },
    { kind: 'other', text: 'Lists', sampling: 'census' },
  ]) {
    const made = await modelOf(staff({ methodology: { methods: [interviews, counted] } }));
    assert.ok(made.rows.every(({ hollow, absent }) => !hollow && !absent));
    assert.doesNotMatch(notesOf(made), /margin of error|sample/);
  }
});

test('positions with fewer people in a category than `minCell` are withheld, and named as withheld', async () => {
  const made = await modelOf(
    representation(
      [
        position('a', { counts: [2, 11] }),
        position('b', { counts: [30, 20] }),
        position('c', { n: 40, percent: [2.5, 97.5] }),
        position('d', { counts: [0, 7] }),
      ],
      { minCell: 3 },
    ),
  );
  assert.deepEqual(
    made.rows.map(({ absent }) => absent),
    ['Withheld to protect people', undefined, 'Withheld to protect people', undefined],
  );
  assert.match(notesOf(made), /fewer than 3 people .*: Position a and Position c\./);
  assert.ok(!made.data.has('p0/c0'));
  const cells = made.tables[0]!.rows[0]!.cells;
  assert.deepEqual(cells, ['–', '–', '–', '–', '13** – Withheld to protect people']);
  assert.doesNotMatch(JSON.stringify([made.summary, [...made.data.values()]]), /Position a/);
});

test('what would give a withheld position away is withheld too: the smallest other one under a total', async () => {
  const document = (minCell?: number) =>
    representation(
      [
        position('everyone', { counts: [41, 40] }),
        position('b', { counts: [30, 20] }),
        position('c', { counts: [9, 9] }),
        position('d', { counts: [2, 11] }),
      ],
      { minCell },
    );
  const withheld = async (minCell?: number) =>
    (await modelOf(document(minCell))).rows.map(({ absent }) => !!absent);
  assert.deepEqual(await withheld(3), [false, false, true, true]);
  assert.deepEqual(await withheld(), [false, false, false, false]);
});

test('a position of fewer people than `minCell` withholds its number too, and is not said to lack one', async () => {
  const made = await modelOf(
    representation([position('a', { counts: [2, 0] }), position('b', { counts: [30, 20] })], { minCell: 3 }),
  );
  assert.deepEqual([made.rows[0]!.n, made.rows[0]!.warned], ['', false]);
  assert.equal(made.tables[0]!.rows[0]!.cells.at(-1), 'Withheld to protect people');
  assert.doesNotMatch(notesOf(made), /not stated/);
});

test('a withheld wave is compared with none', async () => {
  const made = await modelOf(
    representation(
      [position('a', { wave: 'w2020', counts: [1, 30] }), position('a', { wave: 'w2024', counts: [20, 20] })],
      { waves: WAVES, minCell: 3 },
    ),
  );
  assert.equal(made.rows[0]!.change, '');
  assert.equal(made.rows[0]!.earlier, undefined);
  assert.doesNotMatch(JSON.stringify([...made.data.values()]), /3%/);
});

test('a non-probability sample is named as one', async () => {
  const methodology = { methods: [{ kind: 'survey', text: 'Open', sampling: 'non-probability' }] };
  assert.match(notesOf(await modelOf(staff({ methodology }))), /no margin of error/);
});

test('percentages without n say that the base is not stated, wholly or for some', async () => {
  const bare = position('a', { percent: [36, 64] });
  const none = await modelOf(representation([bare]));
  assert.match(notesOf(none), /base \(number of people\) is not stated\./);
  assert.equal(none.rows[0]!.n, '');
  const some = await modelOf(representation([bare, position('b', { n: 500, percent: [50, 50] })]));
  assert.match(notesOf(some), /is not stated: Position a\./);
});

test('of several waves the latest is drawn, with the change in points from unrounded shares', async () => {
  const made = await modelOf(
    representation(
      [
        position('a', { wave: 'w2024', counts: [135, 65] }),
        position('a', { wave: 'w2020', counts: [129, 71] }),
        position('b', { wave: 'w2020', counts: [50, 50] }),
      ],
      { waves: WAVES },
    ),
  );
  const [a, b] = made.rows;
  assert.equal(a!.change.replace('\u00a0', ' '), '+3 pp');
  assert.equal(a!.earlier, 64.5);
  assert.equal(b!.change, '');
  assert.equal(b!.text.text, 'Position b (2020)');
  assert.equal(made.earlier!.text, '2020');
  assert.match(notesOf(made), /Women, 2020 → 2024/);
  assert.match(made.summary, /Position a, 2020 → 2024: \+3\spp/);
  assert.equal(made.tables[0]!.rows.length, 3);
  assert.equal(made.tables[0]!.rows[0]!.section!.text, 'Position a');
});

test('a wave with `break`, also one that is skipped, is not compared with those before', async () => {
  const positions = ['w2016', 'w2024'].map((wave) => position('a', { wave, counts: [60, 40] }));
  for (const at of [1, 2]) {
    const waves = WAVES.map((wave, i) => (i === at ? { ...wave, break: true } : wave));
    const made = await modelOf(representation(positions, { waves }));
    assert.equal(made.rows[0]!.change, '');
    assert.equal(made.rows[0]!.earlier, undefined);
    assert.match(notesOf(made), /not comparable/);
  }
});

test('`wave` chooses the waves; one alone is drawn without a change and named', async () => {
  const positions = WAVES.map(({ id }, i) => position('a', { wave: id, counts: [40 + i * 10, 60 - i * 10] }));
  const document = representation(positions, { waves: WAVES });
  const one = await modelOf(document, { wave: 'w2020' });
  assert.equal(one.rows[0]!.segments[0]!.text, '50');
  assert.equal(one.rows[0]!.change, '');
  assert.match(notesOf(one), /Wave: 2020/);
  const ends = await modelOf(document, { wave: 'w2016 w2024' });
  assert.equal(ends.rows[0]!.change.replace('\u00a0', ' '), '+20 pp');
});

test('a position without people has no figures, and no division by zero', async () => {
  const made = await modelOf(
    representation([position('a', { counts: [0, 0] }), position('b', { n: 0, percent: [0, 0] })]),
  );
  assert.equal(made.rows[0]!.absent, 'No data');
  assert.doesNotMatch(JSON.stringify(made), /NaN|null/);
});

test('a category that stands alone is a part of n', async () => {
  const categories = [{ id: 'women', text: 'Women' }];
  const made = await modelOf(representation([position('a', { n: 200, counts: [50] })], { categories }));
  assert.equal(made.rows[0]!.segments[0]!.value, 25);
  assert.doesNotMatch(notesOf(made), /add up|published/);
});

test('sums other than 100 are explained, not forced', async () => {
  const rounded = await modelOf(representation([position('a', { counts: [23, 17] })]));
  assert.match(notesOf(rounded), /because of rounding/);
  const short = await modelOf(representation([position('a', { percent: [30, 40] })]));
  assert.match(notesOf(short), /Not every share was published/);
});

test('the summary names the ends without the total, and the way from first to last', async () => {
  const { summary } = await modelOf(staff());
  assert.match(summary, /^Share: Women\. Highest: Position b, 66%\. Lowest: Position d, 20%\./);
  assert.match(
    summary.replaceAll('\u00a0', ' '),
    /Position everyone — 60%, Position d — 20%; difference −40 pp\./,
  );
});

test('the parts of a label are parted by the dash of the language', async () => {
  const label = async (language: 'en' | 'ru' | 'kk') =>
    (await modelOf(staff(), {}, language)).data.get('p0/c0')!.label;
  assert.match(await label('en'), / — Women/);
  for (const language of ['ru', 'kk'] as const) assert.match(await label(language), / – Women/);
});

test('the ends are all positions that are level, and none of a very small sample', async () => {
  const { summary } = await modelOf(
    representation(
      [
        position('a', { counts: [60, 40] }),
        position('b', { counts: [120, 80] }),
        position('c', { counts: [30, 70] }),
        position('d', { counts: [40, 0] }),
      ],
      { methodology: SAMPLE },
    ),
  );
  assert.match(summary, /Highest: Position a and Position b, 60%\. Lowest: Position c, 30%\./);
});

test('every mark has a sentence, and its document’s ids', async () => {
  const { data, rows } = await modelOf(staff());
  for (const { segments } of rows) for (const { id } of segments) assert.ok(data.get(id)?.label);
  const datum = data.get('p2/c0')!;
  assert.equal(datum.label.replaceAll('\u00a0', ' '), 'Position c — Women: 31%, 11 of 35 people');
  assert.deepEqual(datum.detail, { position: 'c', category: 'women' });
});
