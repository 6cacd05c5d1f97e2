import type { PropertyDeclarations, PropertyValues, ReactiveControllerHost } from 'lit';
import type { Actions, AnyChart } from '../figure/chart.js';
import { attributeName } from '../figure/option.js';
import type { OptionReader } from '../figure/option.js';
import type { LoadedDocument } from './document.js';
import { Memo } from './memo.js';
import { OWN_OPTIONS, unknownOption } from './unknown-options.js';
import type { UnknownOption } from './unknown-options.js';

/** The properties of an element for the options of its chart, each with an attribute. */
export const optionProperties = (options: object): PropertyDeclarations =>
  Object.fromEntries(Object.keys(options).map((option) => [option, { attribute: attributeName(option) }]));

type Readers = [key: string, reader: OptionReader<unknown>][];

const readersOf = ({ options }: AnyChart): Readers => Object.entries(options);

const OWN: Readers = Object.entries(OWN_OPTIONS);

/** The options of a drawing: what the page says by attributes, and what the reader has changed since. */
export class Options {
  /** What the reader has set, by property name; it wins over the attributes. */
  readonly chosen = new Map<string, string>();
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
        this.chosen.set(option, text);
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

  readonly #read = new Memo((chart: AnyChart, ...texts: (string | null)[]) =>
    Object.fromEntries(readersOf(chart).map(([key, read], i) => [key, read(texts[i] ?? null)])),
  );

  /** The same object while nothing has changed. */
  read(chart: AnyChart): object {
    return this.#read.get(chart, ...this.#texts(readersOf(chart)));
  }

  /** What the console has been told of. */
  readonly #told = new Set<string>();

  readonly #unknown = new Memo(
    ({ chart, document, url }: LoadedDocument, ...texts: (string | null)[]): UnknownOption | undefined => {
      const written = [...OWN, ...readersOf(chart)].flatMap(
        ([key, reader], i): [string, OptionReader<unknown>, string][] => {
          const text = texts[i];
          return text == null ? [] : [[attributeName(key), reader, text]];
        },
      );
      const found = unknownOption(written, document, this.#told);
      return found && { code: 'unknown-option', ...found, url };
    },
  );

  /** Warns of what is written and not known; the same object while nothing has changed. */
  unknown(loaded: LoadedDocument): UnknownOption | undefined {
    return this.#unknown.get(loaded, ...this.#texts([...OWN, ...readersOf(loaded.chart)]));
  }

  #texts(readers: Readers): (string | null)[] {
    const own = this.host as unknown as Record<string, unknown>;
    return readers.map(([key]) => {
      const text = this.chosen.get(key) ?? own[key];
      return text == null ? null : String(text);
    });
  }

  /** An attribute that the page sets afterwards wins again. */
  attributesChanged(changed: PropertyValues): void {
    for (const name of changed.keys()) this.chosen.delete(String(name));
  }

  /** For another document. */
  reset(): void {
    this.chosen.clear();
    this.open = new Set();
    this.changed();
  }
}
