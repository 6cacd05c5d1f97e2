import type { BarsBlock, Block, LikertBlock, TrendBlock } from '../blocks.js';

/** Gives all blocks of a form and unit one scale, so that lengths and heights can be compared between them. */
export function shareScales(blocks: Block[]): void {
  shareReach(blocks.filter((block) => 'answers' in block));
  const bars = blocks.filter((block) => block.form === 'bars');
  shareDomain(bars, (block) => block.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value)));
  const trends = blocks.filter((block) => block.form === 'trend');
  shareDomain(trends, (block) =>
    block.lines.flatMap(({ points }) => points.map((point) => point?.cell.value)),
  );
}

/** From 0, lower where there are negative numbers, to the largest figure of the unit. */
function shareDomain<B extends BarsBlock | TrendBlock>(
  blocks: B[],
  read: (block: B) => (number | undefined)[],
): void {
  const domains = new Map<string | undefined, [number, number]>();
  for (const block of blocks) {
    const domain = domains.get(block.unit?.text) ?? [0, 0];
    for (const value of read(block)) {
      domain[0] = Math.min(domain[0], value ?? 0);
      domain[1] = Math.max(domain[1], value ?? 0);
    }
    domains.set(block.unit?.text, domain);
  }
  for (const block of blocks) {
    const [low, high] = domains.get(block.unit?.text)!;
    block.domain = [low, high > low ? high : 1];
  }
}

/** The largest sum of each side. */
function shareReach(blocks: LikertBlock[]): void {
  const reach = { negative: 0, positive: 0, neutral: 0, missing: 0, plain: 0 };
  const sides = Object.keys(reach) as (keyof typeof reach)[];
  for (const { answers, rows } of blocks) {
    for (const { cells } of rows) {
      for (const side of sides) {
        const sum = cells.reduce(
          (all, cell, i) => (answers[i]?.side === side ? all + (cell?.value ?? 0) : all),
          0,
        );
        reach[side] = Math.max(reach[side], sum);
      }
    }
  }
  for (const block of blocks) block.reach = reach;
}
