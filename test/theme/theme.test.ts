import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { catStyles } from '../../src/theme/scales/cat.js';
import { divStyles } from '../../src/theme/scales/div.js';
import { heatStyles } from '../../src/theme/scales/heat.js';
import { monoStyles } from '../../src/theme/scales/mono.js';
import { pairStyles } from '../../src/theme/scales/pair.js';
import { quoteStyles } from '../../src/theme/scales/quote.js';
import { seqStyles } from '../../src/theme/scales/seq.js';
import { shadowStyles } from '../../src/theme/scales/shadow.js';
import { verdictStyles } from '../../src/theme/scales/verdict.js';
import { SIZES } from '../../src/theme/sizes.js';
import { themeStyles } from '../../src/theme/styles.js';
import { colour, COLOURS, FOLLOW, PLAIN, type ColourToken } from '../../src/theme/tokens.js';

type Pair = [front: ColourToken, back: ColourToken];
const steps = {
  div5: ['neg2', 'neg1', 'mid', 'pos1', 'pos2'],
  div7: ['neg3', 'neg2', 'neg1', 'mid', 'pos1', 'pos2', 'pos3'],
};
const pair = (front: string, back: string): Pair => [front as ColourToken, back as ColourToken];
const onEach = (set: string, names: readonly (string | number)[]): Pair[] =>
  names.map((name) => pair(`${set}-on-${name}`, `${set}-${name}`));
const VERDICTS = ['info', 'warn', 'bad', 'ok', 'idle'];

const TEXT: Pair[] = [
  ...['bg', 'surface'].flatMap((back) => ['ink', 'ink-2', 'ink-3', 'link'].map((front) => pair(front, back))),
  ['ink', 'surface-2'],
  ['on-accent', 'accent'],
  ['on-cat', 'cat-1'],
  ['missing-ink', 'missing'],
  ...onEach('div5', steps.div5),
  ...onEach('div7', steps.div7),
  ...onEach('heat', steps.div7),
  ...onEach('seq', [1, 2, 3, 4, 5]),
  ...onEach('pair', [1, 2]),
  ...VERDICTS.map((verdict) => pair(`${verdict}-fg`, `${verdict}-bg`)),
];
const MARKS: Pair[] = [
  ...Object.entries(steps).flatMap(([set, names]) => names.map((name) => pair(`${set}-${name}`, 'bg'))),
  ...[1, 2, 3, 4, 5, 6].map((n) => pair(`cat-${n}`, 'bg')),
  ['seq-4', 'bg'],
  ['pair-1', 'bg'],
  ['pair-2', 'bg'],
  ['pair-1', 'pair-2'],
  ...VERDICTS.map((verdict) => pair(`${verdict}-line`, 'bg')),
  ...['accent', 'line-strong', 'missing-line', 'mark-muted', 'mark', 'focus', 'zero'].map((mark) =>
    pair(mark, 'bg'),
  ),
];

/** WCAG 2.2: relative luminance of `#rrggbb`, and contrast ratio. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const part = parseInt(hex.slice(i, i + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

for (const theme of ['light', 'dark'] as const) {
  test(`Text on its ground has a contrast of 4.5, marks on the page of 3, in the ${theme} theme`, () => {
    for (const [pairs, least] of [
      [TEXT, 4.5],
      [MARKS, 3],
    ] as const) {
      for (const [front, back] of pairs) {
        const ratio = contrast(colour(front, theme), colour(back, theme));
        assert.ok(ratio >= least, `${front} on ${back}: ${ratio.toFixed(2)}`);
      }
    }
  });
}

const declared = (css: string): string[] =>
  [...css.matchAll(/(?<![\w-])(--[\w-]+)\s*:/g)].map((found) => found[1]!);
const SHEETS = [
  themeStyles,
  catStyles,
  divStyles,
  heatStyles,
  seqStyles,
  pairStyles,
  verdictStyles,
  quoteStyles,
  monoStyles,
  shadowStyles,
].map((sheet) => sheet.cssText.replace(/\s+/g, ''));

test('Inside the shadow root only private names are declared, or a page could not set its own', () => {
  for (const name of SHEETS.flatMap(declared)) assert.match(name, /^--_/);
});

/** Public, and read by nothing of today. */
const SPARE = /^([1-7]|ease|gap|gap-width|motion|row|radius-mark|tracking-eyebrow|weight-strong)$/;

test('Every token has its private name, with the value of the page before ours', () => {
  const css = SHEETS.join('');
  for (const name of [...Object.keys(PLAIN), ...Object.keys(FOLLOW)].filter((each) => !SPARE.test(each))) {
    assert.match(css, new RegExp(`--_${name}:(max\\(11px,)?var\\(--cabar-${name},`));
  }
  for (const [name, values] of Object.entries(COLOURS)) {
    const [light, dark] = values.map((value) => value.replace(/^#(\w)\1(\w)\2(\w)\3$/, '#$1$2$3'));
    assert.ok(css.includes(`--_${name}:var(--cabar-${name},light-dark(${light},${dark}));`), name);
  }
});

test('Every private name that is used is declared', () => {
  const css = SHEETS.join('');
  const known = new Set(declared(css));
  for (const [, name] of css.matchAll(/var\((--_[\w-]+)\)/g)) assert.ok(known.has(name!), name);
});

test('No token of a page reaches the badge or the ink of the source', () => {
  for (const [, value] of SHEETS[0]!.matchAll(/--_badge-\w+:([^;]+);/g))
    assert.doesNotMatch(value!, /--cabar/);
  assert.doesNotMatch(/--_source-ink:([^;]+);/.exec(SHEETS[0]!)![1]!, /ink/);
});

test('The sheet for pages declares every token, and none of those that follow another', () => {
  const names = declared(readFileSync(new URL('../../src/theme/tokens.css', import.meta.url), 'utf8'));
  const expected = [...Object.keys(COLOURS), ...Object.keys(PLAIN)].map((name) => `--cabar-${name}`);
  assert.deepEqual([...new Set(names)].sort(), expected.sort());
});

test('The sizes that layouts reckon with are the sizes of the style sheet', () => {
  for (const name of ['title', 'subtitle', 'label', 'value', 'small'] as const) {
    assert.equal(PLAIN[`size-${name}`], `${SIZES[name].size}px`);
    assert.equal(PLAIN[`lh-${name}`], `${SIZES[name].line}px`);
  }
});
