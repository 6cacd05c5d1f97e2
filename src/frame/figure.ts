import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { PropertyValues, ReactiveElement, TemplateResult } from 'lit';
import type { Envelope } from '../documents/envelope.js';
import type { Language } from '../documents/text.js';
import type { AnyChart, BaseLayout, BaseModel, PageParts, Table, ViewState } from '../figure/chart.js';
import { furniture } from '../figure/furniture.js';
import type { Furniture } from '../figure/furniture.js';
import type { Locale } from '../locale/locale.js';
import { withLocale } from '../locale/with-locale.js';
import type { Measure } from '../text/measure.js';
import type { Acts } from './acts.js';
import type { LoadedDocument } from './document.js';
import { measureOf } from './measure.js';
import { Memo } from './memo.js';
import { MethodFold } from './method.js';
import { Options } from './options.js';
import { page } from './page.js';
import type { Member } from './page.js';
import { foot, notes } from './parts/foot.js';
import { corrections, eyebrow, title } from './parts/head.js';
import { legend } from './parts/legend.js';
import { words } from '../marks/words.js';
import { Surface } from './surface.js';
import type { UnknownOption } from './unknown-options.js';

/** Controls of every chart. */
const ALL = 'language view download share';
/** Rows drawn in one go, about a screen; a longer chart gets as many more whenever the page is idle. */
const BATCH = 32;
/** px: below it not even a title can be set, and a line says so. */
const NARROWEST = 120;

/** All that one drawing or one table needs, words and code included. */
export interface RenderInput extends LoadedDocument {
  loaded: LoadedDocument;
  locale: Locale;
  /** Absent in the drawing. */
  tables: ((tables: Table[]) => TemplateResult) | undefined;
}

/** The element of a figure: what the page says by its attributes. */
interface Host extends ReactiveElement, Member {
  view: 'chart' | 'table';
  headingLevel: number;
  controls: string | undefined;
  reportTo: string | undefined;
  inside: boolean;
}

/** A chart with all that stands around it, from title to source; reruns of its steps only those whose inputs changed. */
export class Figure {
  readonly #options: Options;
  readonly #surface: Surface;
  readonly #method: MethodFold;
  #limit = BATCH;
  #rows = 0;

