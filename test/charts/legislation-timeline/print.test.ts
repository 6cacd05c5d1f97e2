import assert from 'node:assert/strict';
import test from 'node:test';
import { print } from '../../../src/charts/legislation-timeline/print.js';
import type { ShapeMark } from '../../../src/marks/mark.js';
import { tableMeasure } from '../../../src/text/measure.js';
import { leaves, wordsOf } from '../../support/picture.js';
import { bill, gallery, modelOf, timeline } from './support.js';

const drawn = (document: Parameters<typeof modelOf>[0], width: number) =>
  leaves(print.draw(modelOf(document), { width, measure: tableMeasure }).marks);

/** Fourteen steps in fourteen months, of sixteen years. */
const dense = timeline([
  bill(
    Array.from(
      { length: 14 },
      (_, i) => `${2015 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01 second-reading`,
    ),
  ),
  bill(['2010-01-01 introduced']),
]);

test('each event that has words in a picture has its number on the lane, alone or in a range', () => {
  for (const [name, document] of [...gallery(), ['dense', dense] as const])
    for (const width of [640, 1000]) {
      const model = modelOf(document);
      const marks = drawn(document, width);
      const numbers = marks.flatMap((mark) =>
        'text' in mark && mark.className.split(' ').includes('number') ? [mark.text] : [],
      );
      const said = numbers.flatMap((text) => {
        const [from = 0, to = from] = text.split('–').map(Number);
        return Array.from({ length: to - from + 1 }, (_, i) => from + i);
      });
      const ticks = marks.filter(({ className }) => className.split(' ').includes('tick')).length;
      const events = model.bills.flatMap((each) => each.events);
      assert.ok(said.length + ticks >= events.length, `${name} ${width}`);
      const steps = model.bills.flatMap((each) => each.events.filter(({ isStep }) => isStep));
      for (const { number } of steps) assert.ok(said.includes(number), `${name} ${width}: ${number}`);
    }
});

test('ranges of numbers stand clear of their neighbours', () => {
  for (const width of [640, 1000]) {
    const ranges = drawn(dense, width)
      .filter((mark): mark is ShapeMark => mark.className === 'many')
      .sort((a, b) => a.x - b.x);
    assert.ok(ranges.length > 1);
    for (const [i, box] of ranges.slice(1).entries()) {
      const before = ranges[i]!;
      assert.ok(box.x >= before.x + before.width, `${width}: ${before.x} ${box.x}`);
    }
  }
});

test('the parts of a vote in a list are as long as its counts', () => {
  const voted = timeline([
    {
      ...bill([]),
      events: [{ date: '2024-03-01', stage: 'first-reading', vote: { for: 60, against: 30, abstain: 10 } }],
    },
  ]);
  for (const width of [320, 1000]) {
    const widths = ['vote-for', 'vote-against', 'vote-abstain'].map(
      (name) => drawn(voted, width).find(({ className }) => className === name) as ShapeMark,
    );
    assert.deepEqual(
      widths.map((mark) => mark.width),
      [96, 48, 16],
    );
  }
});

test('a picture that has no room for all keeps the first documents, each with its way and where it stands', () => {
  const model = modelOf(
    timeline([
      bill(['2024-01-01 introduced', '2024-06-01 first-reading', '2025-01-01 in-force']),
      bill(['2024-02-01~ introduced']),
    ]),
  );
  assert.equal(print.rows(model), 3);
  for (const count of [1, 2])
    for (const width of [380, 900]) {
      const { marks, notes } = print.draw(print.first(model, count), { width, measure: tableMeasure });
      const all = leaves(marks);
      const words = all.map(wordsOf);
      const classes = all.map(({ className }) => className);
      assert.equal(words.filter((text) => text === 'A bill').length, count);
      assert.match(words.filter(Boolean).join(' '), /In force since 1\s+January\s+2025/);
      assert.ok(classes.includes('phase s3') && classes.includes('phase force'), 'its stages are drawn');
      assert.ok(!classes.some((name) => /^(ring|event|grid)/.test(name)), 'its events are not');
      assert.match(notes?.map(({ text }) => text).join(' ') ?? '', /No step since/, 'notes on its ways stay');
      assert.doesNotMatch(notes?.map(({ text }) => text).join(' ') ?? '', /ring|Dotted|Bracket|Days after/);
      assert.ok(all.every(({ y }) => y >= 0));
    }
});
