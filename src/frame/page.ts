import { spacingOf } from './measure.js';

/** An element of ours as the page sees it. */
export interface Member extends HTMLElement {
  /** The page has changed: width, style, `lang` or nearness to the screen may be others. */
  placeChanged: (change: Change) => void;
}

/** At `print` an element has to draw at once: Firefox takes the page as it is when the event ends. */
export type Change = 'size' | 'language' | 'near' | 'print';

/** Where an element stands. */
export interface Place {
  /** Whole px; 0 while it is not shown. */
  width: number;
  /** px: an outlet may box its charts with `--cabar-pad`. */
  pad: number;
  /** `--cabar-font`, empty where it is not set. */
  font: string;
  /** How its reader spaces out texts, as `spacingOf` tells it. */
  spacing: string;
}

const NOWHERE: Place = { width: 0, pad: 0, font: '', spacing: '' };

/** How far from the screen, in its heights, a chart with `loading="lazy"` is built. */
const NEAR = '100%';
/** px: what A4 and Letter leave between margins, where the browser does not lay the page out before it asks us. */
const PAPER = 680;
/** ms of drawing in one task; what is left waits for the next, so that a page of many charts stays alive. */
const SLICE = 40;

/**
 * What all charts of a page share: one observer of each kind, reads of the page gathered before anything is written
 * to it, and a limit to how much is drawn in one task. State outside of elements, beside the locale,
 * the registry of elements and the code at hand; it holds elements only while they are in the page.
 */
class Page {
  readonly #members = new Set<Member>();
  readonly #unread = new Set<Member>();
  readonly #places = new WeakMap<Member, Place>();
  readonly #roots = new WeakSet<Node>();
  readonly #waiting: (() => void)[] = [];
  readonly #tasks = new MessageChannel();
  #sliceEnd = 0;
  #sliceOpen = false;
  #resized = new Set<Member>();
  /** In which those that were resized are told. */
  #frame: number | undefined;
  #printing = false;
  /** px: the window while it was not yet paper. */
  #screen: number | undefined;

  /** Layout is done when this is called: reading costs nothing. */
  readonly #resize = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const member = target as Member;
      const before = this.#places.get(member);
      const { width, spacing } = this.#read(member);
      if (width !== before?.width || spacing !== before.spacing) this.#resized.add(member);
    }
    // A redraw inside of this callback would make the browser report a loop.
    if (this.#resized.size && this.#frame === undefined)
      this.#frame = requestAnimationFrame(() => this.#tellResized());
  });

  readonly #nearness = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) {
          this.#nearness.unobserve(target);
          (target as Member).placeChanged('near');
        }
    },
    { rootMargin: NEAR },
  );

  readonly #languages = new MutationObserver(() => {
    for (const member of this.#members) member.placeChanged('language');
  });

  constructor() {
    this.#tasks.port1.onmessage = () => void this.#nextSlice();
    addEventListener('beforeprint', () => {
      this.#screen = document.documentElement.clientWidth;
      this.#print(true);
    });
    addEventListener('afterprint', () => {
      this.#screen = undefined;
      this.#print(false);
    });
    // Chromium has laid the page out for the paper by now.
    const media = matchMedia('print');
    media.addEventListener('change', () => this.#print(media.matches));
  }

  /** Then all is drawn and open, as wide as the paper, and nothing can be pressed. */
  get printing(): boolean {
    return this.#printing;
  }

  #print(printing: boolean): void {
    this.#printing = printing;
    for (const member of this.#members) this.#unread.add(member);
    for (const member of this.#members) member.placeChanged('print');
  }

  add(member: Member): void {
    this.#members.add(member);
    this.#unread.add(member);
    this.#resize.observe(member);
    for (let root = member.getRootNode(); ; root = root.host.getRootNode()) {
      if (!this.#roots.has(root)) {
        this.#roots.add(root);
        this.#languages.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
      }
      if (!(root instanceof ShadowRoot)) return;
    }
  }

  remove(member: Member): void {
    this.#members.delete(member);
    this.#unread.delete(member);
    this.#resized.delete(member);
    this.#resize.unobserve(member);
    this.#nearness.unobserve(member);
  }

  /** Tells the element once when it comes near the screen. */
  whenNear(member: Member): void {
    this.#nearness.observe(member);
  }

  /** The style of the page may have changed for this element: it is read again when next asked for. */
  forget(member: Member): void {
    if (this.#members.has(member)) this.#unread.add(member);
  }

  /**
   * Where an element stands. The first question reads the page for all elements that have not been read:
   * a read after another element has written costs a layout of the whole page.
   */
  place(member: Member): Place {
    if (this.#unread.has(member)) this.#readAll();
    return this.#places.get(member) ?? NOWHERE;
  }

  #readAll(): void {
    for (const member of this.#unread) this.#read(member);
  }

  #onPaper(width: number): number {
    const unknown = this.#printing && document.documentElement.clientWidth === this.#screen;
    return unknown ? Math.min(width, PAPER) : width;
  }

  #read(member: Member): Place {
    const style = getComputedStyle(member);
    const last = this.#places.get(member)?.width ?? 0;
    const place: Place = {
      // What is hidden for a while keeps what it holds.
      width: settle(last, this.#onPaper(member.clientWidth)) || last,
      pad: parseFloat(style.getPropertyValue('--cabar-pad')) || 0,
      font: style.getPropertyValue('--cabar-font').trim(),
      spacing: spacingOf(member),
    };
    this.#places.set(member, place);
    this.#unread.delete(member);
    return place;
  }

  #tellResized(): void {
    this.#frame = undefined;
    const resized = [...this.#resized];
    this.#resized.clear();
    for (const member of resized) member.placeChanged('size');
  }

  /** Undefined while there is time to draw in this task, else the turn in a later one. */
  turn(): Promise<void> | undefined {
    if (!this.#sliceOpen) this.#openSlice();
    if (this.#printing || (!this.#waiting.length && performance.now() < this.#sliceEnd)) return undefined;
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #openSlice(): void {
    this.#sliceOpen = true;
    this.#sliceEnd = performance.now() + SLICE;
    this.#tasks.port2.postMessage(null);
  }

  async #nextSlice(): Promise<void> {
    this.#sliceOpen = false;
    if (!this.#waiting.length) return;
    this.#openSlice();
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
      next();
      // One draws, then the time is looked at again.
      await undefined;
      if (performance.now() >= this.#sliceEnd) return;
    }
  }
}

export const page = new Page();

/** Widths at which a form changes, and by how much a growing container must pass them. */
const BORDERS = [310, 520, 600, 680, 960];
const HYSTERESIS = 8;

/** A container that grows just past a border stays on the old side, so that a scroll bar cannot make it flip. */
export function settle(last: number, next: number): number {
  const border = BORDERS.find((b) => last && last < b && next >= b && next < b + HYSTERESIS);
  return border ? border - 1 : next;
}
