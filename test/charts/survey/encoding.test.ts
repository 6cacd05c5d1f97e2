/**
 * From the drawing back to the data: what a reader measures with a ruler, for every survey of the gallery at three
 * widths. Expected places come from what is drawn (ticks, zero lines, ends), never from the scales of the layout.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { ascending, greatest, group, max, min, sum } from 'd3';
import type {
  BarsBlock,
  Block,
  Cell,
  DotsBlock,
  Form,
  LikertBlock,
  TrendBlock,
} from '../../../src/charts/survey/blocks.js';
import { modelIn, surveys } from './gallery.js';
import type { BlockMarks } from '../../../src/charts/survey/layout/context.js';
import type { DatumMark, RowMark, ShapeMark, TextMark } from '../../../src/marks/mark.js';
import { boxOf, place } from './layout-helpers.js';

/** px by which a mark may be off: half a px is finer than a screen. */
const HALF = 0.5;

/** px that a small figure takes. */
const LITTLE = 20;

/** px of ground between segments that touch. */
const TOUCH = 2;

interface Drawing<B extends Block> {
  name: string;
  width: number;
  block: B;
  drawn: BlockMarks;
  /** The chart that it is a block of. */
  chart: string;
  /** Words of the legend, in its order. */
  legend: string[];
}

/** As the gallery shows it, in each form that can be asked for, and as dots of one answer. */
const variants = surveys.flatMap((survey) => {
  const { questions } = survey.document as { questions?: { answers?: { id: string }[] }[] };
  const answer = questions?.[0]?.answers?.[0]?.id;
  const asked = (['bars', 'stacked', 'diverging', 'dots', 'trend'] as const).map((layout) => ({ layout }));
  const more = answer === undefined ? asked : [...asked, { layout: 'dots', highlight: answer }];
  return [{}, ...more].map((attributes) => ({
    ...survey,
    attributes: { ...survey.attributes, ...attributes },
  }));
});

const drawings: Drawing<Block>[] = [];
for (const survey of variants) {
  const model = await modelIn(survey, 'en');
  const { layout: form = '' } = survey.attributes as { layout?: string };
  for (const width of [320, 640, 1200]) {
    const layout = place(model, width);
    const legend = layout.legend.map(({ text }) => text.text);
    layout.blocks.forEach((drawn, i) => {
      const block = model.blocks[i]!;
      if (block.absent) return;
      const chart = `${survey.id} ${form} at ${width} px`;
      drawings.push({ chart, name: `${block.id} of ${chart}`, width, block, drawn, legend });
    });
  }
}

const of = <B extends Block>(...forms: Form[]): Drawing<B>[] =>
  drawings.filter(({ block }) => forms.includes(block.form)) as unknown as Drawing<B>[];
const allBars = of<BarsBlock>('bars');
const allLikert = of<LikertBlock>('stacked', 'diverging');
const allDots = of<DotsBlock>('dots');
const allTrends = of<TrendBlock>('trend');

const near = (actual: number, expected: number, what: string, px = HALF): void =>
  assert.ok(Math.abs(actual - expected) <= px, `${what}: at ${actual}, expected ${expected}`);

const is = (mark: ShapeMark | TextMark, word: string): boolean => mark.className.split(' ').includes(word);

/** What is drawn for a figure. */
const datumOf = ({ data }: RowMark, { id }: Cell): DatumMark => data.find((mark) => mark.id === id)!;

/** px by which an outline lies inside its bar. */
const insetOf = (shape: ShapeMark): number => (is(shape, 'hollow') ? 0.75 : is(shape, 'hatch') ? 0.5 : 0);

/** The bar of a figure as it looks. */
function extentOf(shapes: readonly ShapeMark[]): { left: number; right: number } | undefined {
  const bars = shapes.filter((shape) => !is(shape, 'ground'));
  if (!bars.length) return undefined;
  return {
    left: min(bars, (shape) => shape.x - insetOf(shape))!,
    right: max(bars, (shape) => shape.x + shape.width + insetOf(shape))!,
  };
}

const middleOf = ({ x, width }: { x: number; width: number }): number => x + width / 2;

/** Where on a line from `a` (for `low`) to `b` (for `high`) a value stands. */
const between = (value: number, low: number, high: number, a: number, b: number): number =>
  a + ((value - low) / (high - low)) * (b - a);

