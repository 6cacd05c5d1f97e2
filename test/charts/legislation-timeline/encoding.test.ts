import assert from 'node:assert/strict';
import test from 'node:test';
import { group } from 'd3';
import type { LegislationTimelineDocument } from '../../../src/documents/legislation-timeline.js';
import type { TimelineModel } from '../../../src/charts/legislation-timeline/model/types.js';
import { layout } from '../../../src/charts/legislation-timeline/layout.js';
import type { TimelineLayout } from '../../../src/charts/legislation-timeline/layout.js';
import { parseDate } from '../../../src/documents/date.js';
import { withLocale } from '../../../src/locale/with-locale.js';
import { tableMeasure } from '../../../src/text/measure.js';
import { bracketsOf, eventPlaces, labelsOf, linesOf, stagesOf } from './drawn.js';
import { bill, gallery, locales, modelOf, timeline } from './support.js';

/** px that a mark may stand away from its datum. */
const NEAR = 0.5;
const WIDTHS = [320, 640, 1200];
/** px of ground between stages on the track, shared by both. */
const BETWEEN = 2;
/** px under which a bracket cannot be seen. */
const LEAST_BRACKET = 5;
/** px between the axis and the edges of the drawing. */
const EDGE = 12;

/** Days since 1970-01-01 by the platform's calendar, not by the chart's. */
const dayOf = (year: number, month = 1, day = 1): number =>
  new Date(0).setUTCFullYear(year, month - 1, day) / 864e5;

interface Drawing {
  at: string;
  document: LegislationTimelineDocument;
  model: TimelineModel;
  layout: TimelineLayout;
}

const draw = (
  name: string,
  document: LegislationTimelineDocument,
  width: number,
  attributes: Record<string, string> = {},
): Drawing => {
  const model = modelOf(document, attributes);
  return {
    at: `${name} at ${width} px ${JSON.stringify(attributes)}`,
    document,
    model,
    layout: withLocale(locales.en, () => layout(model, { width, measure: tableMeasure })),
  };
};

const dense = timeline([
  bill(Array.from({ length: 25 }, (_, i) => `2024-03-${String(i + 1).padStart(2, '0')} second-reading`)),
]);

const CUTS: Record<string, string>[] = [{}, { from: '2024-02-10', to: '2026-06' }, { now: '2025-01-15' }];

/** Every timeline of the gallery with its axis, at all widths, whole and cut by the reader. */
const horizontal = (): Drawing[] =>
  [...gallery(), ['dense', dense] as const].flatMap(([name, document]) =>
    WIDTHS.flatMap((width) =>
      CUTS.map((cut) => draw(name, document, width, { orientation: 'horizontal', ...cut })),
    ),
  );

/** Where a day stands when the axis runs from edge to edge: the picture's own promise, not its scale. */
const place = ({ model: { from, to }, layout: { width } }: Drawing, day: number): number =>
  EDGE + ((Math.min(Math.max(day, from), to) - from) / (to - from)) * (width - 2 * EDGE);

const near = (seen: number, expected: number, what: string): void =>
  assert.ok(Math.abs(seen - expected) <= NEAR, `${what}: at ${seen} px instead of ${expected}`);

/** The first and last day that an event's date covers. */
const daysOf = (text: string): [first: number, last: number] => {
  const { start, end = start } = parseDate(text)!;
  return [start.first, end === 'open' ? Infinity : end.last];
};

test('a year stands at its 1 January, a month at its first day', () => {
  let years = 0;
  let months = 0;
  for (const drawing of horizontal()) {
    const { from, words } = drawing.model;
    const first = new Date(from * 864e5).getUTCFullYear();
    for (const { x, label, kind } of labelsOf(drawing.layout)) {
      const what = `${drawing.at}, ${label}`;
      if (kind === 'year') {
        years++;
        // The axis may start within a year and names that one where it starts.
        if (Math.abs(x - EDGE) <= NEAR) assert.equal(label, `${first}`, what);
        else near(x, place(drawing, dayOf(+label)), what);
      } else if (kind === 'month') {
        months++;
        const number = Array.from({ length: 12 }, (_, i) => i + 1).find((m) => words.month(m) === label);
        const starts = Array.from({ length: 60 }, (_, i) => place(drawing, dayOf(first + i, number)));
        assert.ok(
          starts.some((start) => Math.abs(x - start) <= NEAR),
          what,
        );
      }
    }
  }
  assert.ok(years > 50 && months > 20, `${years} years, ${months} months`);
});

test('the lines of the axis go through every lane at starts of years and months, the labels beside them', () => {
  for (const drawing of horizontal())
    for (const lane of drawing.layout.lanes) {
      const [years, months, today] = [
        linesOf(lane, 'grid'),
        linesOf(lane, 'grid fine'),
        linesOf(lane, 'today'),
      ];
      for (const { x, label, kind } of labelsOf(drawing.layout)) {
        const lines = kind === 'year' ? years : kind === 'month' ? months : today;
        assert.ok(
          lines.some((line) => Math.abs(line - x) <= NEAR),
          `${drawing.at}, ${label}`,
        );
      }
      for (const x of [...years, ...months])
        assert.ok(
          Math.abs(x - EDGE) <= NEAR || monthStarts(drawing, x).some((start) => Math.abs(start - x) <= NEAR),
          `${drawing.at}, ${x}`,
        );
    }
});

