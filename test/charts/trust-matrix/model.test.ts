import assert from 'node:assert/strict';
import test from 'node:test';
import {
  headsOf,
  label,
  matrix,
  modelOf,
  namesOf,
  notesOf,
  rowsOf,
  counts,
  GROUPS,
  TYPICAL,
} from './support.js';

test('cells carry nets with their sign, the total first, then spread and who does not know the source', () => {
  const model = modelOf(TYPICAL);
  assert.deepEqual(headsOf(model), [
    'All 100–125',
    'Women 100',
    'Men 100',
    '18–29 100',
    '30+ 100',
    'Spread',
    'Never heard of it',
  ]);
  assert.deepEqual(rowsOf(model), [
    'Television: +10 +20 0 −30 +25 55 0%',
    'Websites: −5 +5 −15 +40 −20 60 20%',
  ]);
});

test('a screen reader hears source, group, figure and n', () => {
  const model = modelOf(TYPICAL);
  assert.equal(model.all.rows.length, 2);
  assert.equal(label(model, 'i0/g2'), 'Television, 18–29: −30, n\u00a0=\u00a0100');
  assert.equal(label(model, 'i1/s'), 'Websites, Spread: 60\u00a0pp');
  assert.equal(label(model, 'i1/m'), 'Websites, Never heard of it: 20%');
});

test('a selected cell tells its whole distribution with counts and base', () => {
  const model = modelOf(TYPICAL);
  const { rows, detail } = model.data.get('i1/t')!;
  assert.deepEqual(
    rows.map(({ name, value }) => `${name} ${value}`),
    [
      'Net trust −5',
      'Fully 30% (30)',
      'Rather 0% (0)',
      'Neither 35% (35)',
      'Rather not 0% (0)',
      'Not at all 35% (35)',
      'Never heard of it 20% (25)',
      'Base n\u00a0=\u00a0100',
      'All asked n\u00a0=\u00a0125',
    ],
  );
  assert.deepEqual(detail, { item: 'web' });
  assert.deepEqual(model.data.get('i1/g0')!.detail, { item: 'web', group: 'w' });
  assert.deepEqual(
    model.distribution('i1/t').map(({ step, share }) => [step, share]),
    [
      ['heat-pos3', 24],
      ['heat-mid', 28],
      ['heat-neg3', 28],
      ['missing', 20],
    ],
  );
});

test('measures: shares of a side, mean, and value only without levels', () => {
  assert.equal(rowsOf(modelOf(TYPICAL, { measure: 'trust' }))[0], 'Television: 40 50 40 20 50 30 0%');
  assert.equal(rowsOf(modelOf(TYPICAL, { measure: 'distrust' }))[1], 'Websites: 35 30 40 20 40 20 20%');
  // (2 · 40 − 2 · 30) / 100
  assert.match(
    rowsOf(modelOf(TYPICAL, { measure: 'mean' }))[0]!,
    /^Television: 0\.2 0\.4 0\.0 −0\.6 0\.5 1\.1/,
  );
  assert.deepEqual(rowsOf(modelOf(TYPICAL, { measure: 'value' })), rowsOf(modelOf(TYPICAL)));
  assert.equal(
    label(modelOf(TYPICAL, { measure: 'trust' }), 'i0/g0'),
    'Television, Women: 50%, n\u00a0=\u00a0100',
  );
});

test('a rating without two sides is a mean, as it has no net', () => {
  const levels = [1, 2, 3].map((value) => ({ id: `l${value}`, text: `${value}`, value }));
  const model = modelOf(
    matrix([{ item: 'tv', counts: [10, 10, 20] }], { levels, groups: [], sets: undefined }),
  );
  assert.deepEqual(rowsOf(model), ['Television: 2.3', 'Websites: –']);
  assert.deepEqual(model.legend.limits.at(0), '1');
});

test('sorting: by total, group, spread, missing and document, each also turned', () => {
  const order = (sort: string) => namesOf(modelOf(TYPICAL, { sort }));
  assert.equal(order('total'), 'Television Websites');
  assert.equal(order('-total'), 'Websites Television');
  assert.equal(order('y'), 'Websites Television');
  assert.equal(order('-y'), 'Television Websites');
  assert.equal(order('spread'), 'Websites Television');
  assert.equal(order('missing'), 'Websites Television');
  assert.equal(order('-document'), 'Websites Television');
  assert.equal(order('nobody'), 'Television Websites');
});

