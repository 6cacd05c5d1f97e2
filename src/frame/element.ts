// The one element behind all charts: load → parse → model → layout → view, each step rerun only when its inputs changed.
import { msg } from '@lit/localize';
import { LitElement, html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Envelope } from '../documents/envelope.js';
import type { Language } from '../documents/text.js';
import type { BaseLayout, BaseModel, PageParts, ViewState } from '../figure/chart.js';
import { furniture } from '../figure/furniture.js';
import type { Furniture } from '../figure/furniture.js';
import type { Measure } from '../text/measure.js';
import { LAST_WORDS } from '../locale/last-words.js';
import { loadLocale } from '../locale/locale.js';
import type { Locale, WordLoaders } from '../locale/locale.js';
import { withLocale } from '../locale/with-locale.js';
import { adopt } from './adopt.js';
import { Arrival } from './arrival.js';
import type { Trouble } from './failure.js';
import { LanguageController } from './language.js';
import { lookOf, measureOf } from './measure.js';
import type { Look } from './measure.js';
import { Memo } from './memo.js';
import { MethodFold } from './method.js';
import { corrections, eyebrow, title } from './parts/head.js';
import { foot, notes } from './parts/foot.js';
import { legend } from './parts/legend.js';
import { lastWords, skeleton } from './parts/waiting.js';
import { words } from './parts/words.js';
import { PrintController } from './print.js';
import { Reader } from './reader.js';
import { SizeController } from './size.js';
import { Source } from './source.js';
import { Surface } from './surface.js';
import { gather, modelOf } from './whole.js';
import type { AnyChart, Shown, Whole } from './whole.js';
import { frameStyles } from './styles.js';
import type * as Told from './trouble.js';

/** Rows drawn in one go, about a screen; a longer chart gets as many more whenever the page is idle. */
const BATCH = 32;

/** A part of our own code, or of the words, did not come. */
const NO_CODE: Trouble = { code: 'network', url: '' };

/**
 * @fires cabar-ready - the chart stands: `{ type, language }`
 * @fires cabar-error - there is no chart, or no newer one: `{ code, message, path?, url? }`
 * @fires cabar-select - a mark was chosen: `{ id, … }`
 */
export abstract class CabarElement extends LitElement {
  static override styles: CSSResultGroup = frameStyles;
  static override properties: PropertyDeclarations = {
    src: {},
    data: { attribute: false },
    theme: { reflect: true },
    view: { reflect: true },
    headingLevel: { attribute: 'heading-level', type: Number },
    controls: {},
    inside: { attribute: false },
    shown: { state: true },
    trouble: { state: true },
    limit: { state: true },
  };

  /** URL of the document; several, parted by spaces, are mirrors. */
  declare src: string | undefined;
  /** The document itself, instead of `src`. */
  declare data: unknown;
  declare theme: 'auto' | 'light' | 'dark';
  declare view: 'chart' | 'table';
  declare headingLevel: number;
  /** Which of `language view` to offer; default all, empty none. */
  declare controls: string | undefined;

  /** Part of a page that names its funder once for all. */
  declare inside: boolean;

  declare protected shown: Shown | undefined;
  declare protected trouble: Trouble | undefined;
  declare protected limit: number;

