import assert from 'node:assert/strict';
import test from 'node:test';
import type { Lane } from '../../../src/charts/legislation-timeline/layout/lane.js';
import { EDGE } from '../../../src/charts/legislation-timeline/layout/sizes.js';
import { MARKER_GAP, placeCircles } from '../../../src/charts/legislation-timeline/layout/markers.js';
import type { TimelineLayout } from '../../../src/charts/legislation-timeline/layout.js';
import { layout, rows } from '../../../src/charts/legislation-timeline/layout.js';
import type { LegislationTimelineDocument } from '../../../src/documents/legislation-timeline.js';
import { tableMeasure } from '../../../src/text/measure.js';
import { withLocale } from '../../../src/locale/with-locale.js';
import { eventPlaces, labelsOf, markersOf } from './drawn.js';
import { bill, gallery, large, locales, modelOf, timeline } from './support.js';

const WIDTHS = [320, 360, 480, 599, 600, 640, 760, 900, 1200];

const layoutOf = (document: LegislationTimelineDocument, width: number, attributes = {}): TimelineLayout => {
  const model = modelOf(document, attributes);
  return withLocale(locales.en, () => layout(model, { width, measure: tableMeasure }));
};

const numbers = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(numbers)
      : [];

/** Ids of the events that stand in a marker, alone or with others. */
const withMarker = ({ events, shared }: Lane): string[] => [
  ...events.filter(({ marker }) => marker).map(({ id }) => id),
  ...shared.flatMap((mark) => mark.events.map(({ id }) => id)),
];

const month = timeline([
  bill(
    Array.from(
      { length: 40 },
      (_, i) => `2024-03-${String((i % 30) + 1).padStart(2, '0')} second-reading`,
    ).sort(),
  ),
]);

test('everything is finite and inside, markers never overlap, at all widths', () => {
  const documents = [...gallery(), ['large', large()] as const, ['month', month] as const];
  for (const [name, document] of documents)
    for (const width of WIDTHS) {
      const { lanes, axis } = layoutOf(document, width, { orientation: 'horizontal' });
      const at = `${name} at ${width}`;
      for (const { x } of axis.texts) assert.ok(x >= 0 && x <= width, at);
      for (const lane of lanes) {
        assert.ok(numbers([lane.scenery, lane.events, lane.targets]).every(Number.isFinite), at);
        assert.doesNotMatch(JSON.stringify(lane), /NaN|Infinity/, at);
        const markers = markersOf(lane);
        markers.forEach((x, i) => {
          assert.ok(x >= EDGE - 0.1 && x <= width - EDGE + 0.1, at);
          if (i) assert.ok(x - markers[i - 1]! >= MARKER_GAP - 0.11, at);
        });
        for (const { x, width: own } of lane.scenery.shapes)
          assert.ok(x >= 0 && own >= 0 && x + own <= width + 0.1, at);
        for (const x of eventPlaces(lane).values()) assert.ok(x >= 0 && x <= width, at);
      }
    }
});

test('labels of the axis never overlap', () => {
  for (const [name, document] of gallery())
    for (const width of WIDTHS) {
      const labels = labelsOf(layoutOf(document, width, { orientation: 'horizontal' }));
      const spans = labels.map(({ x, label, kind }) =>
        kind === 'today'
          ? { low: x - 5 - tableMeasure(label, 12.5, 700), high: x - 5 }
          : { low: x + 5, high: x + 5 + tableMeasure(label, 12.5) },
      );
      spans.sort((a, b) => a.low - b.low);
      spans.forEach(({ low }, i) => assert.ok(!i || low >= spans[i - 1]!.high - 0.1, `${name} at ${width}`));
    }
});

test('each event has one marker or is a member of one, and is a stop of the arrow keys', () => {
  for (const width of WIDTHS) {
    const { lanes, targets } = layoutOf(month, width, { orientation: 'horizontal' });
    const lane = lanes[0]!;
    const members = withMarker(lane);
    assert.equal(new Set(targets.map(({ id }) => id)).size, targets.length);
    for (let i = 0; i < 40; i++) assert.ok(targets.some(({ id }) => id === `b0e${i}`));
    assert.equal(new Set(members).size, 40);
    assert.ok(markersOf(lane).every(Number.isFinite));
  }
});

test('markers stay where they are when there is room, and merge when their leaders would be too long', () => {
  assert.deepEqual(
    placeCircles([50, 100], 12, 300).map(({ x }) => x),
    [50, 100],
  );
  assert.deepEqual(
    placeCircles([50, 60], 12, 300).map(({ x }) => x),
    [43.5, 66.5],
  );
  const merged = placeCircles([100, 100, 100, 100, 100, 100], 12, 300);
  assert.ok(merged.length < 6 && merged.flatMap(({ members }) => members).length === 6);
  assert.deepEqual(placeCircles([], 12, 300), []);
  assert.equal(
    placeCircles(
      Array.from({ length: 5000 }, (_, i) => 12 + i / 20),
      12,
      300,
    ).flatMap(({ members }) => members).length,
    5000,
  );
});

test('a bill with more than fourteen events keeps markers for its steps alone', () => {
  const steps = [
    '2020-01-01 introduced',
    '2021-01-01 first-reading',
    '2022-01-01 senate',
    '2023-01-01 in-force',
  ];
  const beside = Array.from({ length: 11 }, (_, i) => `2023-${String(i + 2).padStart(2, '0')}-01 other`);
  const few = layoutOf(timeline([bill([...steps, ...beside.slice(1)])]), 1200).lanes[0]!;
  const many = layoutOf(timeline([bill([...steps, ...beside])]), 1200).lanes[0]!;
  assert.equal(withMarker(few).length, 14);
  assert.equal(withMarker(many).length, 4);
  assert.equal(many.events.filter(({ marker }) => !marker).length, 11);
});

test('lanes on wide containers, lists on narrow ones, unless the orientation says otherwise', () => {
  const [, document] = gallery()[0]!;
  assert.equal(layoutOf(document, 599).wide, false);
  assert.equal(layoutOf(document, 600).wide, true);
  assert.equal(layoutOf(document, 320, { orientation: 'horizontal' }).wide, true);
  assert.equal(layoutOf(document, 1200, { orientation: 'vertical' }).wide, false);
  assert.equal(layoutOf(timeline([]), 600).targets.length, 0);
  assert.ok(rows(layoutOf(large(), 800)) >= 1200);
});

test('60 bills with 1,200 events measure each word of a stage once, not once for each event', () => {
  const model = modelOf(large(), { orientation: 'horizontal' });
  let measured = 0;
  const measure = (text: string, size: number, weight?: number) => {
    measured++;
    return tableMeasure(text, size, weight);
  };
  const stages = model.bills.flatMap(({ segments, stops }) => [...segments, ...stops]).length;
  const { axis } = withLocale(locales.en, () => layout(model, { width: 1000, measure }));
  assert.ok(measured <= stages + 2 * axis.texts.length + 20, `${measured} of ${stages} and the axis`);
});
