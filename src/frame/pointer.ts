import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Datum, Target } from '../figure/chart.js';
import { tooltip } from './parts/tooltip.js';
import { hit, walk } from './walk.js';

/** ms before a tooltip opens under a resting pointer, and before it closes behind a leaving one. */
const OPEN = 80;
const CLOSE = 180;
const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

/** Pointer, touch and keyboard over the marks: one tab stop, one tooltip. */
export class PointerController implements ReactiveController {
  targets: readonly Target[] = [];
  /** The mark looked at. */
  active: string | undefined;
  /** The mark that holds the keyboard. */
  ring: string | undefined;
  #pinned = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #data: ReadonlyMap<string, Datum> = new Map();
  #width = 1;

  constructor(readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#show(undefined);
  }

  /** The drawing with everything that listens to it. */
  surface(
    drawing: TemplateResult,
    data: ReadonlyMap<string, Datum>,
    { title, hint, width }: { title: string; hint: string; width: number },
  ): TemplateResult {
    this.#data = data;
    this.#width = width;
    const datum = this.active === undefined ? undefined : data.get(this.active);
    const walkable = this.targets.length > 0;
    return html`
      <div
        part="chart"
        class="chart"
        role="group"
        aria-label=${title}
        aria-description=${walkable ? hint : nothing}
        tabindex=${walkable ? (this.ring === undefined ? 0 : -1) : nothing}
        @pointermove=${this.#move}
        @pointerleave=${this.#leave}
        @click=${this.#click}
        @keydown=${this.#key}
        @focusout=${this.#blur}
      >
        ${drawing}${datum ? tooltip(datum, this.#pinned) : nothing}
      </div>
    `;
  }

  #show(id: string | undefined, pinned = false): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (pinned !== this.#pinned) {
      if (pinned) document.addEventListener('pointerdown', this.#elsewhere);
      else document.removeEventListener('pointerdown', this.#elsewhere);
    }
    if (id === this.active && pinned === this.#pinned) return;
    this.active = id;
    this.#pinned = pinned;
    this.host.requestUpdate();
  }

  #later(id: string | undefined, delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(id), delay);
  }

  #at(event: MouseEvent): Target | undefined {
    const drawing = (event.currentTarget as Element).querySelector('svg');
    const box = drawing?.getBoundingClientRect();
    if (!box?.width) return undefined;
    const scale = this.#width / box.width;
    return hit(this.targets, (event.clientX - box.left) * scale, (event.clientY - box.top) * scale);
  }

  readonly #move = (event: PointerEvent): void => {
    if (this.#pinned || event.pointerType === 'touch') return;
    if ((event.target as Element).closest('.tooltip')) return clearTimeout(this.#timer);
    const id = this.#at(event)?.id;
    if (id !== this.active) this.#later(id, id === undefined ? CLOSE : OPEN);
    else clearTimeout(this.#timer);
  };

  readonly #leave = (): void => {
    if (!this.#pinned) this.#later(this.ring, CLOSE);
  };

  readonly #click = (event: MouseEvent): void => {
    if ((event.target as Element).closest('.tooltip')) return;
    const id = this.#at(event)?.id;
    this.#pin(id === this.active && this.#pinned ? undefined : id);
  };

  #pin(id: string | undefined): void {
    this.#show(id, id !== undefined);
    const datum = id === undefined ? undefined : this.#data.get(id);
    if (datum)
      this.host.dispatchEvent(
        new CustomEvent('cabar-select', {
          bubbles: true,
          composed: true,
          detail: { ...datum.detail, id, label: datum.label },
        }),
      );
  }

  readonly #elsewhere = (event: Event): void => {
    if (!event.composedPath().includes(this.host)) this.#show(undefined);
  };

  readonly #key = (event: KeyboardEvent): void => {
    const chart = event.currentTarget as HTMLElement;
    const { key } = event;
    if (key === 'Escape') {
      if (this.active === undefined && this.ring === undefined) return;
      if (this.#pinned || this.active !== undefined) this.#show(undefined);
      else chart.focus();
    } else if (key === 'Enter' || key === ' ') {
      if (this.ring === undefined) return;
      this.#pin(this.#pinned ? undefined : this.ring);
    } else if (KEYS.includes(key) && !event.altKey && !event.metaKey) {
      const from = this.targets.find((t) => t.id === this.ring);
      const to = walk(this.targets, from, key, event.ctrlKey);
      if (to) this.#focus(chart, to.id);
    } else return;
    event.preventDefault();
  };

  #focus(chart: HTMLElement, id: string): void {
    const mark = [...chart.querySelectorAll<SVGElement>('[data-id]')].find(
      (element) => element.dataset['id'] === id,
    );
    if (!mark) return;
    this.ring = id;
    mark.setAttribute('tabindex', '-1');
    mark.focus();
    this.#show(id);
    this.host.requestUpdate();
  }

  readonly #blur = (event: FocusEvent): void => {
    const next = event.relatedTarget as Element | null;
    if (next && (event.currentTarget as Element).contains(next) && next !== event.currentTarget) return;
    this.ring = undefined;
    if (!this.#pinned) this.#show(undefined);
    this.host.requestUpdate();
  };

  /** After the update: puts the tooltip beside its mark, inside the frame. */
  place(): void {
    const tip = this.host.shadowRoot?.querySelector<HTMLElement>('.tooltip');
    const target = tip && this.targets.find((t) => t.id === this.active);
    if (!tip || !target) return;
    const { offsetWidth: width, offsetHeight: height } = tip;
    const x = Math.max(0, Math.min(target.x + target.width / 2 - width / 2, this.#width - width));
    const below = target.y + target.height + 8;
    const above = target.y - height - 8;
    tip.style.transform = `translate(${Math.round(x)}px, ${Math.round(above >= 0 ? above : below)}px)`;
  }
}