/** px of the starts of the month that a place lies in and of the next. */
function monthStarts(drawing: Drawing, x: number): number[] {
  const { from, to } = drawing.model;
  const day = from + ((x - EDGE) / (drawing.layout.width - 2 * EDGE)) * (to - from);
  const date = new Date(day * 864e5);
  return [1, 2].map((month) => place(drawing, dayOf(date.getUTCFullYear(), date.getUTCMonth() + month)));
}

test('years stand as far from each other as the days between them, whatever the axis is', () => {
  let pairs = 0;
  for (const drawing of horizontal()) {
    const years = labelsOf(drawing.layout).filter(({ x, kind }) => kind === 'year' && x > EDGE + NEAR);
    const [first, last] = [years[0], years.at(-1)];
    if (!first || !last || last.x - first.x < 100) continue;
    const perDay = (last.x - first.x) / (dayOf(+last.label) - dayOf(+first.label));
    const { from, to } = drawing.model;
    const whole = drawing.layout.width - 2 * EDGE;
    // What places rounded to a tenth of a px allow.
    const slack = NEAR + (0.2 * whole) / (last.x - first.x);
    assert.ok(Math.abs(perDay * (to - from) - whole) <= slack, `${drawing.at}, the whole axis`);
    for (const { x, label } of years)
      near(x - first.x, perDay * (dayOf(+label) - dayOf(+first.label)), `${drawing.at}, ${label}`);
    pairs++;
  }
  assert.ok(pairs > 20, `${pairs}`);
});

test('an event stands at its date on the axis', () => {
  let exact = 0;
  let vague = 0;
  for (const drawing of horizontal())
    drawing.layout.lanes.forEach((lane, i) => {
      const line = drawing.model.bills[i]!;
      const written = drawing.document.bills[+line.id.slice(1)]!;
      const places = eventPlaces(lane);
      for (const event of line.events) {
        const what = `${drawing.at}, ${line.title.text}, ${event.date}`;
        const x = places.get(event.id);
        assert.ok(x !== undefined, what);
        const date = drawing.model.data.get(event.id)!.detail['date']!;
        assert.ok(
          written.events.some((each) => each.date === date),
          what,
        );
        const [first, last] = daysOf(date);
        if (first === last) {
          near(x, place(drawing, first), what);
          exact++;
        } else {
          // Of a month or a year the day is not known: within it is right.
          const [low, high] = [place(drawing, first), place(drawing, last)];
          assert.ok(x >= low - NEAR && x <= high + NEAR, `${what}: ${x} in ${low}–${high}`);
          vague++;
        }
      }
    });
  assert.ok(exact > 300 && vague > 30, `${exact} exact, ${vague} vague`);
});

test('today stands at its day, and nowhere where the axis does not come by', () => {
  for (const drawing of horizontal()) {
    const { from, to, now } = drawing.model;
    const seen = now >= from && now <= to;
    const label = labelsOf(drawing.layout).find(({ kind }) => kind === 'today');
    const lines = drawing.layout.lanes.flatMap((lane) => linesOf(lane, 'today'));
    assert.equal(label !== undefined, seen, drawing.at);
    assert.equal(lines.length, seen ? drawing.layout.lanes.length : 0, drawing.at);
    for (const x of [...lines, ...(label ? [label.x] : [])]) near(x, place(drawing, now), drawing.at);
  }
});

test('a stage is as long as it lasted: from the step that began it to the next, or to today', () => {
  let bars = 0;
  for (const drawing of horizontal())
    drawing.layout.lanes.forEach((lane, i) => {
      const line = drawing.model.bills[i]!;
      const ends = drawing.document.bills[+line.id.slice(1)]!.events.flatMap(({ date }) => {
        const [first, last] = daysOf(date);
        return [[first, last]] as const;
      });
      // Where the step after it is not in the document, a stage ends a year after its last event.
      const known = (day: number) =>
        day === drawing.model.now ||
        ends.some(([first, last]) => (day >= first && day <= last + 1) || day === last + 366);
      const seen = stagesOf(lane);
      const drawn = line.segments.filter(
        ({ from, to }) => place(drawing, to) - place(drawing, from) > BETWEEN + NEAR,
      );
      assert.equal(seen.length, drawn.length, drawing.at);
      drawn.forEach(({ from, to, phase }, k) => {
        const what = `${drawing.at}, ${line.title.text}, ${phase.text.text}`;
        const { x, width } = seen[k]!;
        assert.ok(known(from) && known(to), `${what}: from an event to an event`);
        near(x - BETWEEN / 2, place(drawing, from), `${what}, start`);
        near(width + BETWEEN, place(drawing, to) - place(drawing, from), `${what}, length`);
        bars++;
      });
    });
  assert.ok(bars > 150, `${bars} bars`);
});

