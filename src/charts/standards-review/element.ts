import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import type { AnyChart } from '../../figure/chart.js';
import { CabarElement } from '../../frame/element.js';
import { optionProperties } from '../../frame/options.js';
import { standardsReview } from './chart.js';

/**
 * Provisions of national law against international standards.
 * @summary Which provisions of law comply with which standards, with the reasons and recommendations.
 * @tagname cabar-standards-review
 * @attr {string} src - URL of the JSON document; several, parted by spaces, are mirrors
 * @attr {'en'|'ru'|'kk'} lang - language of the chart; default: the page's
 * @attr {'auto'|'light'|'dark'} theme - colours; default: the page's
 * @attr {'chart'|'table'} view - the drawing or the same words as a table
 * @attr {number} heading-level - 2 to 6; default 3
 * @attr {'eager'|'lazy'} loading - `lazy`: built when it comes near the screen
 * @attr {string} heights - `320:612 640:431`: width of the container and height kept free while loading, px
 * @attr {string} controls - which of `language view download share report` to offer; default: all, `report` where `report-to` is set; empty: none
 * @attr {string} report-to - http(s) or mailto URL that a reader's report of a mistake goes to
 * @attr {string} latest - URL of the live document, where `src` is a fixed version
 * @attr {string} verdict - which of `complies partly conflicts not-assessed` to show; default: all
 * @attr {string} standard - ids of the standards to show; default: all
 * @attr {string} law - places of laws in the document ("1 3"), or a piece of a law's name in any language; default: all
 * @slot - readable fallback, kept when loading fails
 * @csspart frame - the whole
 * @csspart title - the title
 * @csspart subtitle - the subtitle
 * @csspart badge - "illustrative" or "preliminary"
 * @csspart legend - the counts of verdicts
 * @csspart chart - the drawing
 * @csspart table - the table view
 * @csspart notes - the notes
 * @csspart source - source, publisher, funder, licence, dates
 * @csspart controls - the switches
 * @csspart error - why there is no chart
 * @cssprop [--cabar-accent=#00667a] - rule, links
 * @cssprop [--cabar-bg=#ffffff] - ground of the frame; opaque
 * @cssprop [--cabar-ink=#15191c] - text
 * @cssprop [--cabar-font=system-ui] - face; must hold the nine Kazakh letters
 * @cssprop [--cabar-font-quote] - face of the words of the law; default: `--cabar-font`
 * @cssprop [--cabar-pad=0px] - padding of the frame
 * @cssprop [--cabar-reserve] - height kept free while loading; without it 500 to 800px
 * @fires cabar-ready - the chart stands: `{ type, language }`
 * @fires cabar-error - there is no chart, or no newer one: `{ code, message, path?, url? }`
 * @fires cabar-select - a finding or a provision was opened or closed: `{ id, … }`
 * @fires cabar-report - a reader reports a mistake: `{ text, context, comment, url, … }`
 */
export class CabarStandardsReview extends CabarElement {
  static override chart: AnyChart = standardsReview;
  static override styles: CSSResultGroup = [CabarElement.styles, standardsReview.styles];
  static override properties: PropertyDeclarations = optionProperties(standardsReview.options);
}
