import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ChildPart } from 'lit/directive.js';

/** How far from the screen a chart is fetched and drawn. */
const MARGIN = '600px 0px';
/** Told to a place: draw what stands in you. */
export const DRAW = 'cabar-draw';

const CALLS = ['focusin', DRAW];

/** Draws what stands in it once its parent comes near the screen, takes the focus or is told; from then on it stays. */
class Near extends AsyncDirective {
  #drawn = false;
  #draw: () => unknown = () => undefined;
  #place: HTMLElement | undefined;
  #observer: IntersectionObserver | undefined;

  render(now: boolean, waiting: unknown, draw: () => unknown): unknown {
    this.#draw = draw;
    this.#drawn ||= now || typeof IntersectionObserver === 'undefined';
    return this.#drawn ? draw() : waiting;
  }

  override update({ parentNode }: ChildPart, [now, waiting, draw]: Parameters<this['render']>): unknown {
    const content = this.render(now, waiting, draw);
    this.#place = parentNode as HTMLElement;
    if (this.#drawn) this.#leave();
    else if (this.isConnected) this.#watch();
    return content;
  }

  protected override disconnected(): void {
    this.#leave();
  }

  protected override reconnected(): void {
    if (!this.#drawn) this.#watch();
  }

  #watch(): void {
    if (this.#observer || !this.#place) return;
    this.#observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && this.#come(),
      { rootMargin: MARGIN },
    );
    this.#observer.observe(this.#place);
    for (const name of CALLS) this.#place.addEventListener(name, this.#come);
  }

  #leave(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    for (const name of CALLS) this.#place?.removeEventListener(name, this.#come);
  }

  readonly #come = (): void => {
    this.#leave();
    this.#drawn = true;
    this.setValue(this.#draw());
  };
}

/** `near(now, waiting, draw)`: `waiting` until the parent is near the screen, then `draw()`; at once with `now`. */
export const near = directive(Near);
