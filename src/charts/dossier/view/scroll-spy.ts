import { noChange } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ElementPart } from 'lit/directive.js';
import { go, named } from './anchor.js';

/** A section is being read from the moment its head is in the upper third of the screen. */
const LINE = 1 / 3;

/** Follows the address and the scrolling of a page: goes to anchors, marks the current section in the contents. */
class ScrollSpy extends AsyncDirective {
  #page: HTMLElement | undefined;
  #observer: IntersectionObserver | undefined;

  render(): unknown {
    return noChange;
  }

  override update({ element }: ElementPart): unknown {
    const first = !this.#page;
    this.#page = element as HTMLElement;
    // The sections are not there yet.
    requestAnimationFrame(() => {
      if (!this.isConnected) return;
      if (first) this.reconnected();
      this.#watch();
    });
    return noChange;
  }

  protected override disconnected(): void {
    this.#observer?.disconnect();
    removeEventListener('hashchange', this.#go);
  }

  protected override reconnected(): void {
    addEventListener('hashchange', this.#go);
    this.#watch();
    this.#go();
  }

  readonly #go = (): void => go(this.#page!, named(location.hash));

  #watch(): void {
    this.#observer?.disconnect();
    if (typeof IntersectionObserver === 'undefined') return;
    const below = `0px 0px -${Math.round(100 * (1 - LINE))}% 0px`;
    this.#observer = new IntersectionObserver(() => this.#mark(), { rootMargin: below });
    for (const section of this.#page!.querySelectorAll('section')) this.#observer.observe(section);
  }

  #mark(): void {
    const links = [...this.#page!.querySelectorAll<HTMLElement>('.contents a')];
    const sections = [...this.#page!.querySelectorAll('section')];
    const reached = links.filter((link) => {
      const section = sections.find(({ id }) => id === link.dataset['to']);
      return section && section.getBoundingClientRect().top <= innerHeight * LINE;
    });
    const current = reached.at(-1) ?? links[0];
    for (const link of links)
      if (link === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
  }
}

export const scrollSpy = directive(ScrollSpy);