  readonly #language = new LanguageController(this);
  readonly #size = new SizeController(this);
  readonly #print = new PrintController(this);
  readonly #reader = new Reader(this, () => (this.limit = BATCH));
  readonly #source = new Source(this, {
    accept: (value, signal, url) => this.#accept(value, signal, url),
    refuse: (failure, signal) => this.#complain(failure, signal),
  });
  #found: Language | undefined;
  #chosen: Language | undefined;
  #work: Promise<unknown> = Promise.resolve();
  #announced: unknown[] = [];
  #rows = 0;
  #page: Look | undefined;

  readonly #track = (work: Promise<void>): void => {
    this.#work = Promise.all([this.#work, work]);
  };
  readonly #surface = new Surface(this, this.#track);
  readonly #method = new MethodFold(this, this.#track);
  /** The words of the frame; `whole` has them too, with those of the chart. */
  readonly #words = new Arrival<Locale>(this.#track, () => this.requestUpdate());
  readonly #whole = new Arrival<Whole>(this.#track, (error) => {
    if (error !== undefined) return this.#track(this.#complain(NO_CODE));
    if (this.trouble === NO_CODE) this.trouble = undefined;
    this.requestUpdate();
  });
  /** The words for what went wrong; where they do not come either, the last words stand in. */
  readonly #told = new Arrival<[typeof Told, Locale]>(this.#track, () => this.requestUpdate());

  readonly #measure = new Memo(measureOf);
  readonly #furniture = new Memo((document: Envelope, locale: Locale) => furniture(document, locale));
  readonly #model = new Memo(modelOf);
  readonly #layout = new Memo(
    (chart: AnyChart, model: BaseModel, width: number, measure: Measure): BaseLayout =>
      chart.layout(model, { width, measure }),
  );

  constructor() {
    super();
    this.theme = 'auto';
    this.view = 'chart';
    this.headingLevel = 3;
    this.limit = BATCH;
    this.inside = false;
  }

  /** The chart for a document's `type`; undefined when nobody knows it. Rejects when its code does not come. */
  protected abstract chartFor(
    type: unknown,
    document: object,
  ): AnyChart | undefined | Promise<AnyChart | undefined>;

  /** Words that the document will probably need: fetched beside it rather than after it. */
  protected likelyWords(): WordLoaders | undefined {
    return undefined;
  }

  /** Reads everything again from its source. */
  retry = (): void => {
    this.#source.forget();
    for (const arrival of [this.#words, this.#whole, this.#told]) arrival.forget();
    this.requestUpdate();
  };

  /** Resolves when the chart, or the reason why there is none, stands in the page. */
  protected override async getUpdateComplete(): Promise<boolean> {
    for (;;) {
      const done = await super.getUpdateComplete();
      const work = this.#work;
      await work;
      if (work === this.#work && !this.isUpdatePending) return done;
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#source.known && !this.shown && !this.trouble) this.retry();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#source.abort();
  }

  /** A fault of ours, or a document that got past its checks, ends in the panel and never in the page. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      console.error(error);
      this.shown = this.#whole.value = undefined;
      const problem = { path: '', expected: 'a document that can be drawn', got: String(error) };
      this.#track(this.#complain({ code: 'invalid', problems: [problem] }));
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#reader.attributes(changed);
    const loading = this.#source.look();
    if (loading) this.#track(loading);
    if (this.#found !== this.#language.found) {
      this.#found = this.#language.found;
      this.#chosen = undefined;
    }
    const language = this.#wanted();
    if (language) this.#need(language);
  }

  #need(language: Language): void {
    const { shown, trouble, view } = this;
    const likely = this.likelyWords();
    this.#words.need([language], () => loadLocale(language, likely));
    if (trouble)
      this.#told.need([language], async () => {
        const told = await import('./trouble.js');
        adopt(this, told.styles, true);
        return [told, await loadLocale(language, told.words)];
      });
    if (!shown) return;
    const options = this.#reader.read(shown.chart);
    this.#whole.need([shown, options, language, view], () => gather(this, shown, options, language, view));
  }

  /** Undefined until the page or the document says it. */
  #wanted(): Language | undefined {
    const known = this.#chosen ?? this.#language.found ?? this.shown?.document.language;
    return known ?? (this.trouble ? 'en' : undefined);
  }

  async #accept(value: unknown, signal: AbortSignal, url?: string): Promise<void> {
    const unread: { type?: unknown } = value && typeof value === 'object' ? value : {};
    const { type } = unread;
    let chart: AnyChart | undefined;
    try {
      const known = this.chartFor(type, unread);
      // Without a turn where none is needed: a document at hand is drawn in the same update.
      chart = known instanceof Promise ? await known : known;
    } catch {
      return this.#complain(NO_CODE, signal);
    }
    if (signal.aborted) return;
    if (!chart) {
      const told = await import('./trouble.js').catch(() => undefined);
      return this.#complain(told ? told.unknownType(value, type, url) : NO_CODE, signal);
    }
    const parsed = chart.parse(value);
    if (!parsed.ok) return this.#complain({ code: parsed.code, problems: parsed.problems, url }, signal);
    if (parsed.unknown.length)
      console.warn(`cabar-charts: unknown fields are ignored: ${parsed.unknown.join(', ')}`);
    this.trouble = undefined;
    this.#reader.reset();
    this.shown = { chart, document: parsed.document as Envelope, url };
  }

  async #complain(trouble: Trouble, signal?: AbortSignal): Promise<void> {
    // Where our own code does not come either, the code of the failure is all that can be told.
    const told = await import('./trouble.js').catch(() => undefined);
    if (signal?.aborted) return;
    this.trouble = trouble;
    this.#send('cabar-error', {
      code: trouble.code,
      ...(told?.technical(trouble) ?? { message: trouble.code }),
      ...(trouble.url ? { url: trouble.url } : {}),
    });
  }

  #send(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }

  protected override render(): TemplateResult {
    const whole = this.shown && this.#whole.value;
    const over = this.trouble && this.#tell(this.trouble);
    if (!whole && !over) {
      // A skeleton only where a document is on its way: one at hand is drawn before the reader would see it.
      const empty = !this.src || this.data != null || this.childElementCount > 0;
      const locale = this.#words.value;
      return html`
        ${empty ? nothing : skeleton(locale && withLocale(locale, () => msg('Loading…', { id: 'loading' })))}
        <slot @slotchange=${this.#again}></slot>
      `;
    }
    const language = whole?.locale.language ?? this.#wanted() ?? 'en';
    return html`
      <div part="frame" class="frame" lang=${language} dir="ltr">
        ${whole ? withLocale(whole.locale, () => this.#drawn(whole, over ?? nothing)) : over}
      </div>
      <slot ?hidden=${!!whole} @slotchange=${this.#again}></slot>
    `;
  }

  readonly #again = (): void => this.requestUpdate();

  /** What went wrong, over the last good chart or in place of one; undefined until the words are there. */
  #tell(trouble: Trouble): TemplateResult | undefined {
    const retry = (this.src && this.data == null) || trouble.code === 'network' ? this.retry : undefined;
    if (!this.#told.value)
      return this.#told.failed ? lastWords(LAST_WORDS[this.#wanted() ?? 'en'], retry) : undefined;
    const [told, locale] = this.#told.value;
    return withLocale(locale, () => {
      const { message, details } = told.complaint(trouble, locale);
      return this.shown
        ? told.notice(message, retry)
        : told.panel({ message, details }, this.#level(), retry);
    });
  }

  #level(): number {
    const level = Number(this.headingLevel);
    return level >= 2 && level <= 6 ? Math.floor(level) : 3;
  }

  #drawn(whole: Whole, over: TemplateResult | typeof nothing): TemplateResult {
    const { chart, document, locale, tables } = whole;
    const text = this.#furniture.get(document, locale);
    const model = this.#model.get(whole);
    const offered = (this.controls ?? 'language view').split(/\s+/);
    const parts: PageParts = {
      text,
      language: locale.language,
      level: this.#level(),
      eyebrow: eyebrow(text, locale.language, offered.includes('language') ? this.#choose : undefined),
      corrections: corrections(text, locale.language),
      over,
      notes: notes([...model.notes, ...text.notes]),
      foot: foot(
        text,
        tables ? 'table' : 'chart',
        offered.includes('view') && !chart.page ? this.#turn : undefined,
        this.inside,
      ),
      url: whole.shown.url,
      inside: this.inside,
    };
    if (chart.page) {
      const layout = this.#place(chart, model);
      return layout ? chart.page(layout, model, this.#state(), parts) : EMPTY;
    }
    return html`
      ${parts.eyebrow} ${title(text, parts.level)} ${parts.corrections} ${over}
      <p class="sr">${text.summary ? words(text.summary) : nothing} ${model.summary}</p>
      ${tables?.(model.tables) ?? this.#chart(chart, model, text)} ${parts.notes}
      ${this.#method.draw(document, locale.language)} ${parts.foot}
    `;
  }

  /** Undefined while the element is not shown; a page stays, for what it holds would be lost. */
  #place(chart: AnyChart, model: BaseModel): BaseLayout | undefined {
    // More rows of the same drawing need no second look at the page, which would have to be styled for it.
    const { pad, font } = (this.#page = (this.limit > BATCH && this.#page) || lookOf(this));
    const width = this.#size.width - 2 * pad;
    if (width <= 0 && !chart.page) return undefined;
    const layout = this.#layout.get(chart, model, width, this.#measure.get(font));
    this.#rows = chart.rows(layout);
    return layout;
  }

  #state(): ViewState {
    const print = this.#print.on;
    return {
      active: this.#surface.active,
      focusedId: this.#surface.focusedId,
      limit: print ? Infinity : this.limit,
      open: this.#reader.open,
      ...(print ? {} : { on: this.#reader.actions }),
    };
  }

  #chart(chart: AnyChart, model: BaseModel, text: Furniture): TemplateResult {
    const layout = this.#place(chart, model);
    if (!layout) return EMPTY;
    return html`
      ${legend(layout.legend)}${this.#surface.draw(
        chart.view(layout, model, this.#state()),
        layout,
        model.data,
        {
          title: text.title.text,
          hint: msg('Use the arrow keys to move between values.', { id: 'keys-hint' }),
          busy: this.#rows > this.limit,
          detail: (id) => chart.detail?.(id, model) ?? nothing,
        },
      )}
    `;
  }

  readonly #choose = (language: Language): void => {
    this.#chosen = language;
    this.requestUpdate();
  };

  readonly #turn = (): void => {
    this.view = this.view === 'table' ? 'chart' : 'table';
  };

  protected override updated(_changed: PropertyValues): void {
    this.#surface.place();
    if (this.#rows > this.limit && this.isConnected) idle(() => (this.limit += BATCH));
    const whole = this.#whole.value;
    if (this.trouble || !whole || whole.shown !== this.shown) return;
    const announced = [whole.shown, whole.locale.language];
    if (announced.every((value, i) => value === this.#announced[i])) return;
    this.#announced = announced;
    this.#send('cabar-ready', { type: whole.chart.type, language: whole.locale.language });
  }
}

/** While the element is not shown. */
const EMPTY = html`
  <div part="chart" class="chart"></div>
`;

/** Safari has no `requestIdleCallback`. */
const idle = (work: () => void): void => {
  if (typeof requestIdleCallback === 'undefined') setTimeout(work, 16);
  else requestIdleCallback(work, { timeout: 100 });
};
