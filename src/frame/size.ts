import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** px; used where the browser cannot tell. */
const DEFAULT_WIDTH = 640;
/** Widths at which a form changes, and by how much a growing container must pass them. */
const BORDERS = [310, 520, 600, 680, 960];
const HYSTERESIS = 8;

/** Follows the width of an element; 0 until it is first shown. */
export class SizeController implements ReactiveController {
  /** Whole px. */
  width = 0;
  #observer: ResizeObserver | undefined;
  #frame = 0;

  constructor(readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.width = this.host.clientWidth;
    if (typeof ResizeObserver === 'undefined') {
      this.width ||= DEFAULT_WIDTH;
      return;
    }
    this.#observer = new ResizeObserver(() => {
      const width = settle(this.width, this.host.clientWidth);
      // An element that is hidden for a while keeps what it holds.
      if (!width || width === this.width) return;
      this.width = width;
      // In the next frame: a redraw inside the callback would make the browser report a loop.
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.host.requestUpdate());
    });
    this.#observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
  }
}

/** A container that grows just past a border stays on the old side, so that a scroll bar cannot make it flip. */
export function settle(last: number, next: number): number {
  const border = BORDERS.find((b) => last && last < b && next >= b && next < b + HYSTERESIS);
  return border ? border - 1 : next;
}
