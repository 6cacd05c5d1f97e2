import { noChange } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ElementPart } from 'lit/directive.js';
import type { Language } from '../../../documents/text.js';

/** Told to a place: fetch what you will be drawn from. Its `detail` is a list for promises of that. */
export const FETCH = 'cabar-fetch';

/**
 * Once the page has loaded and rests, what its charts are drawn from is fetched, one after the other, also of those far
 * from the screen: a browser that prints waits for nothing. Not where readers save data.
 */
class Ahead extends AsyncDirective {
  #told = new WeakSet<Element>();
  #language: Language | undefined;
  #running = false;

  render(_language: Language): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [language]: Parameters<this['render']>): unknown {
    if (language !== this.#language) this.#told = new WeakSet();
    this.#language = language;
    if (!this.#running && !savesData()) void this.#run(element);
    return noChange;
  }

  async #run(page: Element): Promise<void> {
    this.#running = true;
    await loaded();
    for (;;) {
      await idle();
      const next = [...page.querySelectorAll('.place:not([data-stands])')].find(
        (place) => !this.#told.has(place),
      );
      if (!next || !this.isConnected) break;
      this.#told.add(next);
      const work: Promise<unknown>[] = [];
      next.dispatchEvent(new CustomEvent(FETCH, { detail: work }));
      await Promise.all(work);
    }
    this.#running = false;
  }
}

/** `ahead(language)` on a page whose places take `FETCH`. */
export const ahead = directive(Ahead);

const savesData = (): boolean =>
  !!(navigator as { connection?: { saveData?: boolean } }).connection?.saveData;

const loaded = (): Promise<unknown> | undefined =>
  document.readyState === 'complete'
    ? undefined
    : new Promise((done) => addEventListener('load', done, { once: true }));

/** Safari has no `requestIdleCallback`. */
const idle = (): Promise<unknown> =>
  new Promise((done) =>
    typeof requestIdleCallback === 'undefined' ? setTimeout(done, 200) : requestIdleCallback(done),
  );