test('a press sorts from the top, the next from the bottom, the third puts the order back', () => {
  const head = (sort?: string) => modelOf(TYPICAL, sort ? { sort } : {}).all.columns[3]!;
  assert.deepEqual([head().order, head().next], ['none', 'y']);
  assert.deepEqual([head('y').order, head('y').next], ['descending', '-y']);
  assert.deepEqual([head('-y').order, head('-y').next], ['ascending', 'document']);
});

test('rows stay with their kind, and are sorted inside it', () => {
  const items = [
    { id: 'tv', text: 'TV', kind: 'Broadcast' },
    { id: 'web', text: 'Web', kind: 'Online' },
    { id: 'fm', text: 'Radio', kind: 'Broadcast' },
    { id: 'gossip', text: 'Gossip' },
  ];
  const cell = (item: string, trust: number) => ({ item, n: 100, counts: counts(trust, 20) });
  const cells = [cell('tv', 30), cell('web', 70), cell('fm', 50), cell('gossip', 10)];
  const model = modelOf(matrix(cells, { items, groups: [], sets: undefined }), { sort: 'total' });
  assert.deepEqual(
    model.all.rows.map(({ section, text }) => [section?.text, text.text]),
    [
      ['Broadcast', 'Radio'],
      [undefined, 'TV'],
      ['Online', 'Web'],
      ['Other', 'Gossip'],
    ],
  );
});

test('a cell without a figure says why', () => {
  const model = modelOf(
    matrix([
      { item: 'tv', n: 500, counts: counts(40, 30) },
      { item: 'tv', group: 'w', n: 12, counts: [6, 0, 0, 0, 6, 0] },
      { item: 'tv', group: 'm', note: 'Left out for men' },
      { item: 'tv', group: 'y', n: 40, counts: [0, 0, 0, 0, 0, 40] },
      { item: 'web', group: 'w', counts: [0, 0, 0, 0, 0, 0] },
    ]),
  );
  assert.equal(label(model, 'i0/g0'), 'Television, Women: Too few respondents to show (n\u00a0=\u00a012)');
  assert.equal(label(model, 'i0/g1'), 'Television, Men: Left out for men');
  assert.equal(label(model, 'i0/g2'), 'Television, 18–29: Nobody gave an opinion, n\u00a0=\u00a040');
  assert.equal(label(model, 'i0/g3'), 'Television, 30+: Not asked or not published');
  assert.equal(label(model, 'i1/g0'), 'Websites, Women: No data');
  assert.match(notesOf(model), /Too few respondents to show: Television, Women \(n\s=\s12\)/);
  assert.match(notesOf(model), /Hatched: no figure/);
});

test('small bases are marked and enter no spread; a census knows none', () => {
  const cells = [
    { item: 'tv', group: 'w', n: 45, counts: [45, 0, 0, 0, 0, 0] },
    { item: 'tv', group: 'm', n: 80, counts: [40, 0, 40, 0, 0, 0] },
    { item: 'tv', group: 'y', n: 200, counts: [20, 0, 180, 0, 0, 0] },
    { item: 'tv', group: 'o', counts: [5, 0, 15, 0, 0, 0] },
  ];
  const model = modelOf(matrix(cells));
  assert.deepEqual(headsOf(model), ['Women 45**', 'Men 80*', '18–29 200', '30+', 'Spread']);
  assert.equal(rowsOf(model)[0], 'Television: +100 +50 +10 +25 15');
  assert.equal(model.all.rows[0]!.cells[0]!.marked, true);
  assert.match(notesOf(model), /\*\* 30–49.*\* 50–99.*fewer than 50 people/s);
  assert.match(notesOf(model), /Some bases are not stated/);
  const methodology = { methods: [{ kind: 'survey', text: 'All', sampling: 'census' }] };
  const census = modelOf(matrix(cells, { methodology }));
  assert.equal(rowsOf(census)[0], 'Television: +100 +50 +10 +25 50');
  assert.equal(headsOf(modelOf(matrix(cells), { minBase: '50' }))[0], 'Women 45');
});