/** "25", "100%" or "−0.5" as a number. */
const read = (text: string): number => Number(text.replace('−', '-').replace(/[%,\s]/g, ''));

test('the gallery has drawings of every form', () => {
  for (const form of ['bars', 'stacked', 'diverging', 'dots', 'trend'] as const)
    assert.ok(of(form).length >= 12, `${form}: ${of(form).length}`);
});

test('rows stand one under the other in the order of the model, each with its words', () => {
  for (const { name, block, drawn } of drawings) {
    if (block.form === 'trend') continue;
    const rows = block.form === 'dots' && block.total ? drawn.rows.slice(1) : drawn.rows;
    assert.deepEqual(
      rows.map(({ label }) => label.text),
      block.rows.map(({ text }) => text.text),
      name,
    );
    const tops = rows.map(({ texts }) => min(texts, ({ y }) => y)!);
    assert.deepEqual(tops, tops.toSorted(ascending), name);
    rows.forEach(({ texts }, i) => {
      const [first] = texts.filter((text) => is(text, 'label'));
      const words = block.rows[i]!.text.text.trim();
      assert.equal(first?.text.charAt(0) ?? '', words.charAt(0), `${name}: row ${i}`);
    });
  }
});

/** The figures of one series of bars with the bars that are drawn for them. */
const seriesOf = (
  { block, drawn }: Drawing<BarsBlock>,
  i: number,
): { cell: Cell; shapes: ShapeMark[]; texts: TextMark[] }[] =>
  block.rows.flatMap(({ cells }, row) => {
    const cell = cells[i];
    return cell
      ? [
          {
            cell,
            shapes: datumOf(drawn.rows[row]!, cell).shapes,
            texts: datumOf(drawn.rows[row]!, cell).texts,
          },
        ]
      : [];
  });

/** px from 0 to the end of the scale: the column but for its widest figure, which stands after the longest bar. */
function fullLength({ drawn }: Drawing<BarsBlock>, column: number): number {
  const boxes = drawn.rows
    .flatMap(({ data }) => data.flatMap(({ texts }) => texts))
    .map((text) => boxOf(text));
  return column - Math.max(44, 12 + (max(boxes, ({ left, right }) => right - left) ?? 0));
}

test('a bar is as long as its share, and the largest share takes the whole column', () => {
  for (const drawing of allBars) {
    const { name, block, width } = drawing;
    const [low, high] = block.domain;
    const starts = block.series.map((_, i) =>
      min(seriesOf(drawing, i), ({ shapes }) => extentOf(shapes)?.left),
    );
    block.series.forEach((_, i) => {
      const start = starts[i];
      if (start === undefined || low < 0) return;
      const second = starts[1] !== undefined && starts[1] !== starts[0] ? starts[1] : undefined;
      const column = (i === 0 && second !== undefined ? second - 20 : width) - start;
      const full = fullLength(drawing, column);
      for (const { cell, shapes } of seriesOf(drawing, i)) {
        const bar = extentOf(shapes);
        const expected = between(cell.value, 0, high, 0, full);
        if (cell.value === 0) assert.equal(bar, undefined, `${name}: no bar for nothing`);
        else {
          near(bar!.left, start, `${name}: start of ${cell.text}`);
          near(bar!.right - bar!.left, Math.max(2, expected), `${name}: length of ${cell.text}`);
        }
      }
    });
  }
});

/** Answers of a block that touch, from where they start outward, and whether they run to the left. */
const columnsOf = ({ form, answers }: LikertBlock): { answers: number[]; way: 1 | -1 }[] => {
  const places = (side: string): number[] =>
    answers.flatMap((answer, i) => (answer.side === side ? [i] : []));
  const missing = { answers: places('missing'), way: 1 as const };
  const body = answers.flatMap((answer, i) => (answer.side === 'missing' ? [] : [i]));
  if (form === 'stacked') return [{ answers: body, way: 1 }, missing];
  return [
    { answers: places('negative').reverse(), way: -1 },
    { answers: places('positive'), way: 1 },
    { answers: places('neutral'), way: 1 },
    { answers: places('plain'), way: 1 },
    missing,
  ];
};

