import { decode, load } from './loader.js';
import type { Failure } from './loader.js';

/** Where an element takes its document from: its property `data`, its attribute `src`, or a script inside. */
interface Host extends HTMLElement {
  data: unknown;
  src: string | undefined;
}

/** What the document is at the moment of asking; `signal` is aborted when another has been asked for. */
export interface Receiver {
  accept: (value: unknown, signal: AbortSignal, url?: string) => Promise<void>;
  refuse: (failure: Failure, signal: AbortSignal) => Promise<void>;
}

/** Loads the document of an element, again when its source is another. */
export class Source {
  #from: unknown;
  #loading: AbortController | undefined;

  constructor(
    readonly host: Host,
    readonly to: Receiver,
  ) {}

  /** The work that a changed source makes; undefined when it is the same, or when there is none. */
  look(): Promise<void> | undefined {
    const { host } = this;
    const inline = host.data == null && !host.src ? inlineText(host) : undefined;
    const from = host.data ?? host.src ?? inline;
    if (from === this.#from) return undefined;
    this.#from = from;
    this.#loading?.abort();
    const { signal } = (this.#loading = new AbortController());
    if (from === undefined) return undefined;
    return host.data != null ? this.to.accept(host.data, signal) : this.#load(inline, signal);
  }

  async #load(inline: string | undefined, signal: AbortSignal): Promise<void> {
    const loaded =
      inline === undefined
        ? await load(this.host.src!.trim().split(/\s+/), this.host.baseURI, signal)
        : decode(new TextEncoder().encode(inline), '');
    if (signal.aborted) return;
    if (loaded.ok) await this.to.accept(loaded.value, signal, loaded.url);
    else await this.to.refuse(loaded.failure, signal);
  }

  /** Whether there is one at all. */
  get known(): boolean {
    return this.#from !== undefined;
  }

  /** The next look reads everything again. */
  forget(): void {
    this.#from = undefined;
  }

  abort(): void {
    this.#loading?.abort();
  }
}

const inlineText = (host: HTMLElement): string | undefined =>
  [...host.children].find((child) => child.matches('script[type="application/json"]'))?.textContent ??
  undefined;
