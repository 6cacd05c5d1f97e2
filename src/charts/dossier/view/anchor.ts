/** ms for which a place is held while charts above it are drawn. */
const HOLD = 3000;
const BY_READER = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

/** The anchor that the page's address names. */
export function named(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

/** Brings reader and focus to an anchor of the page; nothing happens where there is none. */
export function go(page: HTMLElement, id: string): void {
  const found = id && [...page.querySelectorAll<HTMLElement>('[id]')].find((each) => each.id === id);
  if (!found) return;
  // A question is an anchor inside the place of its chart.
  const target = found.closest<HTMLElement>('.place') ?? found;
  const folded = target.querySelector<HTMLDetailsElement>(':scope > details');
  if (folded) folded.open = true;
  target.focus({ preventScroll: true });
  target.scrollIntoView();
  hold(page, target);
}

/** Charts that are drawn meanwhile push the place away: it is brought back until the reader moves. */
function hold(page: HTMLElement, target: HTMLElement): void {
  const again = new ResizeObserver(() => target.scrollIntoView());
  const end = new AbortController();
  end.signal.addEventListener('abort', () => again.disconnect(), { once: true });
  for (const name of [...BY_READER, 'hashchange'])
    addEventListener(name, () => end.abort(), { signal: end.signal, passive: true });
  setTimeout(() => end.abort(), HOLD);
  again.observe(page);
}

/** For links to anchors: a page with a `<base>` would follow them elsewhere, and an unchanged address says nothing. */
export function jump(event: MouseEvent): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const { hash, dataset } = event.currentTarget as HTMLAnchorElement;
  const link = event.currentTarget as HTMLAnchorElement;
  event.preventDefault();
  link.closest('details')?.removeAttribute('open');
  if (location.hash === hash) go(link.closest<HTMLElement>('.page')!, dataset['to']!);
  else location.hash = hash;
}
