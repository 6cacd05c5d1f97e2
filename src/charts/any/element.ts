import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { DocumentType } from '../../documents/types.js';
import type { AnyChart } from '../../figure/chart.js';
import { CabarElement } from '../../frame/element.js';
import type { Change } from '../../frame/page.js';
import { optionProperties } from '../../frame/options.js';
import { registry } from '../registry.js';

/**
 * Whichever chart the document's `type` names. Takes the attributes of every chart and passes them on.
 * @summary Any chart; its code is fetched when the page needs it.
 * @tagname cabar-chart
 * @attr {string} type - the document's type, a hint that lets the code load beside the data
 * @attr {string} src - URL of the JSON document; several, parted by spaces, are mirrors
 * @attr {'en'|'ru'|'kk'} lang - language of the chart; default: the page's
 * @attr {'auto'|'light'|'dark'} theme - colours; default: the page's
 * @attr {'chart'|'table'} view - the drawing or the same figures as a table
 * @attr {number} heading-level - 2 to 6; default 3
 * @attr {'eager'|'lazy'} loading - `lazy`: built when it comes near the screen
 * @attr {string} heights - `320:612 640:431`: width of the container and height kept free while loading, px
 * @attr {string} controls - which of `language view download share report` to offer; default: all, `report` where `report-to` is set; empty: none
 * @attr {string} report-to - http(s) or mailto URL that a reader's report of a mistake goes to
 * @attr {string} latest - URL of the live document, where `src` is a fixed version
 * @slot - readable fallback, kept when loading fails
 * @fires cabar-ready - the chart stands: `{ type, language }`
 * @fires cabar-error - there is no chart, or no newer one: `{ code, message, path?, url? }`
 * @fires cabar-select - a mark was chosen: `{ id, … }`
 * @fires cabar-report - a reader reports a mistake: `{ text, context, comment, url, … }`
 */
export class CabarChart extends CabarElement {
  static override properties: PropertyDeclarations = {
    type: {},
    ...optionProperties(Object.assign({}, ...Object.values(registry).map(({ options }) => options))),
  };

  declare type: string | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('type') && this.loading !== 'lazy') this.#hint();
    super.willUpdate(changed);
  }

  override placeChanged(change: Change): void {
    if (change === 'near') this.#hint();
    super.placeChanged(change);
  }

  /** Fetched now, used when the document has said the same; a failure counts when it is used. */
  #hint(): void {
    if (!isKnown(this.type)) return;
    this.fetchWords(this.type);
    registry[this.type].load().catch(() => {});
  }

  protected override get types(): readonly string[] {
    return Object.keys(registry);
  }

  protected override async chartFor(type: unknown): Promise<AnyChart | undefined> {
    if (!isKnown(type)) return undefined;
    this.fetchWords(type);
    return registry[type].load();
  }
}

const isKnown = (type: unknown): type is DocumentType =>
  typeof type === 'string' && Object.hasOwn(registry, type);
