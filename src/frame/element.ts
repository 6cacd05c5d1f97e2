// The one element behind all charts: document → model → layout → view, each step rerun only when its inputs changed.
import { Task, TaskStatus } from '@lit/task';
import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Language } from '../documents/text.js';
import type { AnyChart } from '../figure/chart.js';
import { ENGLISH, loadLocale } from '../locale/load-locale.js';
import { adopt, adoptAgain } from './adopt.js';
import { atOnce, fetchAhead, known } from './ahead.js';
import type { Ahead } from './ahead.js';
import { atHand } from './at-hand.js';
import { Acts } from './acts.js';
import { Attributes } from './attributes.js';
import { crash, NO_CODE, readDocument } from './document.js';
import type { Charts, Failure, LoadedDocument } from './document.js';
import { inlineText, sourceOf } from './source.js';
import { Figure } from './figure.js';
import type { RenderInput } from './figure.js';
import type { FailureView } from './failure/notice.js';
import { languageAt } from './language.js';
import { page } from './page.js';
import type { Change, Member } from './page.js';
import { lastWords, missing, rest, skeleton, spareWords } from './parts/waiting.js';
import { Reserve } from './reserve.js';
import { frameStyles } from './styles.js';
import type { Shown, TakeSettings } from './take.js';

/**
 * @fires cabar-ready - the chart stands: `{ type, language }`
 * @fires cabar-error - there is no chart, or no newer one: `{ code, message, path?, url?, line?, column?, cause? }`
 * @fires cabar-select - a mark was chosen: `{ id, … }`
 * @fires cabar-report - a reader reports a mistake: `{ text, context, comment, url, … }`
 */
export abstract class CabarElement extends Attributes implements Member {
  /** Of an element that draws one type of document. */
  static chart: AnyChart | undefined;
  static override styles: CSSResultGroup = frameStyles;
  static override properties: PropertyDeclarations = { failure: { state: true }, newer: { state: true } };

  declare protected failure: Failure | undefined;
  /** That the live document is another one. */
  declare protected newer: TemplateResult | undefined;

  /** The last good one. */
  #loaded: LoadedDocument | undefined;
  /** What a drawing in the wanted language and view needs; the last one stays until another has come. */
  #ready: RenderInput | undefined;
  #pageLanguage: Language | undefined;
  /** By the reader; until the page names another. */
  #chosenLanguage: Language | undefined;
  #near = false;
  #retries = 0;
  #announced: unknown[] = [];
  /** A drawing threw an error; a second time, the element rests until it gets another document. */
  #crashed = false;
  #resting = false;

