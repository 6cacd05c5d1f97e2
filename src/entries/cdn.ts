// The file of a script tag. It starts what the page's elements name (their kind of chart, its words, their documents)
// beside the core and not after it, so that a chart stands after two rounds. What is started in vain costs a file.
// Built, it has no `import.meta` and no `import … from`, so that a tag without type="module" works as well.

import { keepRoom } from '../frame/early.js';
import { TAG } from '../frame/known-attributes.js';
import { fillPlaceholders, PLACEHOLDER } from '../frame/placeholder.js';

/** Written by the build: the core, and what else is fetched for a type, and for a type and a language. */
declare const CDN_FILES: { core: string[]; parts: Record<string, string[]> };

/** Only a tag without type="module" is current; from a module an address beginning with a dot is beside it. */
const tag = document.currentScript as HTMLScriptElement | null;
const folder = tag?.src ? new URL('.', tag.src).href : './';
const bring = (file: string): Promise<unknown> => import(/* @vite-ignore */ folder + file);

function preload(href: string): void {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = href;
  document.head.append(link);
}

/** What keeps the core away is told once, in words; what stands inside the elements stays. */
function tell(error: unknown): void {
  giveBack();
  const why = /polic/i.test(String(error))
    ? "the Content Security Policy of this page refuses the Trusted Types policy 'lit-html'. Allow it; where the page has a Lit of its own: trusted-types lit-html 'allow-duplicates'"
    : String(error);
  console.error(`cabar-charts: no chart can be drawn on this page: ${why}`);
}

const giveBack = keepRoom();
const { core, parts } = CDN_FILES;
const [first = '', ...others] = core;
const wanted = new Set(others);
for (const element of document.querySelectorAll(`${TAG},${PLACEHOLDER}`)) {
  const said = (name: string): string | null =>
    element.getAttribute(name) ?? element.getAttribute(`data-${name}`);
  // Whoever scrolls past fetches nothing of it.
  if (said('loading') === 'lazy') continue;
  const type = said('type') ?? '';
  const written = said('lang') ?? element.closest('[lang]')?.getAttribute('lang');
  const language = written?.slice(0, 2).toLowerCase();
  for (const part of [type, `${type} ${language}`]) for (const file of parts[part] ?? []) wanted.add(file);
  const [src] = said('src')?.trim().split(/\s+/) ?? [];
  if (src) preload(new URL(src, document.baseURI).href);
}
bring(first).catch(tell);
// A part that does not come is told where it is used.
for (const file of wanted) bring(file).catch(() => {});
void customElements.whenDefined(TAG).then(fillPlaceholders);
