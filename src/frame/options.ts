import type { PropertyDeclarations, PropertyValues, ReactiveControllerHost } from 'lit';
import type { Actions, AnyChart } from '../figure/chart.js';
import { Memo } from './memo.js';

/** `minBase` → `min-base` */
export const attributeName = (option: string): string =>
  option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The properties of an element for the options of its chart, each with an attribute. */
export const optionProperties = (options: object): PropertyDeclarations =>
  Object.fromEntries(Object.keys(options).map((option) => [option, { attribute: attributeName(option) }]));

/** The options of a drawing: what the page says by attributes, and what the reader has changed since. */
export class Options {
  /** What the reader has set, by property name; it wins over the attributes. */
  readonly #set = new Map<string, string>();
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
        this.#set.set(option, text);
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
      Object.entries(chart.options).map(([key, read], i) => [
        key,
        (read as (text: string | null) => unknown)(texts[i] == null ? null : String(texts[i])),
      ]),
    ),
  );

  /** The same object while nothing has changed. */
  read(chart: AnyChart): object {
    const own = this.host as unknown as Record<string, unknown>;
    const texts = Object.keys(chart.options).map((key) => this.#set.get(key) ?? own[key]);
    return this.#read.get(chart, ...texts);
  }

  /** An attribute that the page sets afterwards wins again. */
  attributesChanged(changed: PropertyValues): void {
    for (const name of changed.keys()) this.#set.delete(String(name));
  }

  /** For another document. */
  reset(): void {
    this.#set.clear();
    this.open = new Set();
    this.changed();
  }
}