test('stages of a known bill last the days between its steps', () => {
  const steps = ['2024-01-01 introduced', '2024-05-30 senate', '2024-10-01 adopted', '2025-03-01 in-force'];
  for (const width of WIDTHS) {
    const { layout: drawing, model } = draw('known', timeline([bill(steps)]), width, {
      orientation: 'horizontal',
    });
    const days = [dayOf(2024), dayOf(2024, 5, 30), dayOf(2024, 10), dayOf(2025, 3), dayOf(2026, 11, 24)];
    assert.equal(model.to, days.at(-1));
    const perDay = (width - 2 * EDGE) / (days.at(-1)! - days[0]!);
    stagesOf(drawing.lanes[0]!).forEach(({ width: long }, i) =>
      near(long + BETWEEN, (days[i + 1]! - days[i]!) * perDay, `stage ${i} at ${width}`),
    );
  }
});

test('the bar of a stage whose interval has ended stops at its end, and nothing is drawn from there to today', () => {
  const events = ['2025-01-10 concept', '2025-03-01/2025-03-31 public-discussion'];
  for (const width of WIDTHS) {
    const drawing = draw('ended', timeline([bill(events)]), width, { orientation: 'horizontal' });
    const last = stagesOf(drawing.layout.lanes[0]!).at(-1)!;
    near(last.x + last.width + BETWEEN / 2, place(drawing, dayOf(2025, 4, 1)), `end at ${width}`);
  }
});

test('a bracket spans the days of its event, first and last included', () => {
  let brackets = 0;
  for (const drawing of horizontal())
    drawing.layout.lanes.forEach((lane, i) => {
      const line = drawing.model.bills[i]!;
      const spans = line.events.flatMap(({ id }) => {
        const date = drawing.model.data.get(id)!.detail['date']!;
        const [first, last] = daysOf(date);
        const [from, to] = [place(drawing, first), place(drawing, last + 1)];
        return first < last && last < Infinity && to - from >= LEAST_BRACKET ? [{ date, from, to }] : [];
      });
      const seen = bracketsOf(lane);
      assert.equal(seen.length, spans.length, `${drawing.at}, ${line.title.text}`);
      spans.forEach(({ date, from, to }, k) => {
        near(seen[k]!.from, from, `${drawing.at}, ${line.title.text}, start of ${date}`);
        near(seen[k]!.to, to, `${drawing.at}, ${line.title.text}, end of ${date}`);
        brackets++;
      });
    });
  assert.ok(brackets > 50, `${brackets}`);
});

test('lanes and lists have the order of the document, and their events the order of time', () => {
  for (const [name, document] of gallery())
    for (const width of WIDTHS)
      for (const orientation of ['horizontal', 'vertical', 'auto']) {
        const drawing = draw(name, document, width, { orientation });
        const order = drawing.model.bills.map(({ id }) => document.bills[+id.slice(1)]!.id);
        assert.deepEqual(
          order,
          document.bills.map(({ id }) => id),
          drawing.at,
        );
        const rows = group(drawing.layout.targets, ({ row }) => row);
        for (const [row, targets] of rows) {
          const events = targets
            .map(({ id }) => id.match(/^b(\d+)e(\d+)t?$/))
            .flatMap((match) => (match ? [[+match[1]!, +match[2]!] as const] : []));
          const { id } = drawing.model.bills[row]!;
          assert.ok(
            events.every(([bill]) => `b${bill}` === id),
            drawing.at,
          );
          assert.deepEqual(
            events.map(([, event]) => event),
            drawing.model.bills[row]!.events.map((_, i) => i),
            drawing.at,
          );
        }
        if (drawing.layout.wide)
          for (const lane of drawing.layout.lanes) {
            const xs = [...eventPlaces(lane).values()];
            xs.forEach((x, i) => assert.ok(!i || x >= xs[i - 1]! - NEAR, `${drawing.at}, event ${i + 1}`));
          }
      }
});

test('the bar of a vote is parted as the votes are, with a line where enough have voted for', () => {
  const shapesOf = (vote: { for: number; against: number; abstain?: number; needed?: number }) => {
    const document = timeline([{ ...bill([]), events: [{ date: '2026-09-01', stage: 'senate', vote }] }]);
    return WIDTHS.map((width) => draw('vote', document, width).layout.votes.get('b0e0')!);
  };
  for (const { width, shapes } of shapesOf({ for: 60, against: 30, abstain: 10, needed: 51 })) {
    const [yes, against, abstain, needed] = shapes;
    near(yes!.width, 0.6 * width, 'for');
    near(against!.x, 0.6 * width, 'against begins');
    near(against!.width, 0.3 * width, 'against');
    near(abstain!.x + abstain!.width, width, 'abstained ends');
    near(needed!.x, 0.51 * width, 'needed');
  }
  // More were needed than have voted: the bar falls short of the line.
  const [few] = shapesOf({ for: 20, against: 5, needed: 50 });
  near(few!.shapes[0]!.width, 0.4 * few!.width, 'of the needed');
  near(few!.shapes.at(-1)!.x, few!.width, 'the line at the end');
  for (const { shapes } of shapesOf({ for: 0, against: 0 })) assert.equal(shapes.length, 0);
});
