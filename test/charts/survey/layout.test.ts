import assert from 'node:assert/strict';
import test from 'node:test';
import type {
  BarsBlock,
  Block,
  DotsBlock,
  LikertBlock,
  TrendBlock,
} from '../../../src/charts/survey/blocks.js';
import { layout, rows } from '../../../src/charts/survey/layout.js';
import { tableMeasure } from '../../../src/text/measure.js';
import {
  boxOf,
  cell,
  checkDrawing,
  shapesOf,
  textsOf,
  noBase,
  place,
  series,
  smallBase,
  surveyModel,
} from './layout-helpers.js';

const WIDTHS = [240, 320, 375, 599, 600, 640, 760, 1200, 1400];

const ANSWERS: LikertBlock['answers'] = [
  { id: 'yes2', text: { text: 'Strongly agree' }, side: 'positive', step: 'div5-pos2' },
  { id: 'yes1', text: { text: 'Agree' }, side: 'positive', step: 'div5-pos1' },
  { id: 'mid', text: { text: 'Neither' }, side: 'neutral', step: 'div5-mid' },
  { id: 'no1', text: { text: 'Disagree' }, side: 'negative', step: 'div5-neg1' },
  { id: 'no2', text: { text: 'Strongly disagree' }, side: 'negative', step: 'div5-neg2' },
  { id: 'dk', text: { text: 'Don’t know' }, side: 'missing', step: 'hatch' },
];

const SHARES = [
  [5, 15, 11, 30, 31, 8],
  [9, 21, 14, 27, 24, 5],
  [19, 29, 13, 17, 14, 8],
];

function likert(form: LikertBlock['form'] = 'diverging', id = 'q'): LikertBlock {
  return {
    id,
    form,
    answers: ANSWERS,
    head: {
      negative: 'Disagree',
      positive: 'Agree',
      neutral: 'Neither',
      missing: 'Don’t know',
      net: form === 'diverging' ? 'Net' : '',
    },
    rows: SHARES.map((shares, i) => ({
      id: `${id}${i}`,
      text: { text: 'Журналисты могут писать о коррупции, не испытывая давления на редакцию' },
      highlighted: false,
      base: i === 1 ? smallBase : noBase,
      cells: shares.map((share, k) => cell(`${id}${i}/${k}`, share)),
      ...(form === 'diverging' ? { net: cell(`${id}${i}/net`, -41, '−41') } : {}),
    })),
    reach: { negative: 61, positive: 48, neutral: 14, missing: 8, plain: form === 'stacked' ? 100 : 0 },
  };
}

function bars(count: 1 | 2, domain: [number, number] = [0, 39], values = [31, 22, 3, 6]): BarsBlock {
  return {
    id: 'b',
    form: 'bars',
    series: [
      series('all', count > 1 ? 'All asked' : ''),
      series('press', 'Journalists', smallBase, 'cat-2'),
    ].slice(0, count),
    rows: values.map((value, i) => ({
      id: `b${i}`,
      text: { text: i === 1 ? 'Travail' : 'Травля и угрозы в сети, в том числе родным и близким' },
      highlighted: i === 0,
      missing: i === 3,
      cells: [cell(`b${i}a`, value), cell(`b${i}b`, value / 2)].slice(0, count),
    })),
    domain,
    unit: { text: '%' },
    muted: true,
  };
}

function dots(
  pairs: [number, number][] = [
    [24, 38],
    [49, 47],
    [81, 84],
    [0, 3],
    [97, 100],
  ],
): DotsBlock {
  return {
    id: 'd',
    form: 'dots',
    series: [series('kk', 'Kazakh'), series('ru', 'Russian', noBase, 'cat-2')],
    rows: pairs.map((pair, i) => ({
      id: `d${i}`,
      ...(i === 0 ? { section: { text: 'Language at home' } } : {}),
      text: { text: 'Language and ethnic relations' },
      base: i === 1 ? smallBase : noBase,
      highlighted: false,
      points: pair.map((value, k) => ({ series: k, cell: cell(`d${i}/${k}`, value), small: i === 1 })),
    })),
    domain: [0, 100],
    unit: { text: '%' },
  };
}