  readonly #measure = new Memo(measureOf);
  readonly #furniture = new Memo((document: Envelope, locale: Locale) => furniture(document, locale));
  readonly #model = new Memo(
    (chart: AnyChart, document: Envelope, options: object, locale: Locale): BaseModel =>
      chart.model(document, options, locale),
  );
  readonly #layout = new Memo(
    (chart: AnyChart, model: BaseModel, width: number, measure: Measure): BaseLayout =>
      chart.layout(model, { width, measure }),
  );

  constructor(
    readonly host: Host,
    readonly acts: Acts,
    readonly languages: {
      /** Of what is drawn. */
      language: () => Language | undefined;
      choose: (language: Language) => void;
    },
  ) {
    this.#options = new Options(host, () => (this.#limit = BATCH));
    this.#surface = new Surface(host);
    this.#method = new MethodFold(host, languages.language);
  }

  get level(): number {
    const level = Number(this.host.headingLevel);
    return level >= 2 && level <= 6 ? Math.floor(level) : 3;
  }

  /** What a reader has asked for and is still on its way. */
  get work(): Promise<unknown>[] {
    return [this.#surface.work, this.#method.work, this.acts.work].filter((work) => work !== undefined);
  }

  /** As attributes and reader have set them. */
  options(chart: AnyChart): object {
    return this.#options.read(chart);
  }

  /** What the reader has set, by property name. */
  get chosen(): ReadonlyMap<string, string> {
    return this.#options.chosen;
  }

  /** As a reader sets an option. */
  set(option: string, text: string): void {
    this.#options.actions.set(option, text);
  }

  /** For another document. */
  reset(): void {
    this.#options.reset();
  }

  /** Why there is nothing to draw of a document; what else nobody knows is told on the console. */
  unknownOption(loaded: LoadedDocument): UnknownOption | undefined {
    return this.#options.unknown(loaded);
  }

  attributesChanged(changed: PropertyValues): void {
    this.#options.attributesChanged(changed);
  }

  /** @param failure notice that no newer version could be loaded */
  draw(input: RenderInput, failure: TemplateResult | typeof nothing): TemplateResult {
    return withLocale(input.locale, () => this.#draw(input, failure));
  }

  #draw({ chart, document, locale, tables, url }: RenderInput, failure: TemplateResult | typeof nothing) {
    const { host } = this;
    const { language } = locale;
    const text = this.#furniture.get(document, locale);
    const model = this.#model.get(chart, document, this.#options.read(chart), locale);
    const offered = (host.controls ?? (host.reportTo ? `${ALL} report` : ALL)).split(/\s+/);
    const turnView = offered.includes('view') && !chart.page ? this.#turnView : undefined;
    const parts: PageParts = {
      text,
      language,
      level: this.level,
      eyebrow: eyebrow(text, language, offered.includes('language') ? this.languages.choose : undefined),
      corrections: corrections(text, language),
      over: failure,
      notes: notes([...model.notes, ...text.notes]),
      foot: foot(text, tables ? 'table' : 'chart', turnView, host.inside, {
        offered,
        open: this.acts.open,
      }),
      url,
      inside: host.inside,
      view: host.view === 'table' ? 'table' : 'chart',
    };
    if (chart.page) {
      const layout = this.#place(chart, model);
      return layout ? chart.page(layout, model, this.#state(), parts) : EMPTY;
    }
    const { width } = page.place(host);
    if (width && width < NARROWEST) return tooNarrow(text, model.summary);
    return html`
      ${parts.eyebrow} ${title(text, parts.level)} ${parts.corrections} ${failure}
      <p class="sr">${text.summary ? words(text.summary) : nothing} ${model.summary}</p>
      ${tables?.(model.tables) ?? this.#drawing(chart, model, text)} ${parts.notes}
      ${this.#method.draw(document)} ${parts.foot}
    `;
  }

  /** Undefined while the element is not shown; a page stays, for what it holds would be lost. */
  #place(chart: AnyChart, model: BaseModel): BaseLayout | undefined {
    const { width, pad, font, spacing } = page.place(this.host);
    const inner = width - 2 * pad;
    if (inner <= 0 && !chart.page) return undefined;
    const layout = this.#layout.get(chart, model, inner, this.#measure.get(font, spacing));
    this.#rows = chart.rows(layout);
    return layout;
  }

  #state(): ViewState {
    const { active, focusedId, ring } = this.#surface;
    const { open, actions } = this.#options;
    return page.printing
      ? { active, focusedId, ring, open, limit: Infinity }
      : { active, focusedId, ring, open, limit: this.#limit, on: actions };
  }

  #drawing(chart: AnyChart, model: BaseModel, text: Furniture): TemplateResult {
    const layout = this.#place(chart, model);
    if (!layout) return EMPTY;
    const drawing = chart.view(layout, model, this.#state());
    return html`
      ${legend(layout.legend)}${this.#surface.draw(drawing, layout, model.data, {
        title: text.title.text,
        hint: msg('Use the arrow keys to move between values.', { id: 'keys-hint' }),
        busy: this.#rows > this.#limit,
        detail: (id) => chart.detail?.(id, model) ?? nothing,
      })}
    `;
  }

  readonly #turnView = (): void => {
    this.host.view = this.host.view === 'table' ? 'chart' : 'table';
  };

  updated(): void {
    this.#surface.place();
    if (this.#rows <= this.#limit || !this.host.isConnected) return;
    const limit = (this.#limit += BATCH);
    idle(() => limit === this.#limit && this.host.requestUpdate());
  }
}

/** One line, for of several the height would run away; a screen reader needs no width. */
const tooNarrow = ({ title: { text } }: Furniture, summary: string): TemplateResult => html`
  <p class="narrow">${msg('Too narrow for a chart', { id: 'too-narrow' })}</p>
  <p class="sr">${text}. ${summary}</p>
`;

/** While the element is not shown. */
const EMPTY = html`
  <div part="chart" class="chart"></div>
`;

/** Safari has no `requestIdleCallback`. */
const idle = (work: () => void): void => {
  if (typeof requestIdleCallback === 'undefined') setTimeout(work, 16);
  else requestIdleCallback(work, { timeout: 100 });
};
