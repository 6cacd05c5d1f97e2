import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveElement, TemplateResult } from 'lit';
import type { BaseLayout, Datum, FocusRing } from '../figure/chart.js';
import { adopt } from './adopt.js';
import type { Field } from './field.js';
import type { Pointer } from './pointer.js';

/** What a surface says of itself, and adds to the tooltip of a mark. */
export interface SurfaceWords {
  title: string;
  hint: string;
  busy: boolean;
  detail: (id: string) => unknown;
}

/**
 * The drawing as one tab stop, and what is looked at in it. What to do with pointer and keys is fetched when a reader
 * first comes near: most readers of an article never touch a chart, and all figures are in the page anyway.
 */
export class Surface implements ReactiveController, Field {
  active: string | undefined;
  focusedId: string | undefined;
  pinned = false;
  data: ReadonlyMap<string, Datum> = new Map();
  layout: BaseLayout = { width: 1, height: 0, targets: [], legend: [] };
  detail: (id: string) => unknown = () => nothing;
  ring: FocusRing | undefined;
  #pointer: Pointer | undefined;
  #coming: Promise<void> | undefined;
  #answering: Promise<void> | undefined;

  constructor(readonly host: ReactiveElement) {
    host.addController(this);
  }

  /** Until an answer to a reader is there. */
  get work(): Promise<void> | undefined {
    return this.#answering;
  }

  hostDisconnected(): void {
    this.#pointer?.close();
  }

  draw(
    drawing: TemplateResult,
    layout: BaseLayout,
    data: ReadonlyMap<string, Datum>,
    { title, hint, busy, detail }: SurfaceWords,
  ): TemplateResult {
    this.data = data;
    this.layout = layout;
    this.detail = detail;
    const walkable = layout.targets.length > 0;
    return html`
      <div
        part="chart"
        class="chart"
        role="group"
        aria-label=${title}
        aria-description=${walkable ? hint : nothing}
        aria-busy=${busy ? 'true' : nothing}
        tabindex=${walkable ? (this.focusedId === undefined ? 0 : -1) : nothing}
        @pointerenter=${this.#fetch}
        @focusin=${this.#on}
        @pointermove=${this.#on}
        @pointerleave=${this.#on}
        @click=${this.#on}
        @keydown=${this.#on}
        @focusout=${this.#on}
      >
        ${drawing}${this.#pointer?.tooltip() ?? nothing}
      </div>
    `;
  }

  /** After the update. */
  place(): void {
    this.#pointer?.place();
  }

  readonly #fetch = (): Promise<void> =>
    (this.#coming ??= import('./pointer.js').then(
      ({ Pointer, focusRing, tooltipStyles }) => {
        adopt(this.host, tooltipStyles, true);
        this.#pointer = new Pointer(this);
        this.ring = focusRing;
      },
      // Asked for again at the next touch.
      () => {
        this.#coming = undefined;
      },
    ));

  readonly #on = (event: Event): void => {
    const target = event.target as Element;
    const chart = event.currentTarget as HTMLElement;
    if (this.#pointer) return this.#pointer.handle(event, target, chart);
    // What leaves before it has come needs no answer; an arrow key shall not scroll the page meanwhile.
    if (/out$|leave$/.test(event.type)) return;
    if (target === chart && /^(Arrow|Home|End)/.test((event as KeyboardEvent).key)) event.preventDefault();
    const answer = this.#fetch().then(() => {
      this.#pointer?.handle(event, target, chart);
      if (this.#answering === answer) this.#answering = undefined;
    });
    this.#answering = answer;
  };
}
