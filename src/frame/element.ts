// The one element behind all charts: load → parse → model → layout → view, each step rerun only when its inputs changed.
import { msg } from '@lit/localize';
import { LitElement, html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Envelope } from '../documents/envelope.js';
import type { Problem } from '../documents/problem.js';
import type { Language } from '../documents/text.js';
import type { BaseLayout, BaseModel, Chart } from '../figure/chart.js';
import { furniture } from '../figure/furniture.js';
import type { Furniture } from '../figure/furniture.js';
import type { Measure } from '../geometry/measure.js';
import { loadLocale } from '../locale/locale.js';
import type { Locale } from '../locale/locale.js';
import { withLocale } from '../locale/with-locale.js';
import type { Trouble } from './failure.js';
import type * as Told from './trouble.js';
import { LanguageController } from './language.js';
import { decode, load } from './loader.js';
import { measureOf } from './measure.js';
import { Memo } from './memo.js';
import { corrections, eyebrow, title } from './parts/head.js';
import { foot, notes } from './parts/foot.js';
import { legend } from './parts/legend.js';
import { tables } from './parts/table.js';
import { words } from './parts/words.js';
import { PointerController } from './pointer.js';
import { SizeController } from './size.js';
import { frameStyles } from './styles.js';

/** Any chart; the element never looks inside what its steps hand to each other. */
export type AnyChart = Chart<any, any, any, any>;

