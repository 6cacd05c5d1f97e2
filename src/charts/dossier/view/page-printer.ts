import { DRAW } from './when-visible.js';

/** ms that a page waits for its charts before it is printed without them. */
const PATIENCE = 15_000;

/** Draws all charts and prints the page once they stand: a browser that is asked to print does not wait for them. */
export async function printPage({ currentTarget }: Event): Promise<void> {
  const button = currentTarget as HTMLElement;
  const page = button.closest<HTMLElement>('.page')!;
  const missing = (): boolean => !!page.querySelector('.place:not([data-stands])');
  button.setAttribute('aria-busy', 'true');
  for (const place of page.querySelectorAll('.place')) place.dispatchEvent(new Event(DRAW));
  for (const start = performance.now(); missing() && performance.now() - start < PATIENCE;)
    await new Promise((done) => setTimeout(done, 50));
  button.removeAttribute('aria-busy');
  print();
}
