import type { Locale } from './locale.js';

/** "a, b, and c" in the reader's language; one item alone, none: an empty string. */
export function formatList(items: readonly string[], { lists }: Locale): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return items.slice(0, -1).join(', ') + (items.length > 2 ? lists.last : lists.two) + last;
}