/** Rows drawn in one go; a longer chart gets as many more in every following frame. */
const BATCH = 48;

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
    locale: { state: true },
    shown: { state: true },
    trouble: { state: true },
    limit: { state: true },
    whole: { state: true },
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

  declare protected locale: Locale | undefined;
  declare protected shown: { chart: AnyChart; document: Envelope } | undefined;
  declare protected trouble: Trouble | undefined;
  declare protected limit: number;
  /** The chart with all the code it needs for `inputs`. */
  declare protected whole: { chart: AnyChart; inputs: unknown[] } | undefined;

  /** The words for what went wrong; fetched when something did. */
  #told: typeof Told | undefined;
  readonly #language = new LanguageController(this);
  readonly #size = new SizeController(this);
  readonly #pointer = new PointerController(this);
  #found: Language | undefined;
  #chosen: Language | undefined;
  #source: unknown;
  #loading: AbortController | undefined;
  #work: Promise<unknown> = Promise.resolve();
  #announced: unknown[] = [];
  #rows = 0;
  #narrowing: unknown[] = [];

  readonly #options = new Memo((chart: AnyChart, ...texts: unknown[]) =>
    Object.fromEntries(
      Object.keys(chart.options).map((key, i) => [
        key,
        chart.options[key]!(texts[i] == null ? null : String(texts[i])),
      ]),
    ),
  );
  readonly #measure = new Memo(measureOf);
  readonly #words = new Memo((document: Envelope, locale: Locale) => furniture(document, locale));
  readonly #model = new Memo(
    (chart: AnyChart, document: Envelope, options: object, locale: Locale): BaseModel =>
      chart.model(document, options, locale),
  );
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
  }

  /** The chart for a document's `type`; undefined when nobody knows it. */
  protected abstract chartFor(type: unknown): AnyChart | undefined | Promise<AnyChart | undefined>;

  /** Reads everything again from its source. */
  retry = (): void => {
    this.#source = undefined;
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
    if (this.#source !== undefined && !this.shown && !this.trouble) this.retry();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#loading?.abort();
  }

  /** `msg()` takes no locale: it is set around every synchronous update. */
  protected override performUpdate(): void {
    if (this.locale) withLocale(this.locale, () => super.performUpdate());
    else super.performUpdate();
  }

  /** Leaves what stands in the page as it is until the rest of the code is there. */
  protected override shouldUpdate(): boolean {
    const { shown, locale, whole } = this;
    if (!shown || !locale) return true;
    const inputs = [shown.chart, shown.document, this.#read(shown.chart), locale, this.view];
    if (whole && inputs.every((input, i) => input === whole.inputs[i])) return true;
    const { chart, document } = shown;
    if (!chart.narrow) {
      this.whole = { chart, inputs };
      return true;
    }
    if (inputs.every((input, i) => input === this.#narrowing[i])) return !this.hasUpdated;
    this.#narrowing = inputs;
    this.#do(async () => {
      const narrowed = await chart.narrow!(document, inputs[2], locale, this.view);
      if (this.#narrowing === inputs) this.whole = { chart: narrowed, inputs };
    });
    return !this.hasUpdated;
  }

  #read(chart: AnyChart): object {
    const texts = Object.keys(chart.options).map((key) => (this as Record<string, unknown>)[key]);
    return this.#options.get(chart, ...texts);
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#fetch();
    if (this.#found !== this.#language.found) {
      this.#found = this.#language.found;
      this.#chosen = undefined;
    }
    const language = this.#wanted();
    if (language && this.locale?.language !== language)
      this.#do(async () => {
        const locale = await loadLocale(language);
        if (this.#wanted() === language) this.locale = locale;
      });
  }

  /** Undefined until the page or the document says it. */
  #wanted(): Language | undefined {
    const known = this.#chosen ?? this.#language.found ?? this.shown?.document.language;
    return known ?? (this.trouble ? 'en' : undefined);
  }

  #do(work: () => Promise<void>): void {
    this.#work = Promise.all([this.#work, work()]);
  }

  #fetch(): void {
    const inline = this.data == null && !this.src ? this.#inline() : undefined;
    const source = this.data ?? this.src ?? inline;
    if (source === this.#source) return;
    this.#source = source;
    this.#loading?.abort();
    const loading = (this.#loading = new AbortController());
    if (source === undefined) return;
    this.#do(async () => {
      if (this.data != null) return this.#accept(this.data, loading.signal);
      const loaded =
        inline === undefined
          ? await load(this.src!.trim().split(/\s+/), this.baseURI, loading.signal)
          : read(inline);
      if (loading.signal.aborted) return;
      if (loaded.ok) return this.#accept(loaded.value, loading.signal, loaded.url);
      return this.#complain(loaded.failure, loading.signal);
    });
  }

  #inline(): string | undefined {
    return (
      [...this.children].find((c) => c.matches('script[type="application/json"]'))?.textContent ?? undefined
    );
  }

  async #accept(value: unknown, signal: AbortSignal, url?: string): Promise<void> {
    const type = value && typeof value === 'object' ? (value as { type?: unknown }).type : undefined;
    const chart = await this.chartFor(type);
    if (signal.aborted) return;
    if (!chart) return this.#complain(unknownType(value, type, url), signal);
    const parsed = chart.parse(value);
    if (!parsed.ok) return this.#complain({ code: parsed.code, problems: parsed.problems, url }, signal);
    if (parsed.unknown.length)
      console.warn(`cabar-charts: unknown fields are ignored: ${parsed.unknown.join(', ')}`);
    this.trouble = undefined;
    this.limit = BATCH;
    this.shown = { chart, document: parsed.document as Envelope };
  }

  async #complain(trouble: Trouble, signal: AbortSignal): Promise<void> {
    try {
      this.#told ??= await import('./trouble.js');
    } catch {
      // No way to our own code either: the code of the failure is all that can be told.
    }
    if (signal.aborted) return;
    this.trouble = trouble;
    this.#send('cabar-error', {
      code: trouble.code,
      ...(this.#told?.technical(trouble) ?? { message: trouble.code }),
      ...(trouble.url ? { url: trouble.url } : {}),
    });
  }

  #send(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }

  protected override render(): TemplateResult {
    const { locale, shown, trouble } = this;
    if (!locale || (!shown && !trouble) || (shown && !this.whole)) return this.#waiting();
    const retry = this.src && this.data == null ? this.retry : undefined;
    const told = trouble && this.#tell(trouble, locale, retry);
    return html`
      <div part="frame" class="frame" lang=${locale.language} dir="ltr">
        ${shown ? this.#drawn(locale, told ?? nothing) : told}
      </div>
      <slot ?hidden=${!!shown} @slotchange=${() => this.requestUpdate()}></slot>
    `;
  }

  #tell(trouble: Trouble, locale: Locale, retry: (() => void) | undefined): TemplateResult {
    const told = this.#told;
    if (!told)
      return html`
        <div part="error" class="panel" role="alert">${trouble.code}</div>
      `;
    const { message, details } = told.complaint(trouble, locale);
    return this.shown ? told.notice(message, retry) : told.panel({ message, details }, this.#level(1), retry);
  }

  #waiting(): TemplateResult {
    // A skeleton only where a document is on its way: one at hand is drawn before the reader would see it.
    const empty = !this.src || this.data != null || this.childElementCount > 0;
    return html`
      ${
        empty
          ? nothing
          : html`
              <div class="frame waiting" aria-busy="true">
                <div class="skeleton">
                  ${[70, 90, 45, 80, 60, 85, 50].map(
                    () => html`
                      <i></i>
                    `,
                  )}
                </div>
                <p class="loading" role="status">
                  ${this.locale ? msg('Loading…', { id: 'loading' }) : nothing}
                </p>
              </div>
            `
      }
      <slot @slotchange=${() => this.requestUpdate()}></slot>
    `;
  }

  #level(deeper = 0): number {
    const level = Number(this.headingLevel);
    return Math.min(6, (level >= 2 && level <= 6 ? Math.floor(level) : 3) + deeper);
  }

  #drawn(locale: Locale, over: TemplateResult | typeof nothing): TemplateResult {
    const { document } = this.shown!;
    const { chart, inputs } = this.whole!;
    const text = this.#words.get(document, locale);
    const model = this.#model.get(chart, document, inputs[2] as object, locale);
    const offered = (this.controls ?? 'language view').split(/\s+/);
    return html`
      ${eyebrow(text, locale.language, offered.includes('language') ? this.#choose : undefined)}
      ${title(text, this.#level())} ${corrections(text, locale.language)} ${over}
      <p class="sr">${text.summary ? words(text.summary) : nothing} ${model.summary}</p>
      ${this.view === 'table' ? tables(model.tables) : this.#chart(chart, model, text)}
      ${notes([...model.notes, ...text.notes])}
      ${foot(text, this.view, offered.includes('view') ? this.#turn : undefined)}
    `;
  }

  #chart(chart: AnyChart, model: BaseModel, text: Furniture): TemplateResult {
    const page = getComputedStyle(this);
    // The outlet may box its charts with `--cabar-pad`.
    const pad = parseFloat(page.getPropertyValue('--cabar-pad')) || 0;
    const width = this.#size.width - 2 * pad;
    if (width <= 0)
      return html`
        <div part="chart" class="chart"></div>
      `;
    const measure = this.#measure.get(page.getPropertyValue('--cabar-font').trim());
    const layout = this.#layout.get(chart, model, width, measure);
    this.#pointer.targets = layout.targets;
    this.#rows = chart.rows(layout);
    const drawing = chart.view(layout, model, {
      active: this.#pointer.active,
      ring: this.#pointer.ring,
      limit: this.limit,
    });
    return html`
      ${legend(layout.legend)}${this.#pointer.surface(drawing, model.data, {
        title: text.title.text,
        hint: msg('Use the arrow keys to move between values.', { id: 'keys-hint' }),
        width: layout.width,
      })}
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
    this.#pointer.place();
    if (this.#rows > this.limit) requestAnimationFrame(() => (this.limit += BATCH));
    const { shown, locale, trouble } = this;
    if (!shown || !locale || trouble || !this.whole) return;
    const announced = [shown, locale.language];
    if (announced.every((value, i) => value === this.#announced[i])) return;
    this.#announced = announced;
    this.#send('cabar-ready', { type: shown.chart.type, language: locale.language });
  }
}

const read = (text: string): Awaited<ReturnType<typeof load>> => {
  const decoded = decode(new TextEncoder().encode(text));
  return 'value' in decoded
    ? { ok: true, value: decoded.value, url: '' }
    : { ok: false, failure: { code: 'not-json', arrived: decoded.arrived, url: '' } };
};

function unknownType(value: unknown, type: unknown, url: string | undefined): Trouble {
  const isObject = value !== null && typeof value === 'object' && !Array.isArray(value);
  const problem: Problem = isObject
    ? { path: 'type', expected: 'a known type of document', got: shorten(type) }
    : { path: '', expected: 'an object', got: Array.isArray(value) ? 'a list' : shorten(value) };
  return { code: isObject ? 'unknown-type' : 'invalid', problems: [problem], url };
}

const shorten = (value: unknown): string =>
  typeof value === 'string'
    ? `“${value.slice(0, 60)}”`
    : value === undefined
      ? 'nothing'
      : value === null || typeof value !== 'object'
        ? String(value)
        : 'a list or an object';
