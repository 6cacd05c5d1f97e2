import assert from 'node:assert/strict';
import test from 'node:test';
import type { DocumentType } from '../../src/documents/types.js';
import type { Wrong } from './sample.js';
import { problemsOf, SAMPLES, valueMatrix } from './samples.js';

type Case = [string, (document: Wrong) => unknown, ...string[]];

const TEXT = 'text, or an object with any of en, ru, kk';
const DATE = 'a date such as 2023, 2023-04-12 or 2023-01/2023-03';
const URLS = 'one or several URLs, each http, https, mailto or relative, parted by spaces';
const ATTRIBUTE = 'the name of an attribute of the chart';

/** The survey has a file of its own; a new type's cases may stand with the tests of its chart. */
const CASES: Partial<Record<DocumentType, Case[]>> = {
  'trust-matrix': [
    [
      'an unknown item and group',
      (d) => Object.assign(d.cells[0], { item: 'radio', group: 'xx' }),
      'cells[0].item: expected the id of one of the items, got text "radio"',
      'cells[0].group: expected the id of one of the groups, got text "xx"',
    ],
    [
      'an unknown set',
      (d) => (d.groups[1].set = 'age'),
      'groups[1].set: expected the id of one of the sets, got text "age"',
    ],
    [
      'no item',
      (d) => (d.cells = [{}, {}]),
      'cells[0].item: expected an id, got nothing',
      'cells[1].item: expected an id, got nothing',
    ],
    [
      'a cell twice',
      (d) => d.cells.push({ item: 'tv', group: 'kk' }),
      'cells[4]: expected one cell for each item and group, got a second one',
    ],
    [
      'a total twice',
      (d) => (d.cells[1] = { item: 'tv' }),
      'cells[1]: expected one cell for each item and group, got a second one',
    ],
    [
      'too few numbers',
      (d) => d.cells[0].counts.pop(),
      'cells[0].counts: expected 4 numbers, one for each level, got 3',
    ],
    [
      'too many percentages',
      (d) => (d.cells[1].percent = [20, 20, 20, 20, 20]),
      'cells[1].percent: expected 4 numbers, one for each level, got 5',
    ],
    [
      'percent that add up to too much',
      (d) => (d.cells[1].percent = [40, 30, 20, 12.1]),
      'cells[1].percent: expected a sum of at most 102, got 102.1',
    ],
    [
      'counts and percent',
      (d) => (d.cells[0].percent = [1, 2, 3, 4]),
      'cells[0]: expected exactly one of counts and percent, got both',
    ],
    [
      'a value beside levels',
      (d) => (d.cells[2].value = 5),
      'cells[2].value: expected counts or percent, as there are levels, got 5',
    ],
    ['no levels in the list', (d) => (d.levels = []), 'levels: expected at least one level, got none'],
    [
      'distributions without levels',
      (d) => delete d.levels,
      'cells[0].counts: expected a value in its place, as there are no levels, got list of 4',
      'cells[1].percent: expected a value in its place, as there are no levels, got list of 4',
    ],
    [
      'a negative count, a fraction of a person, text for a value',
      (d) => {
        d.cells[0].counts[1] = -1;
        d.cells[1].n = 1.5;
        d.cells[3].value = '5';
      },
      'cells[0].counts[1]: expected a number of at least 0, got -1',
      'cells[1].n: expected a whole number of at least 0, got 1.5',
      'cells[3].value: expected a number, got text "5"',
    ],
    [
      'a domain upside down',
      (d) => (d.measure.domain = [100, -100]),
      'measure.domain: expected two numbers, the lower one first, got list of 2',
    ],
    [
      'a domain of nothing',
      (d) => (d.measure.domain = [5, 5]),
      'measure.domain: expected two numbers, the lower one first, got list of 2',
    ],
    [
      'a domain of one number',
      (d) => (d.measure.domain = [5]),
      'measure.domain[1]: expected a number, got nothing',
    ],
    [
      'a domain that is text',
      (d) => (d.measure.domain = '0-100'),
      'measure.domain: expected two numbers, the lower one first, got text "0-100"',
    ],
    [
      'another unit',
      (d) => (d.measure.unit = '%'),
      'measure.unit: expected "percent" | "points" | "score", got text "%"',
    ],
    ['no groups', (d) => delete d.groups, 'groups: expected a list, got nothing', ...groupsGone()],
  ],
  'legislation-timeline': [
    [
      'an unknown stage',
      (d) => {
        d.bills[0].events[0].stage = 'first reading';
        delete d.stages;
      },
      'bills[0].events[0].stage: expected a stage such as first-reading, or the id of one of the stages, got text "first reading"',
      'bills[0].events[1].stage: expected a stage such as first-reading, or the id of one of the stages, got text "kurultai"',
    ],
    [
      'half a vote, and one of a share',
      (d) => {
        d.bills[0].events[0].vote = { for: 71.5 };
      },
      'bills[0].events[0].vote.for: expected a whole number of at least 0, got 71.5',
      'bills[0].events[0].vote.against: expected a whole number of at least 0, got nothing',
    ],
    [
      'no stage',
      (d) => delete d.bills[0].events[0].stage,
      'bills[0].events[0].stage: expected an id, got nothing',
    ],
    [
      'dates that are none',
      (d) => {
        d.bills[0].events[0].date = '12.04.2023';
        d.bills[0].events[1].date = '2023-02-30';
      },
      `bills[0].events[0].date: expected ${DATE}, got text "12.04.2023"`,
      `bills[0].events[1].date: expected ${DATE}, got text "2023-02-30"`,
    ],
    [
      'URLs that may not be links',
      (d) => {
        d.bills[0].url = 'javascript:alert(1)';
        d.bills[0].events[0].url = 'data:text/html,a';
      },
      'bills[0].url: expected a URL that is http, https, mailto or relative, got text "javascript:alert(1)"',
      'bills[0].events[0].url: expected a URL that is http, https, mailto or relative, got text "data:text/html,a"',
    ],
    [
      'an event twice',
      (d) => (d.bills[0].events[1].id = 'start'),
      'bills[0].events[1].id: expected an id of its own, got text "start", the id of another',
    ],
    [
      'events of the same id in two bills',
      (d) => (d.bills[1].events = [{ id: 'start', date: '2023', stage: 'other' }]),
    ],
    ['a stage that is renamed', (d) => d.stages.push({ id: 'senate', text: 'Upper house' })],
    [
      'another kind',
      (d) => (d.bills[1].kind = 'bill'),
      'bills[1].kind: expected "law" | "draft-law" | "amendment" | "decree" | "doctrine" | "order" | "other", got text "bill"',
    ],
    ['no events', (d) => delete d.bills[1].events, 'bills[1].events: expected a list, got nothing'],
  ],
  'standards-review': [
    [
      'an unknown provision and standard',
      (d) => Object.assign(d.findings[1], { provision: 'b', standard: 'p1' }),
      'findings[1].provision: expected the id of one of the provisions, got text "b"',
      'findings[1].standard: expected the id of one of the standards, got text "p1"',
    ],
    [
      'a finding twice',
      (d) => d.findings.push({ ...d.findings[0], verdict: 'conflicts' }),
      'findings[2]: expected one finding for each provision and standard, got a second one',
    ],
    [
      'another verdict, an article as a number, an assessment without a date',
      (d) => {
        d.findings[0].verdict = 'ok';
        d.provisions[0].article = 36;
        delete d.assessment.date;
      },
      `assessment.date: expected ${DATE}, got nothing`,
      'provisions[0].article: expected text, got 36',
      'findings[0].verdict: expected "complies" | "partly" | "conflicts" | "not-assessed", got text "ok"',
    ],
    [
      'URLs that may not be links',
      (d) => (d.standards[0].url = d.provisions[0].url = 'vbscript:a'),
      'standards[0].url: expected a URL that is http, https, mailto or relative, got text "vbscript:a"',
      'provisions[0].url: expected a URL that is http, https, mailto or relative, got text "vbscript:a"',
    ],
  ],
  representation: [
    [
      'an unknown wave',
      (d) => (d.positions[0].wave = 'w9'),
      'positions[0].wave: expected the id of one of the waves, got text "w9"',
    ],
    [
      'a position twice in a wave',
      (d) => (d.positions[1].wave = 'w1'),
      'positions[1]: expected one position of this id in each wave, got a second one',
    ],
    [
      'neither, and both',
      (d) => {
        delete d.positions[0].counts;
        d.positions[1].counts = [1, 2];
      },
      'positions[0]: expected exactly one of counts and percent, got neither',
      'positions[1]: expected exactly one of counts and percent, got both',
    ],
    [
      'one number for two categories, and a sum over the whole',
      (d) => {
        d.positions[0].counts = [5];
        d.positions[1].percent = [61, 41];
      },
      'positions[0].counts: expected 2 numbers, one for each category, got 1',
      'positions[1].percent: expected a sum of at most 101, got 102',
    ],
  ],
  'expert-quotes': [
    [
      'another kind and language, no role',
      (d) => {
        Object.assign(d.quotes[0], { kind: 'invented', original: 'uz' });
        delete d.quotes[1].role;
      },
      'quotes[0].kind: expected "verbatim" | "paraphrase", got text "invented"',
      'quotes[0].original: expected "en" | "ru" | "kk", got text "uz"',
      `quotes[1].role: expected ${TEXT}, got nothing`,
    ],
    ['no quotes', (d) => (d.quotes = { q1: {} }), 'quotes: expected a list, got object'],
  ],
  methodology: [
    [
      'wrong words for how people were asked and chosen',
      (d) => Object.assign(d.methods[0], { mode: 'post', sampling: 'quota', n: -1, fieldwork: 'May' }),
      'methods[0].n: expected a whole number of at least 0, got -1',
      `methods[0].fieldwork: expected ${DATE}, got text "May"`,
      'methods[0].mode: expected "online" | "face-to-face" | "telephone" | "paper" | "mixed", got text "post"',
      'methods[0].sampling: expected "probability" | "non-probability" | "census", got text "quota"',
    ],
  ],
  dossier: [
    [
      'one mirror that may not be fetched',
      (d) => (d.sections[0].charts[1].src = 'https://a.kz/a.json javascript:alert(1)'),
      `sections[0].charts[1].src: expected ${URLS}, got text "https://a.kz/a.json javascript:alert(1)"`,
    ],
    [
      'an address of nothing',
      (d) => (d.sections[0].charts[2].src = ' '),
      `sections[0].charts[2].src: expected ${URLS}, got text " "`,
    ],
    [
      'a list of mirrors',
      (d) => (d.sections[0].charts[2].src = ['a.json']),
      `sections[0].charts[2].src: expected ${URLS}, got list of 1`,
    ],
    [
      'charts that are none',
      (d) => (d.sections[0].charts = [null, 'a.json', [], {}, { type: 5 }]),
      ...[
        ['null', 0],
        ['text "a.json"', 1],
        ['list of 0', 2],
        ['object', 3],
        ['object', 4],
      ].map(
        ([got, index]) =>
          `sections[0].charts[${index}]: expected a document with its type, or an object with src, got ${got}`,
      ),
    ],
    [
      'options that are no attributes of a chart',
      (d) =>
        (d.sections[0].charts[2].options = {
          onclick: 'alert(1)',
          style: 'top:0',
          'a b': 1,
          by: null,
          n: [1],
        }),
      `sections[0].charts[2].options.onclick: expected ${ATTRIBUTE}, got text "onclick"`,
      `sections[0].charts[2].options.style: expected ${ATTRIBUTE}, got text "style"`,
      `sections[0].charts[2].options.a b: expected ${ATTRIBUTE}, got text "a b"`,
      'sections[0].charts[2].options.by: expected text, a number, true or false, got null',
      'sections[0].charts[2].options.n: expected text, a number, true or false, got list of 1',
    ],
    [
      'text in a list',
      (d) => (d.sections[0].text = ['One.']),
      `sections[0].text: expected ${TEXT}, got list of 1`,
    ],
  ],
};