test('where the bases of a column differ the mark stands at the cell', () => {
  const model = modelOf(
    matrix([
      { item: 'tv', group: 'w', n: 45, counts: [45, 0, 0, 0, 0, 0] },
      { item: 'web', group: 'w', n: 300, counts: [150, 0, 150, 0, 0, 0] },
    ]),
  );
  assert.equal(headsOf(model)[0], 'Women 45–300');
  assert.match(rowsOf(model)[0]!, /^Television: \+100\*\* /);
});

test('finished values have their own unit, domain and decimals', () => {
  const values = (unit: string, more: object, value: number) =>
    modelOf({
      ...matrix([
        { item: 'tv', value },
        { item: 'web', value: null },
      ]),
      levels: undefined,
      measure: { text: 'Rating', unit, ...more },
      ...GROUPS,
    });
  assert.equal(values('score', { domain: [1, 5] }, 3.45).all.rows[0]!.cells[0]!.text, '3.45');
  assert.equal(values('score', { domain: [1, 5] }, 3.45).all.rows[0]!.cells[0]!.step, 'seq-4');
  assert.deepEqual(values('score', { domain: [1, 5] }, 3).legend.limits, [
    '1',
    '1.8',
    '2.6',
    '3.4',
    '4.2',
    '5',
  ]);
  assert.equal(values('points', {}, -40.4).all.rows[0]!.cells[0]!.step, 'heat-neg3');
  assert.equal(values('points', {}, 0.2).all.rows[0]!.cells[0]!.text, '0');
  assert.equal(values('percent', {}, 0.2).all.rows[0]!.cells[0]!.text, '<1');
  assert.equal(label(values('score', {}, 3), 'i1/t'), 'Websites, All: No data');
});

test('nets fall into seven bins, symmetric around zero, by the figure that is shown', () => {
  const step = (net: number) =>
    modelOf(
      matrix([{ item: 'tv', value: net }], { levels: undefined, measure: { text: 'Net', unit: 'points' } }),
    ).all.rows[0]!.cells[0]!.step;
  const found = [0, 5, 5.4, 6, 19, 20, 39, 40].map((net) => [step(net), step(-net)]);
  assert.deepEqual(found, [
    ['heat-mid', 'heat-mid'],
    ['heat-mid', 'heat-mid'],
    ['heat-mid', 'heat-mid'],
    ['heat-pos1', 'heat-neg1'],
    ['heat-pos1', 'heat-neg1'],
    ['heat-pos2', 'heat-neg2'],
    ['heat-pos2', 'heat-neg2'],
    ['heat-pos3', 'heat-neg3'],
  ]);
});

test('by chooses sets of groups, highlight names items and groups', () => {
  const model = modelOf(TYPICAL, { by: 'age', highlight: 'tv y' });
  assert.deepEqual(headsOf(model).slice(1, 3), ['18–29 100', '30+ 100']);
  assert.equal(rowsOf(model)[0], 'Television: +10 −30 +25 55 0%');
  assert.deepEqual(
    model.all.columns.map(({ highlighted }) => highlighted),
    [false, true, false, false, false],
  );
  assert.deepEqual(
    model.all.rows.map(({ highlighted }) => highlighted),
    [true, false],
  );
  assert.equal(headsOf(modelOf(TYPICAL, { by: 'nothing' })).length, 7);
});

test('the summary names the ends and the largest spread', () => {
  assert.equal(
    modelOf(TYPICAL).summary,
    'Net trust. Highest: Television, +10. Lowest: Websites, −5. Largest spread: Websites (Age), 60\u00a0pp.',
  );
});

test('the table has every figure of the drawing, and the distributions', () => {
  const model = modelOf(TYPICAL);
  const [first, second] = model.tables;
  assert.deepEqual(
    first!.columns.map(({ text }) => text.replaceAll('\u00a0', ' ')),
    [
      'All (n = 100–125)',
      'Sex: Women (n = 100)',
      'Sex: Men (n = 100)',
      'Age: 18–29 (n = 100)',
      'Age: 30+ (n = 100)',
      'Spread',
      'Never heard of it',
      'Sex: Spread',
      'Age: Spread',
    ],
  );
  assert.deepEqual(first!.rows[0]!.cells, ['+10', '+20', '0', '−30', '+25', '55', '0%', '20', '55']);
  assert.equal(second!.rows.length, 10);
  assert.deepEqual(second!.rows[5]!.cells, [
    '30 (30)',
    '0 (0)',
    '35 (35)',
    '0 (0)',
    '35 (35)',
    '20 (25)',
    '−5',
    '125',
  ]);
});