const trend = (): TrendBlock => ({
  id: 't',
  form: 'trend',
  waves: [0, 90, 180, 2000, 2600].map((day, i) => ({
    id: `w${i}`,
    text: { text: `Sep ${2018 + i}` },
    day,
    break: i === 3,
    base: noBase,
  })),
  lines: [40, 38, 38].map((value, i) => ({
    id: `l${i}`,
    text: { text: 'Trust a great deal or somewhat in the press' },
    step: `cat-${i + 1}`,
    shape: 'circle',
    missing: false,
    highlighted: i === 0,
    points: [0, 1, 2, 3, 4].map((k) =>
      i === 1 && k === 1 ? undefined : { cell: cell(`t${i}/${k}`, value + k), small: k === 0 },
    ),
    segments:
      i === 1
        ? [[0], [2], [3, 4]]
        : [
            [0, 1, 2],
            [3, 4],
          ],
  })),
  domain: [0, 50],
  unit: { text: '%' },
  breakText: 'Method changed',
});

const BLOCKS: Record<string, Block> = {
  diverging: likert(),
  'a long warning at a row': {
    ...likert(),
    rows: likert().rows.map((row) => ({
      ...row,
      base: { ...smallBase, warning: 'Респондент саны аз' },
    })),
  },
  stacked: likert('stacked'),
  'one series of bars': bars(1),
  'two series of bars': bars(2),
  'bars below zero': { ...bars(1, [-20, 30], [-20, 30, 0, 4]), unit: { text: 'points' } },
  'bars that are all zero': bars(2, [0, 0], [0, 0, 0, 0]),
  dots: dots(),
  'a long warning': {
    ...bars(2),
    series: bars(2).series.map((one) => ({
      ...one,
      base: { ...smallBase, warning: 'Респондент саны аз' },
    })),
  },
  trend: trend(),
  'a trend of one wave': {
    ...trend(),
    waves: trend().waves.slice(0, 1),
    lines: trend().lines.map((line) => ({
      ...line,
      points: [{ cell: cell(line.id, 40), small: false }],
      segments: [],
    })),
    domain: [40, 40],
  },
  absent: {
    ...bars(1),
    heading: { text: 'A question' },
    series: [],
    rows: [],
    absent: 'Fewer than 30 were asked.',
  },
};

for (const [name, block] of Object.entries(BLOCKS)) {
  test(`${name}: everything stands inside, no words overlap, targets cover marks`, () => {
    for (const width of WIDTHS) checkDrawing(place(surveyModel([block]), width), `${name} ${width}`);
  });
}

test('a diverging block puts outer steps outside and one zero line through all rows', () => {
  const drawn = place(surveyModel([likert()]), 760);
  const zeros = drawn.blocks[0]!.rows.flatMap((row) =>
    row.shapes.filter((shape) => shape.className === 'zero').map((shape) => shape.x),
  );
  assert.equal(new Set(zeros).size, 1);
  const row = drawn.blocks[0]!.rows[0]!;
  const left = (step: string): number =>
    row.data.flatMap((mark) => mark.shapes).find((shape) => shape.className.includes(step))!.x;
  const order = ['div5-neg2', 'div5-neg1', 'div5-pos1', 'div5-pos2', 'div5-mid', 'hatch'].map(left);
  assert.deepEqual(
    [...order].sort((a, b) => a - b),
    order,
  );
});

test('columns that have a head are not in the legend', () => {
  const words = (width: number): string[] =>
    place(surveyModel([likert()]), width).legend.map((item) => item.text.text);
  assert.deepEqual(words(760), ['Strongly disagree', 'Disagree', 'Agree', 'Strongly agree']);
  assert.deepEqual(words(320), [
    'Strongly disagree',
    'Disagree',
    'Agree',
    'Strongly agree',
    'Neither',
    'Don’t know',
  ]);
});