  readonly #reserve = new Reserve();
  readonly #acts = new Acts(
    () => ({ ...this.#stands(), host: this, chosen: this.#figure.chosen }),
    () => (this.failure = NO_CODE),
  );
  readonly #figure = new Figure(this, this.#acts, {
    language: () => this.#ready?.locale.language,
    choose: (language) => this.#choose(language),
  });

  readonly #document = new Task(this, {
    args: () => [...this.#asked(), this.#retries] as const,
    task: async ([data, src, inline], { signal }) => {
      const before = this.#retries ? undefined : known(this);
      if (before) return this.#arrive(before, signal);
      const source = sourceOf(this, data, src, inline);
      const outcome = source && (await readDocument(source, this.#charts, signal));
      if (!outcome || signal.aborted) return;
      if ('failure' in outcome) this.failure = outcome.failure;
      else await this.#arrive(outcome.loaded, signal);
    },
    onError: (error) => this.#crash(error),
  });

  readonly #input = new Task(this, {
    args: () => [this.#loaded, this.#language(), this.view, this.#retries] as const,
    task: async ([loaded, language, view], { signal }) => {
      if (!loaded || !language) return;
      try {
        const [locale, table] = await Promise.all([
          loadLocale(language, loaded.chart.type),
          view === 'table' ? import('./parts/table.js') : undefined,
        ]);
        atHand.keep(loaded.chart, locale);
        if (signal.aborted) return;
        if (table) adopt(this, table.tableStyles, true);
        if (this.failure === NO_CODE) this.failure = undefined;
        this.#ready = { ...loaded, loaded, locale, tables: table?.tables };
      } catch {
        this.failure = NO_CODE;
      }
    },
  });

  readonly #failureView = new Task(this, {
    args: () => [this.failure, this.#language() ?? 'en'] as const,
    task: async ([failure, language]): Promise<FailureView | undefined> => {
      if (!failure) return undefined;
      const code = await import('./failure/notice.js').catch(() => undefined);
      // Where our own code does not come either, the code of the failure is all that can be told.
      this.#tell(failure, await code?.technicalMessage(failure));
      if (code) adopt(this, code.failureStyles, true);
      return code?.failureView(failure, language).catch(() => undefined);
    },
  });

  /** Types of the documents that the element draws. */
  protected get types(): readonly string[] {
    const { chart } = this.constructor as typeof CabarElement;
    return chart ? [chart.type] : [];
  }

  /** The chart for a document's `type`; undefined when nobody knows it. Rejects when its code does not come. */
  protected chartFor(type: unknown): AnyChart | undefined | Promise<AnyChart | undefined> {
    const { chart } = this.constructor as typeof CabarElement;
    return chart?.type === type ? chart : undefined;
  }

  readonly #charts: Charts = { types: this.types, chartFor: (type) => this.chartFor(type) };

  /** Fetches the words of a part of the code beside the code; a failure counts when they are used. */
  protected fetchWords(part: string): void {
    const language = this.#language();
    if (language) loadLocale(language, part).catch(() => {});
  }

  /** See `fetchAhead`; by a page that holds charts. */
  readAhead(): Promise<Ahead | undefined> {
    return fetchAhead(this, this.#charts);
  }

  /** Reads everything again from its source. */
  retry(): void {
    this.#retries += 1;
    this.requestUpdate();
  }

  /**
   * The chart as one SVG that stands alone, with all around it, as the reader has set it; rejects where there is none.
   * @param settings `width` 320 to 1600 px or a `preset` (`link`, `square`, `portrait`, `story`); `theme`, by default
   * the element's, or light where that is `auto`; `language`, by default the one shown
   */
  async toSVG(settings: TakeSettings = {}): Promise<string> {
    return (await import('./take.js')).toSVG(await this.#shown(), settings);
  }

  /** The same as PNG. @param settings also `scale` 1, 2 or 3 (default 2, with a preset 1) */
  async toPNG(settings: TakeSettings = {}): Promise<Blob> {
    return (await import('./take.js')).toPNG(await this.#shown(), settings);
  }

  /**
   * The figures as CSV, with title, status, source, licence, base, dates and version below them; a dossier gives those of
   * its charts. Rejects where there is no chart.
   */
  async toCSV(): Promise<string> {
    return (await import('./take-csv.js')).toCSV(await this.#shown());
  }

  async #shown(): Promise<Shown> {
    await this.updateComplete;
    return this.#stands();
  }

  #stands(): Shown {
    const [language, theme] = [this.#language(), this.theme];
    return { ...this.#loaded, language, theme, options: (chart) => this.#figure.options(chart) };
  }

  /** Resolves when the chart, or the reason why there is none, stands in the page. */
  protected override async getUpdateComplete(): Promise<boolean> {
    for (;;) {
      const done = await super.getUpdateComplete();
      const work: Promise<unknown>[] = [this.#document, this.#input, this.#failureView]
        .filter(({ status }) => status === TaskStatus.PENDING)
        .map(({ taskComplete }) => taskComplete.catch(() => undefined));
      work.push(...this.#figure.work);
      if (!work.length && !this.isUpdatePending) return done;
      await Promise.all(work);
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    page.add(this);
    this.#pageLanguage = languageAt(this);
    if (this.loading === 'lazy' && !this.#near) page.whenNear(this);
    if (this.hasUpdated && !this.#loaded && !this.failure) this.retry();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    page.remove(this);
    this.#document.abort();
    this.#edits.disconnect();
  }

  /** Called when a page moves the element into another document. */
  adoptedCallback(): void {
    if (this.hasUpdated && this.ownerDocument.defaultView) adoptAgain(this);
  }

  placeChanged(change: Change): void {
    if (change === 'language') {
      const found = languageAt(this);
      if (found === this.#pageLanguage) return;
      this.#pageLanguage = found;
      this.#chosenLanguage = undefined;
    } else if (change === 'near') this.#near = true;
    this.requestUpdate();
    if (change !== 'print') return;
    this.#readAtOnce();
    this.performUpdate();
  }

  override requestUpdate(name?: PropertyKey, ...more: [oldValue?: unknown]): void {
    // Another theme may bring other tokens of the page's along.
    if (name === 'theme') page.forget(this);
    if (name === 'src' || name === 'data') this.#resting = false;
    super.requestUpdate(name, ...more);
  }

  /** A page of many charts draws as many in one task as it has time for. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const turn = page.turn();
    return turn ? turn.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.#crash(error);
    }
  }

  protected override shouldUpdate(): boolean {
    return !this.#resting;
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#figure.attributesChanged(changed);
    if (this.#loaded && (!this.failure || this.failure.code === 'unknown-option'))
      this.failure = this.#figure.unknownOption(this.#loaded);
    if (changed.has('loading') && this.loading !== 'lazy') this.#near = true;
  }

  /** The values that name the document; all undefined while a lazy chart is far from the screen. */
  #asked(): readonly [data: unknown, src: string | undefined, inline: string | undefined] {
    if (this.loading === 'lazy' && !this.#near && !page.printing) return [undefined, undefined, undefined];
    const { data, src } = this;
    const inline = data == null && !src ? inlineText(this) : undefined;
    if (inline !== undefined)
      this.#edits.observe(this, { childList: true, characterData: true, subtree: true });
    else this.#edits.disconnect();
    return [data ?? undefined, src, inline];
  }

  #choose(language: Language): void {
    this.#chosenLanguage = language;
    this.requestUpdate();
  }

  /** Takes a document, set as the page's address says of it; that is looked at once. */
  async #arrive(loaded: LoadedDocument, signal: AbortSignal): Promise<void> {
    const coming = this.#acts.linked(loaded.document.id);
    const linked = coming && (await coming);
    if (signal.aborted) return;
    this.#take(loaded);
    linked?.restore(loaded, location.search, {
      language: (language) => this.#choose(language),
      view: (view) => (this.view = view),
      option: (key, text) => this.#figure.set(key, text),
    });
  }

  #take(loaded: LoadedDocument): void {
    if (loaded === this.#loaded) return;
    adopt(this, loaded.chart.styles);
    this.failure = undefined;
    this.#crashed = false;
    this.#loaded = loaded;
    this.newer = undefined;
    this.#figure.reset();
  }

  /** Paper waits for nothing: what is at hand is read before the event ends. */
  #readAtOnce(): void {
    if (!page.printing || this.#ready || this.#resting) return;
    const { chart } = this.constructor as typeof CabarElement;
    const loaded = this.#loaded ?? atOnce(this, chart);
    if (loaded) this.#take(loaded);
    const locale = loaded && atHand.locale(this.#language(), loaded.chart.type);
    if (locale) this.#ready = { ...loaded, loaded, locale, tables: undefined };
  }

  /** Undefined until the page or the document says it. */
  #language(): Language | undefined {
    return this.#chosenLanguage ?? this.#pageLanguage ?? this.#loaded?.document.language;
  }

  /** A fault of ours, or a document that got past its checks, ends in the panel; if that fails too, in the fallback. */
  #crash(error: unknown): void {
    console.error(error);
    this.#resting = this.#crashed;
    this.#crashed = true;
    this.#loaded = undefined;
    this.failure = crash(error);
    if (this.#resting) rest(this.renderRoot, spareWords(this.#language(), 'cannot-show'));
  }

  #tell(failure: Failure, technical: { message: string; path?: string } = { message: failure.code }): void {
    const { code, url } = failure;
    this.#send('cabar-error', { code, ...technical, ...(url ? { url } : {}) });
  }

  #send(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }

  /** Undefined where there is none, or where nothing of its document is asked for. */
  #drawable(): RenderInput | undefined {
    return this.#loaded && this.failure?.code !== 'unknown-option' ? this.#ready : undefined;
  }

  protected override render(): TemplateResult {
    const input = this.#drawable();
    const failure = this.failure && this.#failureNotice(!!input);
    if (!input && !failure) {
      // A skeleton only where a document is on its way: one at hand is drawn before the reader would see it.
      const empty = !this.src || this.data != null || this.childElementCount > 0 || this.textContent?.trim();
      const words = spareWords(this.#language(), page.printing ? 'not-loaded' : 'loading');
      return html`
        ${empty ? nothing : page.printing ? missing(words) : skeleton(words)}
        <slot @slotchange=${this.#slotChanged}></slot>
      `;
    }
    return html`
      <div
        part="frame"
        class="frame"
        lang=${input?.locale.language ?? this.#language() ?? ENGLISH.language}
        dir="ltr"
        @selectstart=${this.#acts.watch}
      >
        ${input ? this.#figure.draw(input, failure ?? this.newer ?? nothing) : failure}
      </div>
      <slot ?hidden=${!!input} @slotchange=${this.#slotChanged}></slot>
    `;
  }

  /** Of a document that is written inside the element. */
  readonly #edits = new MutationObserver(() => this.requestUpdate());

  readonly #slotChanged = (): void => this.requestUpdate();

  /** What went wrong, over the last good chart or in place of one; undefined until the words are there. */
  #failureNotice(over: boolean): TemplateResult | undefined {
    const again =
      (this.src && this.data == null && this.failure?.code !== 'unknown-option') || this.failure === NO_CODE;
    const retry = again ? () => this.retry() : undefined;
    const { status, value } = this.#failureView;
    if (value) return value({ over, level: this.#figure.level, retry });
    return status === TaskStatus.COMPLETE ? lastWords(this.#language(), retry) : undefined;
  }

  /** Until the chart stands; with `heights` also in place of one that does not come. */
  #keepHeight(stands: boolean): void {
    const { heights } = this;
    const comes = !this.failure && sourceOf(this, this.data, this.src, inlineText(this));
    if (!stands && !page.printing && (comes || heights !== undefined))
      this.#reserve.keep(this.renderRoot as ShadowRoot, heights, () => page.place(this).width);
    else this.#reserve.release();
  }

  protected override updated(_changed: PropertyValues): void {
    this.#figure.updated();
    const input = this.#drawable();
    this.#keepHeight(!!input);
    if (this.failure || !input || input.loaded !== this.#loaded) return;
    const announced = [input.loaded, input.locale.language];
    if (announced.every((value, i) => value === this.#announced[i])) return;
    this.#announced = announced;
    if (this.latest)
      this.#acts.compare(this.latest, input.loaded, input.locale.language, (newer) => {
        if (input.loaded === this.#loaded) this.newer = newer;
      });
    this.#send('cabar-ready', { type: input.chart.type, language: input.locale.language });
  }
}
