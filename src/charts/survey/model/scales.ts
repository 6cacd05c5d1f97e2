import { extent, max, rollup, sum } from 'd3';
import type { Block, LikertBlock, Side } from '../blocks.js';
import type { Figure, UnscaledBlock } from './types.js';

type Values = (number | undefined)[];

/** Gives all blocks of a form and unit one scale, so that lengths and heights can be compared between them. */
export function withScales(blocks: readonly UnscaledBlock[]): Block<Figure>[] {
  const reach = reachOf(blocks.filter((block) => 'answers' in block));
  const bars = domainsOf(
    blocks.filter((block) => block.form === 'bars'),
    ({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => cell?.value)),
  );
  const trends = domainsOf(
    blocks.filter((block) => block.form === 'trend'),
    ({ lines }) => lines.flatMap(({ points }) => points.map((point) => point?.cell.value)),
  );
  return blocks.map((block) => {
    if (block.form === 'bars') return { ...block, domain: bars(block.unit?.text) };
    if (block.form === 'trend') return { ...block, domain: trends(block.unit?.text) };
    return block.form === 'dots' ? block : { ...block, reach };
  });
}

/** By unit: from 0, lower where there are negative numbers, to the largest figure. */
function domainsOf<B extends Pick<Block & { form: 'bars' | 'trend' }, 'unit'>>(
  blocks: readonly B[],
  values: (block: B) => Values,
): (unit: string | undefined) => [number, number] {
  const domains = rollup(
    blocks,
    (some): [number, number] => {
      const [low = 0, high = 0] = extent([0, ...some.flatMap(values)], (value) => value);
      return [low, high > low ? high : 1];
    },
    ({ unit }) => unit?.text,
  );
  return (unit) => domains.get(unit) ?? [0, 1];
}

/** The largest sum of each side. */
function reachOf(blocks: readonly Pick<LikertBlock, 'answers' | 'rows'>[]): LikertBlock['reach'] {
  const largest = (side: Side): number =>
    max(blocks, ({ answers, rows }) =>
      max(rows, ({ cells }) => sum(cells, (cell, i) => (answers[i]?.side === side ? cell?.value : 0))),
    ) ?? 0;
  return {
    negative: largest('negative'),
    positive: largest('positive'),
    neutral: largest('neutral'),
    missing: largest('missing'),
    plain: largest('plain'),
  };
}