test('a long head of the nets folds over its figures and takes no room from the bars', () => {
  const block = likert();
  const short = place(surveyModel([block]), 640);
  const long = place(surveyModel([{ ...block, head: { ...block.head, net: 'Net score' } }]), 640);
  const heads = long.blocks[0]!.texts.filter(({ className }) => className === 'head strong end');
  assert.deepEqual(
    heads.map(({ text }) => text),
    ['Net', 'score'],
  );
  const bars = ({ blocks }: typeof long) => blocks[0]!.rows.map(({ data }) => data[0]!.shapes[0]!.width);
  assert.deepEqual(bars(long), bars(short));
});

test('the arrow of a head stays on the line of its words', () => {
  const block = likert();
  const head = { ...block.head, negative: 'Counterproductive', positive: 'Misunderstood' };
  for (const width of [640, 760]) {
    const { texts } = place(surveyModel([{ ...block, head }]), width).blocks[0]!;
    const arrows = texts.map(({ text }) => text).filter((text) => /[←→]/.test(text));
    assert.deepEqual(arrows, ['← Counterproductive', 'Misunderstood →']);
  }
});

test('a row without any figure takes the height of one bar where two series share a narrow page', () => {
  const block = bars(2);
  const last = block.rows[3]!;
  const height = (cells: typeof last.cells): number =>
    place(surveyModel([{ ...block, rows: [...block.rows.slice(0, 3), { ...last, cells }] }]), 320).height;
  assert.ok(height(last.cells) - height([undefined, undefined]) > 8);
});

test('a point takes as many px in each column of a diverging block', () => {
  const row = place(surveyModel([likert()]), 1000).blocks[0]!.rows[2]!;
  const width = (i: number): number => row.data.find((mark) => mark.id === `q2/${i}`)!.shapes[0]!.width;
  assert.ok(Math.abs(width(2) / 13 - (width(0) + 2) / 19) < 0.1);
});

test('stacked bars end at one place and stand apart from missing answers', () => {
  const drawn = place(surveyModel([likert('stacked')]), 760);
  for (const row of drawn.blocks[0]!.rows) {
    const shapes = row.data.flatMap((mark) => mark.shapes);
    const missing = shapes.find((shape) => shape.className === 'strokes')!;
    const body = Math.max(
      ...shapes.filter((shape) => shape.className.includes('div5')).map((shape) => shape.x + shape.width),
    );
    assert.ok(missing.x - body >= 12 && missing.x - body < 14, String(missing.x - body));
  }
});

test('two series of bars stand side by side when wide and have a legend when narrow', () => {
  const wide = place(surveyModel([bars(2)]), 760);
  const narrow = place(surveyModel([bars(2)]), 360);
  assert.equal(wide.legend.length, 0);
  assert.equal(narrow.legend.length, 2);
  const [first, second] = wide.blocks[0]!.rows[0]!.data.map((mark) => mark.shapes[0]!);
  assert.ok(second!.x > first!.x + first!.width);
});

test('only the first figure carries the percent sign', () => {
  const texts = textsOf(place(surveyModel([bars(1)]), 760)).map(({ text }) => text);
  assert.deepEqual(
    texts.filter((text) => text.endsWith('%')),
    ['31%'],
  );
});

test('near dots move apart in height and their figures stand outside', () => {
  const row = place(surveyModel([dots()]), 760).blocks[0]!.rows[1]!;
  const [kk, ru] = [0, 1].map((i) => row.data.find((mark) => mark.id === `d1/${i}`)!);
  assert.equal(Math.abs(kk!.shapes[0]!.y - ru!.shapes[0]!.y), 12);
  assert.ok(boxOf(ru!.texts[0]!).right < ru!.shapes[0]!.x && boxOf(kk!.texts[0]!).left > kk!.shapes[0]!.x);
});