test('weighted counts are no numbers of people', () => {
  const model = modelOf(matrix([{ item: 'tv', n: 3, counts: [1.5, 0, 0, 0, 0.5, 1] }]), { minBase: '0' });
  assert.equal(rowsOf(model)[0]!.startsWith('Television: +50'), true);
  assert.equal(model.data.get('i0/t')!.rows[1]!.value, '75%');
  assert.match(notesOf(model), /Weighted data/);
});

const cellsOf = (total: object, ...groups: object[]) => [
  { item: 'tv', ...total },
  ...groups.map((cell, i) => ({ item: 'tv', group: GROUPS.groups[i]!.id, ...cell })),
];

test('a small base is judged by those whom the percentage is of: 12 opinions of 200 people are too few', () => {
  const few = { n: 200, counts: [9, 0, 0, 0, 3, 188] };
  const model = modelOf(matrix(cellsOf({ n: 500, counts: counts(40, 30) }, few)));
  assert.equal(label(model, 'i0/g0'), 'Television, Women: Too few respondents to show (n\u00a0=\u00a012)');
  const forty = modelOf(
    matrix(cellsOf({ n: 500, counts: counts(40, 30) }, { n: 200, counts: [30, 0, 0, 0, 10, 160] })),
  );
  assert.equal(label(forty, 'i0/g0'), 'Television, Women: +50, n\u00a0=\u00a040, Very small base');
  assert.equal(forty.all.rows[0]!.cells[1]!.marked, true);
  const all = modelOf(matrix(cellsOf({ n: 500, counts: counts(40, 30) }, few), { percentBase: 'all' }));
  assert.match(label(all, 'i0/g0'), /^Television, Women: \+3, n.=.200$/);
});

test('who does not know a source stays in sight where too few know it', () => {
  const model = modelOf(matrix(cellsOf({ n: 200, counts: [9, 0, 0, 0, 3, 188] })));
  assert.equal(label(model, 'i0/m'), 'Television, Never heard of it: 94%');
});

test('a spread is between groups of one set, the largest of the sets, and says which groups', () => {
  const share = (trust: number) => ({ n: 100, counts: counts(trust, 0) });
  const model = modelOf(matrix(cellsOf(share(50), share(80), share(70), share(20), share(40))));
  const { label: words, rows } = model.data.get('i0/s')!;
  assert.equal(words, 'Television, Spread: 20\u00a0pp', 'women are not compared with the young');
  assert.deepEqual(
    rows.map(({ name }) => name),
    ['Spread', '30+', '18–29'],
  );
  assert.match(notesOf(model), /Spread = highest − lowest group of one set, the largest of the sets/);
});

test('a set with a group that was not published has no spread', () => {
  const share = (trust: number) => ({ n: 100, counts: counts(trust, 0) });
  const model = modelOf(
    matrix(cellsOf(share(50), share(80), { note: 'Not published' }, share(20), share(40))),
  );
  assert.equal(model.ofSet('sex').rows[0]!.cells.at(-2)!.text, '–');
  assert.equal(label(model, 'i0/s0'), 'Television, Spread: Not every group has a figure');
  assert.equal(model.ofSet('age').rows[0]!.cells.at(-2)!.text, '20');
});

test('highest and lowest name no source with a very small base, and say when not all can be compared', () => {
  const items = ['tv', 'web', 'fm', 'print'].map((id) => ({ id, text: id }));
  const cell = (item: string, n: number, trust: number) => ({
    item,
    n,
    counts: counts(trust, 0).map((c) => (c * n) / 100),
  });
  const whole = [cell('tv', 200, 30), cell('web', 200, 20), cell('fm', 200, 10)];
  const summary = (cells: object[], some = items) =>
    modelOf(matrix(cells, { items: some, groups: [], sets: undefined })).summary;
  assert.match(summary(whole, items.slice(0, 3)), /Highest: tv, \+30. Lowest: fm, \+10/);
  assert.match(
    summary([...whole, cell('print', 40, 5)]),
    /Highest of the comparable figures: tv, \+30. Lowest of the comparable figures: fm, \+10/,
  );
  assert.match(
    summary([...whole, { item: 'print', note: 'Not published' }]),
    /Lowest of the comparable figures: fm/,
  );
});