/** An empty list of levels leaves no place for numbers. */
function groupsGone(): string[] {
  return [1, 2].map(
    (cell) =>
      `cells[${cell}].group: expected the id of one of the groups, got text "${cell === 1 ? 'kk' : 'ru'}"`,
  );
}

for (const [type, cases] of Object.entries(CASES)) {
  for (const [name, change, ...expected] of cases) {
    test(`${type}: ${name}: ${expected.length ? 'the problem is named with its path' : 'is no problem'}`, () => {
      const document = SAMPLES[type as DocumentType]();
      change(document);
      assert.deepEqual(problemsOf(document), expected);
    });
  }

  test(`all problems of a ${type} are listed at once, those of its envelope too, and at most 50`, () => {
    const document = SAMPLES[type as DocumentType]();
    const fullest = cases.toSorted((a, b) => b.length - a.length)[0]!;
    fullest[1](document);
    document.id = 5;
    document.sources[0].url = 'javascript:alert(1)';
    assert.equal(problemsOf(document).length, fullest.length - 2 + 2);
    document.notes = Array.from({ length: 5000 }, () => 5);
    assert.equal(problemsOf(document).length, 50);
  });
}

test('of finished values, text and numbers without end are refused', () => {
  const document: Wrong = valueMatrix();
  document.cells[0].value = '12,5';
  document.cells[1].value = Infinity;
  assert.deepEqual(problemsOf(document), [
    'cells[0].value: expected a number, got text "12,5"',
    'cells[1].value: expected a number, got Infinity',
  ]);
});
