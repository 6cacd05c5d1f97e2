import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ChildPart } from 'lit/directive.js';
import { FETCH } from './ahead.js';

/** How far from the screen a chart is fetched and drawn. */
const MARGIN = '600px 0px';
/** Told to a place: draw what stands in you. */
export const DRAW = 'cabar-draw';

const CALLS = ['focusin', DRAW];

/** @param fetched what `Fetch` has given, if anything */
type Draw = (fetched: unknown) => unknown;
/** Gets what a drawing needs before it is drawn; also again, for another language. */
type Fetch = (fetched: unknown) => Promise<unknown>;

/** Draws what stands in it once its parent comes near the screen, takes the focus or is told; from then on it stays. */
class WhenVisible extends AsyncDirective {
  #drawn = false;
  #draw: Draw = () => undefined;
  #fetch: Fetch = async () => undefined;
  /** What it is drawn from, as `#fetch` gave it. */
  #fetched: unknown;
  #place: HTMLElement | undefined;
  #observer: IntersectionObserver | undefined;

  render(now: boolean, waiting: unknown, draw: Draw, fetch: Fetch): unknown {
    this.#draw = draw;
    this.#fetch = fetch;
    this.#drawn ||= now || typeof IntersectionObserver === 'undefined';
    return this.#drawn ? draw(this.#fetched) : waiting;
  }

  override update(
    { parentNode }: ChildPart,
    [now, waiting, draw, fetch]: Parameters<this['render']>,
  ): unknown {
    const content = this.render(now, waiting, draw, fetch);
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
    this.#place.addEventListener(FETCH, this.#ahead);
  }

  #leave(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    for (const name of CALLS) this.#place?.removeEventListener(name, this.#come);
    this.#place?.removeEventListener(FETCH, this.#ahead);
  }

  readonly #come = (): void => {
    this.#leave();
    this.#drawn = true;
    this.setValue(this.#draw(this.#fetched));
  };

  readonly #ahead = (event: Event): void => {
    const fetched = this.#fetch(this.#fetched).then((found) => (this.#fetched = found));
    (event as CustomEvent<Promise<unknown>[]>).detail.push(fetched);
  };
}

/** `whenVisible(now, waiting, draw, fetch)`: `waiting` until the parent is near the screen, then `draw()`; at once with `now`. */
export const whenVisible = directive(WhenVisible);
