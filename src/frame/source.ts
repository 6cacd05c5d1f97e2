import type { Source } from './document.js';

/** The text of a `<script type="application/json">` inside an element. */
export const inlineText = (host: HTMLElement): string | undefined =>
  [...host.children].find((child) => child.matches('script[type="application/json"]'))?.textContent ??
  undefined;

/** Where an element's document is: its property `data`, its attribute `src`, or a script inside; undefined: nowhere yet. */
export function sourceOf(
  { baseURI }: Node,
  data: unknown,
  src: string | undefined,
  inline: string | undefined,
): Source | undefined {
  if (data != null) return { data };
  if (src) return { urls: src.trim().split(/\s+/), base: baseURI };
  return inline === undefined ? undefined : { text: inline };
}
