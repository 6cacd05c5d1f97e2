// Writes src/theme/styles.ts, src/theme/scales/ and src/theme/tokens.css from src/theme/tokens.ts:
// `npx tsx scripts/theme.ts`. The sheets are literals, so that no page needs a style policy for them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { COLOURS, FOLLOW, PLAIN } from '../src/theme/tokens.js';

const HEAD = 'Written by scripts/theme.ts: do not edit.';
/** Sets of tokens that only some charts or parts of the frame use: a file each. */
const SCALES = {
  div: /^div[57]-/,
  cat: /^(cat-|on-cat$)/,
  heat: /^heat-/,
  seq: /^seq-/,
  pair: /^pair-/,
  verdict: /^(ok|idle)-/,
  quote: /-quote$/,
  mono: /^font-mono$/,
  shadow: /^shadow$/,
};
/** Public tokens that nothing of today reads. */
const SPARE = /^([1-7]|ease|gap|gap-width|motion|row|radius-mark|tracking-eyebrow|weight-strong)$/;
// Sizes of what must stay readable: an outlet may make them larger, not make them vanish.
const FLOOR = new Set(['size-small', 'lh-small']);
const names = Object.keys(COLOURS) as (keyof typeof COLOURS)[];

const short = (value: string): string => value.replace(/^#(\w)\1(\w)\2(\w)\3$/, '#$1$2$3');
const both = ([light, dark]: readonly [string, string]): string =>
  light === dark ? short(light) : `light-dark(${short(light)},${short(dark)})`;
const declare = (name: string, value: string): string => `--_${name}:var(--cabar-${name},${value})`;
const colours = (wanted: (name: string) => boolean): string[] =>
  names.filter(wanted).map((name) => declare(name, both(COLOURS[name])));
const block = (lines: string[]): string => lines.map((line) => `    ${line};`).join('\n');
const isScale = (name: string): boolean =>
  [SPARE, ...Object.values(SCALES)].some((pattern) => pattern.test(name));

const plain = (wanted: (name: string) => boolean): string[] =>
  Object.entries(PLAIN)
    .filter(([name]) => wanted(name))
    .map(([name, value]) =>
      FLOOR.has(name) ? `--_${name}:max(11px,var(--cabar-${name},${value}))` : declare(name, value),
    );
const follow = (wanted: (name: string) => boolean): string[] =>
  Object.entries(FOLLOW)
    .filter(([name]) => wanted(name))
    .map(([name, other]) => declare(name, `var(--_${other})`));
const all = (wanted: (name: string) => boolean): string =>
  block([...colours(wanted), ...plain(wanted), ...follow(wanted)]);
const systemColours = {
  Canvas: ['bg', 'surface', 'surface-2', 'missing', 'badge-bg'],
  CanvasText: [
    'ink',
    'ink-2',
    'ink-3',
    'line',
    'line-strong',
    'zero',
    'missing-line',
    'missing-ink',
    'source-ink',
    'badge-fg',
    'badge-line',
  ],
  Highlight: ['accent', 'focus'],
  HighlightText: ['on-accent'],
  LinkText: ['link'],
};
const forced = Object.entries(systemColours).flatMap(([value, all]) =>
  all.map((name) => `--_${name}:${value}`),
);
const warn = (part: 'fg' | 'bg' | 'line'): string => both(COLOURS[`warn-${part}`]);

const styles = `// ${HEAD}
import { css } from 'lit';

/**
 * Private names for all shared tokens, declared on the host. A page's \`--cabar-*\` value wins over ours everywhere; the
 * theme is the used \`color-scheme\`: the page's own, unless the element's \`theme\` says otherwise.
 * The badge's colours follow no token, and the ink of the source only the ground (a grey that keeps 4.5:1 on any), so
 * that no outlet can make them vanish.
 */
export const themeStyles = css\`
  :host {
${all((name) => !isScale(name))}
    --_badge-fg:${warn('fg')};
    --_badge-bg:${warn('bg')};
    --_badge-line:${warn('line')};
    --_under:color-mix(in oklab,var(--_bg) 90%,Canvas);
    --_source-ink:oklch(from var(--_under) calc(clamp(0,(l - .57)*999,1)*(.2*l - 1.116) + .92*l + .476) 0 0/1);
  }
  :host([theme='light']) {
    color-scheme: light !important;
  }
  :host([theme='dark']) {
    color-scheme: dark !important;
  }
  @media (pointer: coarse) {
    :host {
      ${declare('target', '44px')};
    }
  }
  @media (prefers-contrast: more) {
    :host {
${block([declare('line', 'var(--_line-strong)'), declare('ink-2', 'var(--_ink)'), declare('ink-3', 'var(--_ink)')])}
    }
  }
  @media (forced-colors: active) {
    :host {
${block(forced)}
    }
  }
  @media print {
    :host,
    :host([theme]) {
      color-scheme: light !important;
    }
  }
\`;
`;

const scale = (name: string, pattern: RegExp): string => `// ${HEAD}
import { css } from 'lit';

/** Private names of the \`${name}\` tokens, for what uses them; beside \`themeStyles\`. */
export const ${name}Styles = css\`
  :host {
${all((token) => pattern.test(token))}
  }
\`;
`;

const sheet = (indent: string, lines: string[]): string =>
  lines.map((line) => `${indent}${line};\n`).join('');
const published = `/* cabar-charts: the design tokens and their default values. ${HEAD}
   A page does not need this sheet; it shows what can be set on :root, on a wrapper or on an element.
   light-dark() takes the color-scheme of the element that uses the token: set color-scheme with your own theme.
   Not declared, because they follow another token until they are set:
   ${Object.entries(FOLLOW)
     .map(([name, other]) => `--cabar-${name} (${other})`)
     .join(', ')}.
   div5, div7, heat, seq, cat, pair and missing are measured sets: replace one only whole, in both themes. */
:root {
${sheet('  ', [
  ...names.map(
    (name) =>
      `--cabar-${name}: ${COLOURS[name][0] === COLOURS[name][1] ? COLOURS[name][0] : `light-dark(${COLOURS[name].join(', ')})`}`,
  ),
  ...Object.entries(PLAIN).map(([name, value]) => `--cabar-${name}: ${value}`),
])}}
@media (pointer: coarse) {
  :root {
    --cabar-target: 44px;
  }
}
@media (prefers-contrast: more) {
  :root {
    --cabar-line: var(--cabar-line-strong);
    --cabar-ink-2: var(--cabar-ink);
    --cabar-ink-3: var(--cabar-ink);
    --cabar-gap-width: 3px;
  }
}
`;

mkdirSync(new URL('../src/theme/scales/', import.meta.url), { recursive: true });
for (const [file, text] of Object.entries({
  'styles.ts': styles,
  ...Object.fromEntries(
    Object.entries(SCALES).map(([name, pattern]) => [`scales/${name}.ts`, scale(name, pattern)]),
  ),
  'tokens.css': published,
})) {
  const url = new URL(`../src/theme/${file}`, import.meta.url);
  const filepath = fileURLToPath(url);
  writeFileSync(url, await format(text, { ...(await resolveConfig(filepath)), filepath }));
}
