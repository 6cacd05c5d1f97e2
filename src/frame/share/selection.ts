import type { Host } from './shared.js';

/** What a reader has selected in a chart. */
export interface Selected {
  text: string;
  /** The text around it. */
  context: string;
}

/** Chromium before it had `getComposedRanges`. */
interface WithSelection {
  getSelection?: () => Selection | null;
}

/** Letters of text around a selection. */
const CONTEXT = 300;

/** Undefined where nothing is selected in this shadow root: what begins or ends outside is the page's own. */
export function selectionIn(root: ShadowRoot): Selected | undefined {
  const range = rangeIn(root);
  const inside = range && clean(range.toString());
  // A chart inside of this one is but a place without text here.
  if (!inside) return undefined;
  const text = clean((root as WithSelection).getSelection?.()?.toString() ?? '') || inside;
  const { commonAncestorContainer: around } = range;
  const element = around instanceof Element ? around : around.parentElement;
  return { text, context: clean(element?.textContent ?? '').slice(0, CONTEXT) };
}

function rangeIn(root: ShadowRoot): Range | undefined {
  const selection = getSelection();
  if (!selection) return undefined;
  const found =
    selection.getComposedRanges?.({ shadowRoots: [root] })[0] ??
    (root as WithSelection).getSelection?.() ??
    selection;
  const ends = 'startContainer' in found ? found : found.rangeCount ? found.getRangeAt(0) : undefined;
  if (!ends || ![ends.startContainer, ends.endContainer].every((node) => node.getRootNode() === root))
    return undefined;
  const range = root.ownerDocument.createRange();
  range.setStart(ends.startContainer, ends.startOffset);
  range.setEnd(ends.endContainer, ends.endOffset);
  return range;
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The element that a page has set up: of a chart in a dossier, the dossier. */
function outermost(host: Host): Host {
  const root = host.getRootNode();
  return host.inside && root instanceof ShadowRoot ? (root.host as Host) : host;
}

/** Attribute `report-to` of the chart or of the dossier that it stands in. */
export const reportTo = (host: Host): string | undefined => host.reportTo ?? outermost(host).reportTo;

const takesReports = (host: Host): boolean =>
  outermost(host).controls?.split(/\s+/).includes('report') ?? true;

/** Charts whose selection is watched. */
const watched = new WeakSet<Host>();

/**
 * From the moment when a reader begins to select in a chart until they turn elsewhere: Ctrl+Enter or Cmd+Enter is taken,
 * before the page's own answer to it, where the selection is inside; else it is left alone.
 */
export function watchSelection(host: Host, report: (selected: Selected) => void): void {
  if (watched.has(host) || !takesReports(host)) return;
  watched.add(host);
  const end = new AbortController();
  const options = { capture: true, signal: end.signal };
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      const selected = selectionIn(host.renderRoot as ShadowRoot);
      if (!selected) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      report(selected);
    },
    options,
  );
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (event.composedPath().includes(host)) return;
      watched.delete(host);
      end.abort();
    },
    options,
  );
}
