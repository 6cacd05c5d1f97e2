import type { Locale } from './locale.js';

/** Sets `text` in the quotation marks of the language; `inner` for a quotation inside another. */
export function quote(text: string, { quotes }: Locale, inner = false): string {
  const at = inner ? 2 : 0;
  return quotes[at] + text + quotes[at + 1];
}
