import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { BaseLayout, Datum } from '../figure/chart.js';
import { tooltip } from './parts/tooltip.js';
import { hit, walk } from './walk.js';

/** ms before a tooltip opens under a resting pointer, and before it closes behind a leaving one. */
const OPEN = 80;
const CLOSE = 180;
/** What acts by itself when it is pressed. */
const CONTROL = 'a, button, summary, input, select';
const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

/** Pointer, touch and keyboard over the marks: one tab stop, one tooltip. */
export class PointerController implements ReactiveController {
  /** The mark looked at. */
  active: string | undefined;
  /** The mark that holds the keyboard. */
  ring: string | undefined;
  #pinned = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #data: ReadonlyMap<string, Datum> = new Map();
  #layout: BaseLayout = { width: 1, height: 0, targets: [], legend: [] };

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
    layout: BaseLayout,
    data: ReadonlyMap<string, Datum>,
    {
      title,
      hint,
      busy,
      detail,
    }: { title: string; hint: string; busy: boolean; detail: (id: string) => unknown },
  ): TemplateResult {
    this.#data = data;
    this.#layout = layout;
    const datum = this.active === undefined ? undefined : data.get(this.active);
    const walkable = layout.targets.length > 0;
    return html`
      <div
        part="chart"
        class="chart"
        role="group"
        aria-label=${title}
        aria-description=${walkable ? hint : nothing}
        aria-busy=${busy ? 'true' : nothing}
        tabindex=${walkable ? (this.ring === undefined ? 0 : -1) : nothing}
        @pointermove=${this.#move}
        @pointerleave=${this.#leave}
        @click=${this.#click}
        @keydown=${this.#key}
        @focusout=${this.#blur}
      >
        ${drawing}${datum?.rows.length ? tooltip(datum, this.#pinned, detail(datum.id)) : nothing}
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

  /** The mark under a pointer: of a drawing in px by its place, so that thin marks are met; else by its element. */
  #at(event: MouseEvent): string | undefined {
    const { height, targets, width } = this.#layout;
    if (!height) return (event.target as Element).closest<HTMLElement>('[data-id]')?.dataset['id'];
    const box = (event.currentTarget as Element).querySelector('svg')?.getBoundingClientRect();
    if (!box?.width) return undefined;
    const scale = width / box.width;
    return hit(targets, (event.clientX - box.left) * scale, (event.clientY - box.top) * scale)?.id;
  }

  readonly #move = (event: PointerEvent): void => {
    if (this.#pinned || event.pointerType === 'touch') return;
    if ((event.target as Element).closest('.tooltip')) return clearTimeout(this.#timer);
    const id = this.#at(event);
    if (id !== this.active) this.#later(id, id === undefined ? CLOSE : OPEN);
    else clearTimeout(this.#timer);
  };

  readonly #leave = (): void => {
    if (!this.#pinned) this.#later(this.ring, CLOSE);
  };

  readonly #click = (event: MouseEvent): void => {
    if ((event.target as Element).closest(`.tooltip, ${CONTROL}`)) return;
    const id = this.#at(event);
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
      if (this.ring === undefined || (event.target as Element).matches(CONTROL)) return;
      this.#pin(this.#pinned ? undefined : this.ring);
    } else if (KEYS.includes(key) && !event.altKey && !event.metaKey && this.#onMark(event)) {
      const { targets } = this.#layout;
      const from = targets.find((t) => t.id === this.ring);
      const to = walk(targets, from, key, event.ctrlKey);
      if (to) this.#focus(chart, to.id);
    } else return;
    event.preventDefault();
  };

  /** A control beside the marks keeps its keys. */
  #onMark(event: KeyboardEvent): boolean {
    return event.target === event.currentTarget || !!(event.target as Element).closest('[data-id]');
  }

  #focus(chart: HTMLElement, id: string): void {
    const mark = find(chart, id);
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
    const target = tip && this.#place(tip.parentElement!);
    if (!tip || !target) return;
    const { offsetWidth: width, offsetHeight: height } = tip;
    const x = Math.max(0, Math.min(target.x + target.width / 2 - width / 2, this.#layout.width - width));
    const below = target.y + target.height + 8;
    const above = target.y - height - 8;
    tip.style.transform = `translate(${Math.round(x)}px, ${Math.round(above >= 0 ? above : below)}px)`;
  }

  /** Where the mark looked at stands in the chart, px. */
  #place(chart: HTMLElement): { x: number; y: number; width: number; height: number } | undefined {
    const { height, targets } = this.#layout;
    if (height) return targets.find((t) => t.id === this.active);
    const mark = find(chart, this.active)?.getBoundingClientRect();
    const box = chart.getBoundingClientRect();
    return mark && { x: mark.x - box.x, y: mark.y - box.y, width: mark.width, height: mark.height };
  }
}

const find = (chart: Element, id: string | undefined): HTMLElement | SVGElement | undefined =>
  [...chart.querySelectorAll<HTMLElement | SVGElement>('[data-id]')].find(
    (element) => element.dataset['id'] === id,
  );