test('a small base is hollow and says so', () => {
  const drawn = place(surveyModel([dots()]), 320);
  const row = drawn.blocks[0]!.rows[1]!;
  assert.ok(row.data.every((mark) => mark.shapes[0]!.className.includes('hollow')));
  assert.ok(row.texts.some((one) => one.text === 'small base' && one.className.includes('warn')));
});

test('a trend joins no gap and no break', () => {
  const drawn = place(surveyModel([trend()]), 760);
  const strokes = drawn.blocks[0]!.rows.map(
    (row) => row.shapes.filter((shape) => shape.className.startsWith('stroke')).length,
  );
  assert.deepEqual(strokes, [2, 1, 2]);
  assert.ok(textsOf(drawn).some(({ text }) => text === 'Method changed'));
});

test('rows are counted over all blocks', () => {
  assert.equal(rows(place(surveyModel([bars(1), dots()]), 320)), 9);
});

test('an empty model takes no height', () => {
  assert.equal(place(surveyModel([]), 320).height, 0);
});

test('answers of a row are read and walked in the order of the scale, as in the legend', () => {
  for (const width of [320, 760]) {
    const drawn = place(surveyModel([likert()]), width);
    const [row] = drawn.blocks[0]!.rows;
    // From strong disagreement to strong agreement, then what stands apart.
    const order = ['q0/4', 'q0/3', 'q0/1', 'q0/0', 'q0/2', 'q0/5', 'q0/net'];
    assert.deepEqual(
      row!.data.map(({ id }) => id),
      order,
    );
    const walked = drawn.targets.filter(({ row }) => row === 0).sort((a, b) => a.column - b.column);
    assert.deepEqual(
      walked.map(({ id }) => id),
      order,
    );
  }
});

test('dots of a row are read and walked from left to right', () => {
  const drawn = place(surveyModel([dots()]), 760);
  // The second series stands left of the first.
  const walked = drawn.targets.filter(({ row }) => row === 1).sort((a, b) => a.column - b.column);
  assert.deepEqual(
    walked.map(({ id }) => id),
    ['d1/1', 'd1/0'],
  );
  assert.deepEqual(
    drawn.blocks[0]!.rows[1]!.data.map(({ id }) => id),
    ['d1/1', 'd1/0'],
  );
});

test('the leftmost figure that has room for it carries the percent sign', () => {
  const signed = (width: number): string[] =>
    textsOf(place(surveyModel([likert()]), width)).flatMap(({ text }) => (text.endsWith('%') ? [text] : []));
  assert.deepEqual(signed(1200), ['31%']);

  for (const width of [320, 375]) assert.equal(signed(width).length, 1, `${width} px`);
});

/** A block with the sums of both sides at its ends. */
const summed = (totals: boolean): LikertBlock => {
  const block = likert();
  const rows = block.rows.map((row, i) => ({
    ...row,
    sums: { negative: cell(`q${i}/neg`, [61, 51, 31][i]!), positive: cell(`q${i}/pos`, [20, 30, 48][i]!) },
  }));
  return { ...block, rows, ...(totals ? { totals } : {}) };
};

test('totals stand at the outer ends of a diverging block, beside the figures in its segments', () => {
  for (const width of [320, 760, 1200]) {
    const drawn = place(surveyModel([summed(true)]), width);
    checkDrawing(drawn, `totals ${width}`);
    for (const { data } of drawn.blocks[0]!.rows) {
      const extent = (ids: (i: number) => boolean) =>
        data.filter((_, i) => ids(i)).flatMap(({ shapes }) => shapes);
      const left = Math.min(...extent(() => true).map(({ x }) => x));
      const negative = data.find(({ id }) => id.endsWith('/neg'))!;
      assert.ok(boxOf(negative.texts[0]!).right <= left - 4, 'left of all');
      assert.equal(data[0], negative, 'read first');
      const positive = data.find(({ id }) => id.endsWith('/pos'))!;
      const strongest = data.find(({ id }) => /\d\/0$/.test(id))!.shapes[0]!;
      assert.ok(boxOf(positive.texts[0]!).left >= strongest.x + strongest.width + 4, 'right of its side');
    }
  }
  const texts = (totals: boolean): string[] =>
    textsOf(place(surveyModel([summed(totals)]), 1200)).map(({ text }) => text);
  assert.ok(texts(true).includes('27') && texts(true).includes('61'));
  assert.ok(!texts(false).includes('27'), 'without totals sums stand in place of figures');
});

