import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The step class and the tokens of its fill and of the text inside. */
const rule = (step: CSSResult, fill: CSSResult, on: CSSResult): CSSResult => css`
  .${step} {
    fill: var(--_${fill});
  }
  .hollow.${step}, .stroke.${step} {
    stroke: var(--_${fill});
  }
  .on-${step} {
    fill: var(--_${on});
  }
`;

const count = <T>(n: number, each: (i: number) => T): T[] => [...Array(n).keys()].map((i) => each(i + 1));

const scale = (n: number): CSSResult[] =>
  [css`mid`, ...count((n - 1) / 2, (i) => css`neg${i}`), ...count((n - 1) / 2, (i) => css`pos${i}`)].map(
    (step) => rule(css`div${n}-${step}`, css`div${n}-${step}`, css`div${n}-on-${step}`),
  );

/** Colours of marks by their step. */
export const stepStyles = [
  ...scale(5),
  ...scale(7),
  ...count(5, (i) => rule(css`seq-${i}`, css`seq-${i}`, css`seq-on-${i}`)),
  ...count(6, (i) => rule(css`cat-${i}`, css`cat-${i}`, css`on-cat`)),
  rule(css`mark-high`, css`mark`, css`on-accent`),
  rule(css`missing`, css`missing-line`, css`missing-ink`),
  rule(css`mark-muted`, css`mark-muted`, css`bg`),
].reduce(
  (all, one) => css`
    ${all}${one}
  `,
);