/** For each row: the segments of one column, how far they reach in px and in percent. */
function segmentsOf(
  { block, drawn }: Drawing<LikertBlock>,
  { answers, way }: { answers: number[]; way: 1 | -1 },
) {
  const rows = block.rows.map((item, row) => {
    let reach = 0;
    return answers.flatMap((answer) => {
      const cell = item.cells[answer];
      const extent = cell && extentOf(datumOf(drawn.rows[row]!, cell).shapes);
      const from = reach;
      reach += cell?.value ?? 0;
      return extent ? [{ cell, ...extent, row, from, to: reach }] : [];
    });
  });
  const starts = rows.map(([segment]) => segment?.left);
  const side = block.answers[answers[0]!]!.side;
  /** Two sides start at the zero line, missing answers where their stacked bar leaves them, others in one column. */
  const start = (row: number): number => {
    const zero = drawn.rows[row]!.shapes.find((shape) => is(shape, 'zero'));
    if (zero && (side === 'negative' || side === 'positive')) return middleOf(zero);
    return block.form === 'stacked' && side === 'missing' ? starts[row]! : min(starts, (x) => x)!;
  };
  return { way, rows, start };
}

/** A share under 1 px is drawn as 1 px. */
const isWhole = ({ left, right }: { left: number; right: number }): boolean => right - left > 1.3;

/** px of one percent: of the segment that ends farthest from its start. */
function unitOf(columns: ReturnType<typeof segmentsOf>[]): number {
  const ends = columns.flatMap(({ way, rows, start }) =>
    rows
      .flat()
      .filter(isWhole)
      .map(({ left, right, row, to }) => ({ to, px: way > 0 ? right - start(row) : start(row) - left })),
  );
  const farthest = greatest(ends, ({ to }) => to)!;
  return farthest.px / farthest.to;
}

test('segments follow each other in the order of the scale and end where the sum of their shares ends', () => {
  for (const drawing of allLikert) {
    const { name, block } = drawing;
    const columns = columnsOf(block)
      .filter(({ answers }) => answers.length)
      .map((column) => segmentsOf(drawing, column));
    const unit = unitOf(columns);
    assert.ok(unit > 0.2, `${name}: ${unit} px a point`);
    for (const { way, rows, start } of columns) {
      for (const { cell, left, right, row, from, to } of rows.flat()) {
        const [inner, outer] = way > 0 ? [left, right] : [right, left];
        const px = isWhole({ left, right }) ? HALF : TOUCH + 1.2;
        near(outer, start(row) + way * to * unit, `${name}: end of ${cell.text} in row ${row}`, px);
        const gap = way * (inner - start(row)) - from * unit;
        assert.ok(
          gap >= -HALF && gap <= TOUCH + HALF,
          `${name}: ${cell.text} in row ${row} starts ${gap} px off`,
        );
      }
    }
  }
});

/** All answers are stated, and the chart has no row with more missing ones. */
const isWidest = ({ answers, reach }: LikertBlock, { cells }: LikertBlock['rows'][number]): boolean =>
  sum(cells, (cell) => cell?.value) > 99 &&
  sum(cells, (cell, i) => (answers[i]?.side === 'missing' ? cell?.value : 0)) === reach.missing;

test('the widest row of stacked bars ends at the edge of the drawing', () => {
  for (const [chart, blocks] of group(of<LikertBlock>('stacked'), (drawing) => drawing.chart)) {
    const data = blocks.flatMap(({ drawn }) => drawn.rows.flatMap((row) => row.data));
    const rights = data.flatMap(({ shapes, texts }) => [
      ...shapes.map(({ x, width }) => x + width),
      ...texts.map((text) => boxOf(text).right),
    ]);
    const widest = blocks.some(({ block }) => block.rows.some((row) => isWidest(block, row)));
    // Shares too small to see, and figures that may stand outside, keep a little room.
    if (widest) near(max(rights)!, blocks[0]!.width, chart, LITTLE);
  }
});

test('answers of stacked bars stand in the order of the scale, as they do in the legend', () => {
  for (const { name, block, drawn, legend } of of<LikertBlock>('stacked')) {
    const answers = block.answers.map(({ text }) => text.text);
    // The legend of a chart with other blocks has their answers, too.
    if (legend.length === answers.length) assert.deepEqual(legend, answers, name);
    for (const [i, { cells }] of block.rows.entries()) {
      const lefts = cells.flatMap(
        (cell) => (cell && extentOf(datumOf(drawn.rows[i]!, cell).shapes)?.left) ?? [],
      );
      assert.deepEqual(lefts, lefts.toSorted(ascending), `${name}: row ${i}`);
    }
  }
});

