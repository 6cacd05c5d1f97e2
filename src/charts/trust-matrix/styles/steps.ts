import { css } from 'lit';
import type { CSSResult } from 'lit';

/** A step of a scale, as the ground of a cell and as a mark. */
const rule = (step: CSSResult, on: CSSResult): CSSResult => css`
  .${step} {
    background-color: var(--_${step});
    color: var(--_${on});
    fill: var(--_${step});
  }
`;

const together = (all: CSSResult[]): CSSResult =>
  all.reduce(
    (before, one) => css`
      ${before}${one}
    `,
  );

/** Grounds and figures by their step. */
export const steps = together([
  ...[css`neg3`, css`neg2`, css`neg1`, css`mid`, css`pos1`, css`pos2`, css`pos3`].map((name) =>
    rule(css`heat-${name}`, css`heat-on-${name}`),
  ),
  ...[1, 2, 3, 4, 5].map((place) => rule(css`seq-${place}`, css`seq-on-${place}`)),
]);

/** Columns of the small form, by the cells in a line. */
export const lines = together(
  [...Array(11).keys()].map(
    (i) => css`
      .p${i + 2} .strip {
        grid-template-columns: repeat(${i + 2}, minmax(0, 1fr));
      }
      .p${i + 2}.sided .strip {
        grid-template-columns: repeat(${i + 2}, minmax(0, 1fr)) clamp(72px, 25%, 84px);
      }
    `,
  ),
);