test('the lowest is not named where a source without a total has lower figures in its groups', () => {
  const items = ['tv', 'web', 'print'].map((id) => ({ id, text: id }));
  const cell = (item: string, trust: number, group?: string) => ({
    item,
    group,
    n: 100,
    counts: counts(trust, 0),
  });
  const { summary } = modelOf(matrix([cell('tv', 60), cell('web', 30), cell('print', 10, 'w')], { items }));
  assert.match(summary, /Highest of the comparable figures: tv, \+60/);
  assert.doesNotMatch(summary, /Lowest/);
});

test('sources that share a place are named together', () => {
  const items = ['tv', 'web', 'fm'].map((id) => ({ id, text: id }));
  const cell = (item: string, trust: number) => ({ item, n: 100, counts: counts(trust, 0) });
  const cells = [cell('tv', 30), cell('web', 30), cell('fm', 10)];
  assert.match(
    modelOf(matrix(cells, { items, groups: [], sets: undefined })).summary,
    /Highest: tv and web, \+30. Lowest: fm, \+10/,
  );
});

test('group bases that are not stated are not those of the whole', () => {
  const share = { counts: counts(40, 30) };
  assert.match(
    notesOf(modelOf(matrix(cellsOf({ n: 500, ...share }, share, share)))),
    /Group bases are not stated/,
  );
  assert.match(notesOf(modelOf(matrix(cellsOf(share, share)))), /The base is not stated/);
  assert.match(
    notesOf(modelOf(matrix(cellsOf({ n: 500, ...share }, { n: 250, ...share }, share)))),
    /Some bases are not stated/,
  );
});

test('published percentages that are worked out anew say so; weighting is said also of percentages', () => {
  const percent = [30, 20, 10, 10, 10, 20];
  const methodology = { methods: [{ kind: 'survey', text: 'A survey', weighting: 'By age' }] };
  const notes = notesOf(modelOf(matrix(cellsOf({ n: 500, percent }), { methodology })));
  assert.match(notes, /Recalculated from the published percentages/);
  assert.match(notes, /Weighted data/);
  assert.doesNotMatch(notesOf(modelOf(TYPICAL)), /Recalculated|Weighted/);
});

test('small and very small bases are told apart', () => {
  const cells = cellsOf(
    { n: 500, counts: counts(40, 30) },
    { n: 45, counts: [20, 0, 25, 0, 0, 0] },
    { n: 80, counts: [40, 0, 40, 0, 0, 0] },
  );
  const model = modelOf(matrix(cells));
  assert.match(notesOf(model), /\*\* 30–49.respondents: very small base.*\* 50–99.respondents: small base/s);
  assert.match(label(model, 'i0/g0'), /Very small base$/);
  assert.match(label(model, 'i0/g1'), /, Small base$/);
  assert.equal(model.legend.small, 'Very small base (n < 50)');
});

test('a few people of a small group are withheld, and what would give them away', () => {
  const cells = cellsOf(
    { n: 60, counts: [30, 10, 10, 5, 5, 0] },
    { n: 30, counts: [18, 5, 5, 2, 0, 0] },
    { n: 30, counts: [12, 5, 5, 3, 5, 0] },
  );
  const methodology = { methods: [{ kind: 'survey', text: 'All of the staff', sampling: 'census' }] };
  const open = modelOf(matrix(cells, { methodology }));
  assert.equal(open.all.rows[0]!.cells[1]!.text, '+70');
  const model = modelOf(matrix(cells, { methodology, minCell: 3 }));
  assert.equal(label(model, 'i0/g0'), 'Television, Women: Withheld, n\u00a0=\u00a030');
  assert.equal(
    label(model, 'i0/g1'),
    'Television, Men: Withheld, n\u00a0=\u00a030',
    'else the total less the men',
  );
  assert.match(notesOf(model), /Withheld \(fewer than 3.people.*\): Television, Women; Television, Men/);
  const [, distributions] = model.tables;
  assert.doesNotMatch(distributions!.rows[1]!.cells.join(), /\d.*\(2\)/);
  assert.deepEqual(model.distribution('i0/g0'), []);
});