test('the figure at a mark is that of its datum', () => {
  for (const { name, block, drawn } of drawings) {
    if (block.form === 'trend') continue;
    block.rows.forEach((item, i) => {
      const cells = 'cells' in item ? item.cells : item.points.map(({ cell }) => cell);
      const row = drawn.rows[block.form === 'dots' && block.total ? i + 1 : i]!;
      for (const cell of cells) {
        const [figure] = cell ? datumOf(row, cell).texts : [];
        if (figure) assert.equal(figure.text.replace('%', ''), cell!.text, name);
      }
    });
  }
});

/** Both ends of the axis of dots, px: the line under a row reaches 10 px beyond them. */
const AXIS_OVERHANG = 10;

const axisOf = ({ drawn }: Drawing<DotsBlock>): [number, number] => {
  const line = drawn.rows.flatMap(({ shapes }) => shapes).find((shape) => is(shape, 'line'))!;
  return [line.x + AXIS_OVERHANG, line.x + line.width - AXIS_OVERHANG];
};

test('a dot stands at its share on the axis', () => {
  for (const drawing of allDots) {
    const { name, block, drawn } = drawing;
    const [low, high] = block.domain;
    const [left, right] = axisOf(drawing);
    const rows = block.total ? drawn.rows.slice(1) : drawn.rows;
    block.rows.forEach(({ points }, i) => {
      for (const { cell } of points) {
        const [dot] = datumOf(rows[i]!, cell).shapes;
        near(middleOf(dot!), between(cell.value, low, high, left, right), `${name}: ${cell.text}`);
      }
      const range = rows[i]!.shapes.find((shape) => is(shape, 'range'));
      if (!range) return;
      const values = points.map(({ cell }) => cell.value);
      near(range.x, between(min(values)!, low, high, left, right), `${name}: start of the range`);
      near(range.x + range.width, between(max(values)!, low, high, left, right), `${name}: end of the range`);
    });
    const { total } = block;
    const dashed = [...drawn.shapes, ...drawn.rows.flatMap(({ shapes }) => shapes)].filter((s) =>
      is(s, 'dashed'),
    );
    assert.equal(dashed.length > 0, !!total, name);
    for (const line of dashed)
      near(middleOf(line), between(total!.cell.value, low, high, left, right), `${name}: the total`);
  }
});

test('a tick of dots is a line at its value, and its label stands under it', () => {
  for (const drawing of allDots) {
    const { name, block, drawn, width } = drawing;
    const [low, high] = block.domain;
    const [left, right] = axisOf(drawing);
    const at = (value: number): number => between(value, low, high, left, right);
    const labels = drawn.texts.filter((text) => is(text, 'quiet') && /^[−\d.,]+%?$/.test(text.text));
    assert.ok(labels.length >= 2, `${name}: ${labels.length} labels`);
    const lines = new Set(
      drawn.rows.flatMap(({ shapes }) => shapes.filter((s) => is(s, 'grid')).map(({ x }) => x)),
    );
    for (const label of labels) {
      const place = at(read(label.text));
      const box = boxOf(label);
      // The outermost labels keep inside the drawing.
      if (box.right > width - 0.2)
        assert.ok(box.left <= place && place <= box.right, `${name}: ${label.text}`);
      else near((box.left + box.right) / 2, place, `${name}: label ${label.text}`);
      assert.ok(
        [...lines].some((x) => Math.abs(x - place) <= HALF + 0.1),
        `${name}: a line at ${label.text}`,
      );
    }
    const values = labels.map(({ text }) => read(text));
    assert.ok(values[0] === low && values.at(-1) === high, `${name}: ${values.join(' ')} name both ends`);
  }
});

/** Waves stand where their ticks do. */
const wavesOf = ({ drawn }: Drawing<TrendBlock>): number[] =>
  drawn.shapes.filter((shape) => is(shape, 'range')).map(middleOf);

const placeOf = (drawn: BlockMarks, line: number, cell: Cell): { x: number; y: number } => {
  const [symbol] = datumOf(drawn.rows[line]!, cell).shapes;
  return { x: middleOf(symbol!), y: symbol!.y + symbol!.height / 2 };
};

