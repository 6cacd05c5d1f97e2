import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Field } from './field.js';
import { tooltip } from './parts/tooltip.js';
import { hit, walk } from './walk.js';

export { focusRing } from '../marks/focus.js';
export { tooltipStyles } from './styles/tooltip.js';

/** ms before a tooltip opens under a resting pointer, and before it closes behind a leaving one. */
const OPEN = 80;
const CLOSE = 180;
/** What acts by itself when it is pressed. */
const CONTROL = 'a, button, summary, input, select';
const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

/** What pointer, touch and keyboard do over the marks; fetched when a reader first comes near them. */
export class Pointer {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly surface: Field) {}

  /** @param target of the event, which forgets it once it has been dispatched */
  handle(event: Event, target: Element, chart: HTMLElement): void {
    switch (event.type) {
      case 'pointermove':
        return this.#move(event as PointerEvent, target, chart);
      case 'pointerleave':
        return this.surface.pinned ? undefined : this.#later(this.surface.focusedId, CLOSE);
      case 'click':
        return this.#click(event as MouseEvent, target, chart);
      case 'keydown':
        return this.#key(event as KeyboardEvent, target, chart);
      case 'focusin':
        // Also where a mouse or a screen reader has put the focus on a mark.
        this.surface.focusedId = target.closest<HTMLElement>('[data-id]')?.dataset['id'];
        return this.surface.host.requestUpdate();
      case 'focusout':
        return this.#blur(event as FocusEvent, chart);
    }
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#show(undefined);
  }

  tooltip(): TemplateResult | typeof nothing {
    const { active, data, detail, pinned } = this.surface;
    const datum = active === undefined ? undefined : data.get(active);
    return datum?.rows.length ? tooltip(datum, pinned, detail(datum.id)) : nothing;
  }

  #show(id: string | undefined, pinned = false): void {
    const { surface } = this;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (pinned !== surface.pinned) {
      if (pinned) document.addEventListener('pointerdown', this.#elsewhere);
      else document.removeEventListener('pointerdown', this.#elsewhere);
    }
    if (id === surface.active && pinned === surface.pinned) return;
    surface.active = id;
    surface.pinned = pinned;
    surface.host.requestUpdate();
  }

  #later(id: string | undefined, delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(id), delay);
  }

  /** The mark under a pointer: of a drawing in px by its place, so that thin marks are met; else by its element. */
  #at(event: MouseEvent, target: Element, chart: HTMLElement): string | undefined {
    const { height, targets, width } = this.surface.layout;
    if (!height) return target.closest<HTMLElement>('[data-id]')?.dataset['id'];
    const box = chart.querySelector('svg')?.getBoundingClientRect();
    if (!box?.width) return undefined;
    const scale = width / box.width;
    return hit(targets, (event.clientX - box.left) * scale, (event.clientY - box.top) * scale)?.id;
  }

  #move(event: PointerEvent, target: Element, chart: HTMLElement): void {
    const { active, pinned } = this.surface;
    if (pinned || event.pointerType === 'touch') return;
    const id = target.closest('.tooltip') ? active : this.#at(event, target, chart);
    if (id !== active) this.#later(id, id === undefined ? CLOSE : OPEN);
    else clearTimeout(this.#timer);
  }

  #click(event: MouseEvent, target: Element, chart: HTMLElement): void {
    if (target.closest(`.tooltip, ${CONTROL}`)) return;
    const id = this.#at(event, target, chart);
    this.#pin(id === this.surface.active && this.surface.pinned ? undefined : id);
  }

  #pin(id: string | undefined): void {
    this.#show(id, id !== undefined);
    const datum = id === undefined ? undefined : this.surface.data.get(id);
    if (datum)
      this.surface.host.dispatchEvent(
        new CustomEvent('cabar-select', {
          bubbles: true,
          composed: true,
          detail: { ...datum.detail, id, label: datum.label },
        }),
      );
  }

  readonly #elsewhere = (event: Event): void => {
    if (!event.composedPath().includes(this.surface.host)) this.#show(undefined);
  };

  #key(event: KeyboardEvent, target: Element, chart: HTMLElement): void {
    const { key } = event;
    const { active, layout, pinned, focusedId } = this.surface;
    if (key === 'Escape') {
      if (active === undefined && focusedId === undefined) return;
      if (pinned || active !== undefined) this.#show(undefined);
      else chart.focus();
    } else if (key === 'Enter' || key === ' ') {
      if (focusedId === undefined || target.matches(CONTROL)) return;
      this.#pin(pinned ? undefined : focusedId);
    } else if (KEYS.includes(key) && !event.altKey && !event.metaKey) {
      // A control beside the marks keeps its keys.
      if (target !== chart && !target.closest('[data-id]')) return;
      const from = layout.targets.find((t) => t.id === focusedId);
      const to = walk(layout.targets, from, key, event.ctrlKey);
      if (to) this.#focus(chart, to.id);
    } else return;
    event.preventDefault();
  }

  #focus(chart: HTMLElement, id: string): void {
    const mark = find(chart, id);
    if (!mark) return;
    this.surface.focusedId = id;
    mark.setAttribute('tabindex', '-1');
    mark.focus();
    this.#show(id);
    this.surface.host.requestUpdate();
  }

  #blur(event: FocusEvent, chart: HTMLElement): void {
    const next = event.relatedTarget as Element | null;
    if (next && chart.contains(next) && next !== chart) return;
    this.surface.focusedId = undefined;
    if (!this.surface.pinned) this.#show(undefined);
    this.surface.host.requestUpdate();
  }

  /** After the update: puts the tooltip beside its mark, inside the frame. */
  place(): void {
    const tip = this.surface.host.shadowRoot?.querySelector<HTMLElement>('.tooltip');
    const target = tip && this.#place(tip.parentElement!);
    if (!tip || !target) return;
    const { offsetWidth: width, offsetHeight: height } = tip;
    const x = Math.max(
      0,
      Math.min(target.x + target.width / 2 - width / 2, this.surface.layout.width - width),
    );
    const below = target.y + target.height + 8;
    const above = target.y - height - 8;
    tip.style.transform = `translate(${Math.round(x)}px, ${Math.round(above >= 0 ? above : below)}px)`;
  }

  /** Where the mark looked at stands in the chart, px. */
  #place(chart: HTMLElement): { x: number; y: number; width: number; height: number } | undefined {
    const { active, layout } = this.surface;
    if (layout.height) return layout.targets.find((t) => t.id === active);
    const mark = find(chart, active)?.getBoundingClientRect();
    const box = chart.getBoundingClientRect();
    return mark && { x: mark.x - box.x, y: mark.y - box.y, width: mark.width, height: mark.height };
  }
}

const find = (chart: Element, id: string | undefined): HTMLElement | SVGElement | undefined =>
  [...chart.querySelectorAll<HTMLElement | SVGElement>('[data-id]')].find(
    (element) => element.dataset['id'] === id,
  );
