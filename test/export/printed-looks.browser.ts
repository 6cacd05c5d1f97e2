import { expect } from 'chai';
import { registry } from '../../src/charts/registry.js';
import type { DocumentType } from '../../src/documents/types.js';
import '../../src/entries/chart.js';
import { lookOf, SHARED_LOOKS } from '../../src/marks/looks.js';
import type { Look, Looks, Paint } from '../../src/marks/looks.js';
import { colour } from '../../src/theme/tokens.js';
import { ChartDriver } from '../drivers/chart.js';
import { read } from '../support/gallery.js';
import { gate } from '../support/gate.js';

gate();

/** Property of the screen's style, and what says the same of a mark in a file. */
type Same = readonly [property: string, look: keyof Look];

const SHAPE: readonly Same[] = [
  ['fill', 'fill'],
  ['stroke', 'stroke'],
  ['stroke-width', 'strokeWidth'],
];
const STROKE: readonly Same[] = [
  ['stroke', 'stroke'],
  ['stroke-width', 'strokeWidth'],
];
const WORDS: readonly Same[] = [
  ['color', 'fill'],
  ['font-size', 'size'],
  ['font-weight', 'weight'],
];
const INK: readonly Same[] = [['color', 'fill']];
const SVG_WORDS: readonly Same[] = [
  ['fill', 'fill'],
  ['font-size', 'size'],
  ['font-weight', 'weight'],
];
const GROUND: readonly Same[] = [['background-color', 'fill']];
const BOX: readonly Same[] = [...GROUND, ['border-top-color', 'stroke']];

type Pair = readonly [selector: string, className: string, same: readonly Same[]];

/** What stands on the screen, the classes of its mark in files, and what both have in common. */
const PAIRS: readonly { file: string; width: number; pairs: readonly Pair[] }[] = [
  {
    file: 'legislation-typical.json',
    width: 1000,
    pairs: [
      ['.track rect.s2', 'phase s2', SHAPE.slice(0, 2)],
      ['.track rect.s3', 'phase s3', SHAPE.slice(0, 1)],
      ['.track rect.s4', 'phase s4', SHAPE.slice(0, 1)],
      ['.track rect.s5', 'phase s5', SHAPE.slice(0, 1)],
      ['.track path.force', 'phase force', SHAPE],
      ['.track text.on-s2', 'text phase on-s2', SVG_WORDS],
      ['.track text.on-s3', 'text phase on-s3', SVG_WORDS],
      ['.track text.on-force', 'text phase on-force', SVG_WORDS],
      ['.track path.back', 'phase back on-s3', SHAPE],
      ['.track path.broken', 'phase broken', SHAPE],
      ['.track .grid', 'grid', STROKE.slice(0, 1)],
      ['.track path.today', 'today', STROKE],
      ['.track .bracket:not(.vague)', 'bracket', SHAPE],
      ['.track .vague', 'bracket vague', SHAPE],
      ['.track path.stop', 'stop', SHAPE],
      ['.track text.stop', 'text stop', SVG_WORDS],
      ['.mark:not(.doubt) .ring', 'ring mark', SHAPE],
      ['.track .leader', 'leader mark', SHAPE],
      ['.track .mark text', 'text number', SVG_WORDS],
      ['.track path.worry', 'worry', SHAPE.slice(0, 2)],
      ['.axis .year', 'text year', SVG_WORDS],
      ['.axis .today', 'text today', SVG_WORDS],
      ['.vote-for', 'vote-for', SHAPE.slice(0, 1)],
      ['.vote-against', 'vote-against', SHAPE.slice(0, 1)],
      ['.vote-abstain', 'vote-abstain', SHAPE.slice(0, 1)],
      ['.vote-needed', 'vote-needed', STROKE],
      ['.pill.ok', 'pill ok', BOX],
      ['.pill.ok', 'text pill-words ok', WORDS],
      ['.pill.info', 'pill info', BOX],
      ['.pill.bad', 'pill bad', BOX],
      ['.pill.bad', 'text pill-words bad', WORDS],
      ['.bill .name', 'text bill', WORDS.slice(1)],
      ['.bill .about', 'text about', WORDS],
      ['.events .key', 'text key', WORDS],
      ['.events .turn b', 'text event', WORDS],
      ['.events .when', 'text under', WORDS],
      ['.events .vote', 'text vote-words', WORDS],
    ],
  },
  {
    file: 'legislation-typical.json',
    width: 360,
    pairs: [
      ['.steps > li > .when', 'text date', WORDS],
      ['.steps .now > .when', 'text date now', INK],
      ['.steps .now b', 'text now-words', WORDS],
      ['.steps .turn b', 'text step', WORDS],
    ],
  },
  {
    file: 'standards-typical.json',
    width: 1000,
    pairs: [
      ['.square.conflicts', 'tint conflicts', GROUND],
      ['.square.partly', 'tint partly', GROUND],
      ['.square.complies', 'tint complies', GROUND],
      ['.square .verdict.conflicts', 'text verdict conflicts', WORDS],
      ['.square .verdict.partly', 'text verdict partly', WORDS],
      ['.square .verdict.complies', 'text verdict complies', WORDS],
      ['.square .verdict.not-assessed', 'text verdict-quiet not-assessed', WORDS],
      ['.square .verdict.partly .icon', 'sign-icon partly', STROKE],
      ['.cell.empty', 'empty', GROUND],
      ['.cell.empty', 'text verdict-quiet dash', INK],
      ['.heads > .corner', 'text column-head corner', WORDS],
      ['.law', 'text law', WORDS],
      ['.row > .provision', 'text provision', WORDS],
      ['.provision small', 'text beside', WORDS],
    ],
  },
  {
    file: 'quotes-typical.json',
    width: 1000,
    pairs: [
      ['.large .said', 'text said-large', WORDS],
      ['.quote:not(.large) .said', 'text said', WORDS],
      ['.origin', 'text origin', WORDS],
      ['.topic-title', 'text topic', WORDS],
    ],
  },
  {
    file: 'methodology-typical.json',
    width: 1000,
    pairs: [
      ['.card-head > b', 'text method', WORDS],
      ['.count', 'text count', WORDS],
      ['.count b', 'text count count-number', WORDS],
      ['.told', 'text told', WORDS],
      ['.facts dt', 'text fact term', WORDS],
      ['.facts dd', 'text fact', WORDS],
      ['p.absent', 'text absent', WORDS],
      ['.method-icon', 'method-icon', STROKE],
      ['.limits', 'limits-ground', GROUND],
      ['.limits > b', 'text strong-line limits', WORDS],
    ],
  },
];

