import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { ReactiveElement, TemplateResult } from 'lit';
import type { Envelope } from '../documents/envelope.js';
import type { Language } from '../documents/text.js';
import { loadLocale } from '../locale/locale.js';
import type { Locale } from '../locale/locale.js';
import { withLocale } from '../locale/with-locale.js';
import { adopt } from './adopt.js';
import { Arrival } from './arrival.js';
import type * as Parts from './parts/method.js';

/** How the research was done, folded under a chart; its code and words are fetched when it is opened. */
export class MethodFold {
  #open = false;
  readonly #came: Arrival<[typeof Parts, Locale]>;

  constructor(
    readonly host: ReactiveElement,
    track: (work: Promise<void>) => void,
  ) {
    this.#came = new Arrival(track, () => host.requestUpdate());
  }

  /** Runs inside `withLocale`. */
  draw(document: Envelope, language: Language): TemplateResult | typeof nothing {
    if (!document.methodology) return nothing;
    if (this.#open) this.#came.need([language], () => this.#fetch(language));
    const [parts, locale] = this.#came.value ?? [];
    return html`
      <details class="method" @toggle=${this.#toggle}>
        <summary>${msg('Methodology', { id: 'methodology' })}</summary>
        ${parts && locale ? withLocale(locale, () => parts.method(document, locale)) : nothing}
      </details>
    `;
  }

  async #fetch(language: Language): Promise<[typeof Parts, Locale]> {
    const parts = await import('./parts/method.js');
    adopt(this.host, parts.methodStyles, true);
    return [parts, await loadLocale(language, parts.methodLoaders)];
  }

  readonly #toggle = (event: Event): void => {
    this.#open = (event.target as HTMLDetailsElement).open;
    // A file that did not come is asked for again.
    if (this.#came.failed) this.#came.forget();
    this.host.requestUpdate();
  };
}
