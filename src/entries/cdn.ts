// The file of a script tag. It starts what the page's elements name (their kind of chart, its words, their documents)
// beside the core and not after it, so that a chart stands after two rounds. What is started in vain costs a file.

/** Written by the build: the core, and what else is fetched for a type, and for a type and a language. */
declare const CDN_FILES: { core: string[]; parts: Record<string, string[]> };

const url = (file: string): string => new URL(file, import.meta.url).href;

function start(rel: 'modulepreload' | 'preload', href: string): void {
  const link = document.createElement('link');
  link.rel = rel;
  if (rel === 'preload') link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = href;
  document.head.append(link);
}

const { core, parts } = CDN_FILES;
const wanted = new Set(core);
for (const element of document.querySelectorAll('cabar-chart')) {
  const type = element.getAttribute('type') ?? '';
  const language = element.closest('[lang]')?.getAttribute('lang')?.slice(0, 2).toLowerCase();
  for (const part of [type, `${type} ${language}`]) for (const file of parts[part] ?? []) wanted.add(file);
  const [src] = element.getAttribute('src')?.trim().split(/\s+/) ?? [];
  if (src && element.getAttribute('loading') !== 'lazy')
    start('preload', new URL(src, document.baseURI).href);
}
for (const file of wanted) start('modulepreload', url(file));
void import(/* @vite-ignore */ url(core[0]!));
