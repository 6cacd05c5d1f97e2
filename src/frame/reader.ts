import type { PropertyValues, ReactiveControllerHost } from 'lit';
import type { Actions } from '../figure/chart.js';
import { Memo } from './memo.js';
import type { AnyChart } from './whole.js';

/** What the reader has changed in a drawing: options set by its buttons, parts opened and closed. */
export class Reader {
  /** By property name; they win over the attributes. */
  readonly options = new Map<string, string>();
  /** Parts that do not stand as they stood at first. */
  open: ReadonlySet<string> = new Set();
  readonly actions: Actions;

  /** @param changed called when an option is set: much of the drawing may be new */
  constructor(
    readonly host: ReactiveControllerHost & HTMLElement,
    readonly changed: () => void,
  ) {
    this.actions = {
      set: (option, text) => {
        this.options.set(option, text);
        this.changed();
        host.requestUpdate();
      },
      toggle: (id) => {
        const open = new Set(this.open);
        if (!open.delete(id)) open.add(id);
        this.open = open;
        host.requestUpdate();
        host.dispatchEvent(
          new CustomEvent('cabar-select', { bubbles: true, composed: true, detail: { id } }),
        );
      },
    };
  }

  readonly #read = new Memo((chart: AnyChart, ...texts: unknown[]) =>
    Object.fromEntries(
      Object.keys(chart.options).map((key, i) => [
        key,
        chart.options[key]!(texts[i] == null ? null : String(texts[i])),
      ]),
    ),
  );

  /** The options of a chart, from what the reader has set and else from the element's properties. */
  read(chart: AnyChart): object {
    const own = this.host as unknown as Record<string, unknown>;
    const texts = Object.keys(chart.options).map((key) => this.options.get(key) ?? own[key]);
    return this.#read.get(chart, ...texts);
  }

  /** An attribute that the page sets afterwards wins again. */
  attributes(changed: PropertyValues): void {
    for (const name of changed.keys()) this.options.delete(String(name));
  }

  /** For another document. */
  reset(): void {
    this.options.clear();
    this.open = new Set();
    this.changed();
  }
}