const probe = document.body.appendChild(document.createElement('div'));

/** A value of a look in the words of computed styles. */
function written(
  property: string,
  value: Paint | string | number | undefined,
  theme: 'light' | 'dark',
): string {
  if (property === 'font-size') return `${String(value)}px`;
  if (property === 'font-weight') return String(value ?? 400);
  if (property === 'stroke-width') return `${String(value ?? 1)}px`;
  if (value === undefined || value === 'none') return 'none';
  const paint = value as Exclude<Paint, 'none'>;
  probe.style.color = colour(typeof paint === 'string' ? paint : paint[theme === 'dark' ? 1 : 0], theme);
  return getComputedStyle(probe).color;
}

describe('what pictures draw anew', () => {
  for (const theme of ['light', 'dark'] as const)
    for (const { file, width, pairs } of PAIRS)
      it(`looks as on the screen: ${file}, ${width} px, ${theme}`, async function () {
        this.timeout(30_000);
        const data = (await read(file)) as { type: DocumentType };
        const load = await registry[data.type].load();
        const looks: Looks = [...SHARED_LOOKS, ...(await load.print!()).print.looks];
        const box = document.body.appendChild(document.createElement('div'));
        box.style.width = `${width}px`;
        const chart = await ChartDriver.open(
          'cabar-chart',
          { theme, lang: 'en', now: '2026-11-01' },
          data,
          box,
        );
        for (const [selector, className, same] of pairs) {
          const element = chart.chart.querySelector(selector);
          expect(element, selector).not.to.equal(null);
          const look = lookOf(looks, className);
          const style = getComputedStyle(element!);
          for (const [property, name] of same)
            expect(written(property, look[name], theme), `${selector}: ${property}`).to.equal(
              style.getPropertyValue(property),
            );
        }
        chart.close();
        box.remove();
      });
});