test('blocks that are compared have one zero line in the middle of both sides, and shares of one length', () => {
  const second = {
    ...likert('diverging', 'r'),
    rows: likert('diverging', 'r')
      .rows.slice(0, 1)
      .map((row) => ({
        ...row,
        cells: [40, 30, 10, 5, 5, 10].map((share, k) => cell(`r0/${k}`, share)),
      })),
  };
  const reach = { negative: 61, positive: 70, neutral: 14, missing: 10, plain: 0 };
  for (const width of [320, 760]) {
    const drawn = place(
      surveyModel([
        { ...likert(), reach },
        { ...second, reach },
      ]),
      width,
    );
    const zeros = drawn.blocks.flatMap(({ rows }) =>
      rows.flatMap(({ shapes }) => shapes.filter(({ className }) => className === 'zero').map(({ x }) => x)),
    );
    assert.equal(new Set(zeros).size, 1, `${width}: ${zeros}`);
    const widthOf = (block: number, id: string): number =>
      drawn.blocks[block]!.rows[0]!.data.find((mark) => mark.id === id)!.shapes[0]!.width;
    // 11 of the first and 10 of the second block: columns of one segment, without a gap.
    assert.ok(Math.abs(widthOf(0, 'q0/2') / 11 - widthOf(1, 'r0/2') / 10) < 0.1);
  }
});

test('figures of shares under 5 % are left to the tooltip where segments touch', () => {
  const small = {
    ...likert('stacked'),
    rows: likert('stacked')
      .rows.slice(0, 1)
      .map((row) => ({
        ...row,
        cells: [4, 21, 30, 30, 5, 10].map((share, k) => cell(`q0/${k}`, share)),
      })),
  };
  const figures = (width: number): string[] =>
    place(surveyModel([small]), width).blocks[0]!.rows[0]!.data.flatMap(({ texts }) =>
      texts.map(({ text }) => text),
    );
  assert.deepEqual(figures(1200), ['5%', '30', '30', '21', '10']);
});

test('a drawing has finite places and no negative sizes at any width', () => {
  for (const [name, block] of Object.entries(BLOCKS)) {
    for (const width of [1, 2, 5, 10, 24, 40, 60, 90, 119, 120, 160, 200]) {
      const drawn = place(surveyModel([block]), width);
      const shapes = shapesOf(drawn);
      const numbers = [...shapes, ...drawn.targets].flatMap(({ x, y, width, height }) => [
        x,
        y,
        width,
        height,
      ]);
      assert.ok(numbers.every(Number.isFinite), `${name} ${width}`);
      for (const box of [...shapes, ...drawn.targets])
        assert.ok(box.width >= 0 && box.height >= 0, `${name} ${width}: ${JSON.stringify(box)}`);
      assert.ok(Number.isFinite(drawn.height), `${name} ${width}`);
    }
  }
});

test('twice the rows take no more than twice the measuring', () => {
  const measured = (count: number): number => {
    const block = likert('diverging');
    const row = block.rows[0]!;
    const rows = Array.from({ length: count }, (_, i) => ({
      ...row,
      cells: row.cells.map((c, k) => c && { ...c, id: `${i}/${k}` }),
      net: cell(`${i}/net`, 4),
    }));
    let calls = 0;
    const measure: typeof tableMeasure = (...text) => {
      calls++;
      return tableMeasure(...text);
    };
    layout(surveyModel([{ ...block, rows }]), { width: 760, measure });
    return calls;
  };
  assert.ok(measured(400) <= 2 * measured(200), `${measured(200)} and ${measured(400)} texts`);
});
