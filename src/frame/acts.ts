import type { TemplateResult } from 'lit';
import type { Language } from '../documents/text.js';
import type { LoadedDocument } from './document.js';
import type { restore } from './share/restore.js';
import type { Selected } from './share/selection.js';
import type { Act, Standing } from './share/shared.js';

/** Controls that open a dialog. Their code is fetched when one is pressed, or when a reader begins to select a text. */
export class Acts {
  /** Until what a reader has asked for is there. */
  work: Promise<void> | undefined;

  #asked = false;

  /** @param failed the code did not come */
  constructor(
    readonly standing: Standing,
    readonly failed: () => void,
  ) {}

  readonly open = (event: Event): void =>
    this.#open((event.currentTarget as HTMLElement).dataset['act'] as Act);

  /** For whoever reports a selected text by the keyboard; where the code does not come, the key stays the page's. */
  readonly watch = (): void =>
    void import('./share/selection.js').then(
      ({ watchSelection }) =>
        watchSelection(this.standing().host, (selected) => this.#open('report', selected)),
      console.warn,
    );

  /** Sets the first chart as the page's address says; undefined where that says nothing of it. */
  linked(id: string): Promise<{ restore: typeof restore } | void> | undefined {
    const asked = this.#asked;
    this.#asked = true;
    if (asked || !location.search.includes(`${id}.`)) return undefined;
    return import('./share/restore.js').catch(console.warn);
  }

  /** With the live document, when the page is idle; without the code for it, a chart stands as it is. */
  compare(
    latest: string,
    loaded: LoadedDocument,
    language: Language,
    tell: (newer: TemplateResult | undefined) => void,
  ): void {
    void import('./share/newer.js')
      .then(({ newerVersion }) => newerVersion(this.standing().host, latest, loaded, language))
      .then(tell, console.warn);
  }

  #open(act: Act, selected?: Selected): void {
    // Pressed twice, one dialog opens.
    this.work ??= import('./share/open.js')
      .then(({ openAct }) => openAct(act, this.standing, selected))
      .catch(this.failed)
      .finally(() => (this.work = undefined));
  }
}
