import { setKnown, TAG } from './known-attributes.js';

/** What editing systems leave standing where they take a custom element away: `<figure data-cabar-chart data-src="…">`. */
export const PLACEHOLDER = '[data-cabar-chart][data-src]';

const DATA = 'data-';

/**
 * Puts a chart into every placeholder of the page, also into those that come later; what stood in it (picture, table) is
 * the chart's fallback from then on. Attributes that begin with `data-` are the chart's. Once for a page; the element
 * has to be defined.
 */
export function fillPlaceholders(): void {
  const fillIn = (part: Node): void => (part as ParentNode).querySelectorAll(PLACEHOLDER).forEach(fill);
  fillIn(document);
  const later = new MutationObserver((changes) =>
    new Set(changes.map(({ target }) => target)).forEach(fillIn),
  );
  later.observe(document, { childList: true, subtree: true });
}

/** A second copy of the library, or a page that keeps its own markup, comes to one that is filled already. */
function fill(place: Element): void {
  if (place.querySelector(TAG)) return;
  const chart = document.createElement(TAG);
  const written = [...place.attributes].filter(({ name }) => name.startsWith(DATA));
  setKnown(
    chart,
    written.map(({ name, value }) => [name.slice(DATA.length), value]),
  );
  chart.append(...place.childNodes);
  place.append(chart);
}
