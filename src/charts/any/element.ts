import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { DocumentType } from '../../documents/types.js';
import { adopt } from '../../frame/adopt.js';
import { CabarElement } from '../../frame/element.js';
import type { AnyChart } from '../../frame/whole.js';
import type { WordLoaders } from '../../locale/locale.js';
import { registry } from '../registry.js';

/** Attributes of all charts; each chart reads its own. */
const OPTIONS =
  'question by wave layout sort highlight decimals measure bill from to orientation now category reference verdict standard law quote topic'.split(
    ' ',
  );

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
 * @attr {string} controls - which of `language view` to offer; empty: none
 * @slot - readable fallback, kept when loading fails
 * @fires cabar-ready - the chart stands: `{ type, language }`
 * @fires cabar-error - there is no chart, or no newer one: `{ code, message, path?, url? }`
 * @fires cabar-select - a mark was chosen: `{ id, … }`
 */
export class CabarChart extends CabarElement {
  static override properties: PropertyDeclarations = {
    type: {},
    minBase: { attribute: 'min-base' },
    ...Object.fromEntries(OPTIONS.map((name) => [name, {}])),
  };

  declare type: string | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    // The hint: fetched now, used when the document has said the same; a failure counts when it is used.
    if (changed.has('type'))
      this.#known(this.type)
        ?.chart()
        .catch(() => {});
    super.willUpdate(changed);
  }

  #known(type: unknown) {
    return Object.hasOwn(registry, String(type)) ? registry[type as DocumentType] : undefined;
  }

  protected override likelyWords(): WordLoaders | undefined {
    return this.#known(this.type)?.words;
  }

  protected override async chartFor(type: unknown): Promise<AnyChart | undefined> {
    const chart = await this.#known(type)?.chart();
    if (chart) adopt(this, chart.styles);
    return chart;
  }
}