test('time runs from left to right and waves are as far apart as their dates', () => {
  for (const drawing of allTrends) {
    const { name, block, drawn } = drawing;
    const waves = wavesOf(drawing);
    const days = block.waves.map(({ day }) => day);
    assert.equal(waves.length, days.length, name);
    const [first, last] = [waves[0]!, waves.at(-1)!];
    if (days.length > 1) {
      assert.ok(last > first, `${name}: the last wave stands right of the first`);
      days.forEach((day, i) =>
        near(waves[i]!, between(day, days[0]!, days.at(-1)!, first, last), `${name}: wave ${i}`),
      );
    }
    block.lines.forEach(({ points }, line) =>
      points.forEach((point, wave) => {
        if (point) near(placeOf(drawn, line, point.cell).x, waves[wave]!, `${name}: ${point.cell.text}`);
      }),
    );
  }
});

test('under a wave stands its name', () => {
  for (const drawing of allTrends) {
    const { name, block, drawn, width } = drawing;
    const waves = wavesOf(drawing);
    const named = drawn.texts.filter(
      (text) => is(text, 'soft') && block.waves.some((wave) => wave.text.text === text.text),
    );
    assert.ok(named.length > 0, name);
    for (const text of named) {
      const box = boxOf(text);
      const middle = (box.left + box.right) / 2;
      const under = waves.filter(
        (x, i) => block.waves[i]!.text.text === text.text && box.left <= x + HALF && x - HALF <= box.right,
      );
      assert.ok(under.length, `${name}: ${text.text}`);
      if (box.left > 0.1 && width === 320 && box.right < width - 0.1)
        assert.ok(
          under.some((x) => Math.abs(x - middle) <= HALF),
          `${name}: ${text.text} in the middle`,
        );
    }
  }
});

/** How far the baseline of a line of small text stands under its middle. */
const SMALL_BASELINE = 12.5 * 0.36;

/** The ticks of a trend from its lowest to its highest: value and height. */
const heightsOf = ({ drawn }: Drawing<TrendBlock>): { value: number; y: number }[] => {
  const bottom = max(
    drawn.shapes.filter((shape) => is(shape, 'range')),
    ({ y }) => y,
  )!;
  return drawn.texts
    .filter((text) => is(text, 'end') && is(text, 'quiet') && text.y < bottom + 10)
    .map(({ text, y }) => ({ value: read(text), y: y - SMALL_BASELINE }))
    .sort((a, b) => ascending(a.value, b.value));
};

test("a tick's label is the value at its place, and higher shares stand higher", () => {
  for (const drawing of allTrends) {
    const { name, drawn } = drawing;
    const ticks = heightsOf(drawing);
    const [lowest, highest] = [ticks[0]!, ticks.at(-1)!];
    assert.ok(ticks.length >= 2 && lowest.y > highest.y, `${name}: ${ticks.length} ticks`);
    const lines = new Set(drawn.shapes.filter((s) => is(s, 'line') || is(s, 'zero')).map(({ y }) => y));
    for (const { value, y } of ticks) {
      near(y, between(value, lowest.value, highest.value, lowest.y, highest.y), `${name}: tick ${value}`);
      assert.ok(
        [...lines].some((line) => Math.abs(line - y) <= HALF + 0.06),
        `${name}: a line at ${value}`,
      );
    }
  }
});

test("a line's points stand as high as their shares", () => {
  for (const drawing of allTrends) {
    const { name, block, drawn } = drawing;
    const ticks = heightsOf(drawing);
    const [low, high] = [ticks[0]!, ticks.at(-1)!];
    block.lines.forEach(({ points, segments }, line) => {
      for (const point of points)
        if (point)
          near(
            placeOf(drawn, line, point.cell).y,
            between(point.cell.value, low.value, high.value, low.y, high.y),
            `${name}: ${point.cell.text}`,
          );
      const strokes = drawn.rows[line]!.shapes.filter((shape) => is(shape, 'stroke'));
      const joined = segments.filter((segment) => segment.length > 1);
      assert.equal(strokes.length, joined.length, `${name}: strokes of line ${line}`);
      strokes.forEach(({ d = '' }, i) => {
        const numbers = d.match(/-?[\d.]+/g)!.map(Number);
        joined[i]!.forEach((wave, k) => {
          const { x, y } = placeOf(drawn, line, points[wave]!.cell);
          near(numbers[2 * k]!, x, `${name}: the line at wave ${wave}`);
          near(numbers[2 * k + 1]!, y, `${name}: the line at wave ${wave}`);
        });
      });
    });
  }
});
