import { interpolateNumber } from 'd3';

/** From, to. */
export type Span = readonly [number, number];

/** px of a value. */
export type LinearScale = (value: number) => number;

/**
 * px in proportion to the value, beyond both ends of the domain, too; of a domain without length, the middle of the range.
 * d3's `scaleLinear` computes the same with the same `interpolateNumber`; as it scales colours, dates and texts, too, and
 * formats numbers, a page would fetch 6 KB with it that no chart asks for. Ticks and round ends are d3's `ticks` and `nice`.
 */
export function linear([low, high]: Span, [start, end]: Span): LinearScale {
  const place = interpolateNumber(start, end);
  const length = high - low;
  return (value) => place(length ? (value - low) / length : 0.5);
}

/** The same, where a value beyond an end stands at it. */
export function linearWithin(domain: Span, range: Span): LinearScale {
  const scale = linear(domain, range);
  const [low, high] = domain;
  return (value) => scale(Math.min(high, Math.max(low, value)));
}
