import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import type { AnyChart } from '../../figure/chart.js';
import { CabarElement } from '../../frame/element.js';
import { optionProperties } from '../../frame/options.js';
import { legislationTimeline } from './chart.js';

/**
 * The way of draft laws through parliament.
 * @summary Where bills stand: their stages on a time axis, or as lists on narrow containers.
 * @tagname cabar-legislation-timeline
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
 * @attr {string} bill - ids of the bills to show; default: all
 * @attr {string} from - first date shown, such as `2024` or `2024-03`
 * @attr {string} to - last date shown
 * @attr {'auto'|'horizontal'|'vertical'} orientation - lanes or lists; default: by the width
 * @attr {string} now - the date of "now", for a reproducible picture; default: today
 * @slot - readable fallback, kept when loading fails
 * @csspart frame - the whole
 * @csspart title - the title
 * @csspart subtitle - the subtitle
 * @csspart badge - "illustrative" or "preliminary"
 * @csspart legend - the phases
 * @csspart chart - the drawing
 * @csspart table - the table view
 * @csspart notes - the notes
 * @csspart source - source, publisher, funder, licence, dates
 * @csspart controls - the switches
 * @csspart error - why there is no chart
 * @cssprop [--cabar-accent=#00667a] - rule, links, the line of today
 * @cssprop [--cabar-bg=#ffffff] - ground of the frame; opaque
 * @cssprop [--cabar-ink=#15191c] - text
 * @cssprop [--cabar-font=system-ui] - face; must hold the nine Kazakh letters
 * @cssprop [--cabar-pad=0px] - padding of the frame
 * @cssprop [--cabar-reserve] - height kept free while loading; without it 500 to 800px
 * @fires cabar-ready - the chart stands: `{ type, language }`
 * @fires cabar-error - there is no chart, or no newer one: `{ code, message, path?, url? }`
 * @fires cabar-select - a mark was chosen: `{ id, … }`
 * @fires cabar-report - a reader reports a mistake: `{ text, context, comment, url, … }`
 */
export class CabarLegislationTimeline extends CabarElement {
  static override chart: AnyChart = legislationTimeline;
  static override styles: CSSResultGroup = [CabarElement.styles, legislationTimeline.styles];
  static override properties: PropertyDeclarations = optionProperties(legislationTimeline.options);
}
