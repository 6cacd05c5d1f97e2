import { msg } from '@lit/localize';
import { Task, TaskStatus } from '@lit/task';
import { html, nothing } from 'lit';
import type { ReactiveElement, TemplateResult } from 'lit';
import type { Envelope } from '../documents/envelope.js';
import type { Language } from '../documents/text.js';
import { loadLocale } from '../locale/load-locale.js';
import { withLocale } from '../locale/with-locale.js';
import { adopt } from './adopt.js';

type Draw = (document: Envelope) => unknown;

/** How the research was done, folded under a chart; its code and words are fetched when it is opened. */
export class MethodFold {
  #open = false;
  #fetched: Task<readonly unknown[], Draw | undefined> | undefined;

  /** @param language of what is drawn */
  constructor(
    readonly host: ReactiveElement,
    readonly language: () => Language | undefined,
  ) {}

  /** Until what a reader has opened is there. */
  get work(): Promise<unknown> | undefined {
    const task = this.#fetched;
    return task?.status === TaskStatus.PENDING ? task.taskComplete.catch(() => undefined) : undefined;
  }

  /** Runs inside `withLocale`. */
  draw(document: Envelope): TemplateResult | typeof nothing {
    if (!document.methodology) return nothing;
    return html`
      <details class="method" @toggle=${this.#toggle}>
        <summary>${msg('Methodology', { id: 'methodology' })}</summary>
        ${this.#fetched?.value?.(document) ?? nothing}
      </details>
    `;
  }

  readonly #toggle = (event: Event): void => {
    this.#open = (event.target as HTMLDetailsElement).open;
    // A file that did not come is asked for again, for the arguments are others.
    if (this.#open) this.#fetched ??= this.#fetch();
    this.host.requestUpdate();
  };

  #fetch(): Task<readonly unknown[], Draw | undefined> {
    return new Task(this.host, {
      args: () => [this.#open, this.language()] as const,
      task: async ([open, language]): Promise<Draw | undefined> => {
        if (!open || !language) return this.#fetched?.value;
        const [{ method, methodStyles }, locale] = await Promise.all([
          import('./parts/method.js'),
          loadLocale(language, 'method'),
          besides(),
        ]);
        adopt(this.host, methodStyles, true);
        return (document) => withLocale(locale, () => method(document, locale));
      },
    });
  }
}

/** What the part imports, asked for beside it and not after it. */
const besides = async (): Promise<void> => {
  await import('../figure/method.js');
};
