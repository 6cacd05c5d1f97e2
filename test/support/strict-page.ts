interface StrictWindow extends Window {
  violations: string[];
  errors: string[];
}

export interface StrictPage {
  window: Window;
  document: Document;
  /** Policy violations and errors so far; empty is what a test expects. */
  violations: () => string[];
  close: () => void;
}

/**
 * Opens a same-origin frame under a Content Security Policy of `'self'` only with Trusted Types enforced, and loads
 * one entry of the library in it. Rejects when the page does not load.
 * @param module `index`, `survey`, `chart`, `dossier`, `cdn` (from source) or `dist` (the built file for a script tag)
 * @param width of the frame, px
 */
export const openStrictPage = async (
  module: 'index' | 'survey' | 'chart' | 'dossier' | 'cdn' | 'dist',
  width = 640,
): Promise<StrictPage> => {
  const frame = document.createElement('iframe');
  frame.title = 'Strict page';
  frame.width = String(width);
  frame.height = '600';
  frame.src = `/strict/page?module=${module}`;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  const inner = frame.contentWindow as StrictWindow | null;
  if (!inner?.violations || !frame.contentDocument)
    throw new Error(`the strict page for ${module} did not load`);
  return {
    window: inner,
    document: frame.contentDocument,
    violations: () => [...inner.violations, ...inner.errors],
    close: () => frame.remove(),
  };
};
