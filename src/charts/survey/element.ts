import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import type { AnyChart } from '../../figure/chart.js';
import { CabarElement } from '../../frame/element.js';
import { optionProperties } from '../../frame/options.js';
import { survey } from './chart.js';

/**
 * Results of survey questions.
 * @summary Survey results as bars, stacked or diverging bars, dots or trends.
 * @tagname cabar-survey
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
 * @attr {string} question - ids of the questions to draw; default: all
 * @attr {string} by - id of a set of groups
 * @attr {string} wave - ids of the waves to draw; default: all
 * @attr {'auto'|'bars'|'stacked'|'diverging'|'dots'|'trend'} layout - form of the drawing
 * @attr {string} sort - `document`, `value`, `net` or `negative`; `-` before it turns the order
 * @attr {boolean} totals - the sum of each side at the ends of diverging bars
 * @attr {string} highlight - ids of answers or groups
 * @attr {'0'|'1'} decimals - decimals of percentages
 * @attr {number} min-base - bases below are not drawn; default 30
 * @slot - readable fallback, kept when loading fails
 * @csspart frame - the whole
 * @csspart title - the title
 * @csspart subtitle - the subtitle
 * @csspart badge - "illustrative" or "preliminary"
 * @csspart legend - the legend
 * @csspart chart - the drawing
 * @csspart table - the table view
 * @csspart notes - the notes
 * @csspart source - source, publisher, funder, licence, dates
 * @csspart controls - the switches
 * @csspart error - why there is no chart
 * @cssprop [--cabar-accent=#00667a] - rule, links, single series
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
export class CabarSurvey extends CabarElement {
  static override chart: AnyChart = survey;
  static override styles: CSSResultGroup = [CabarElement.styles, survey.styles];
  static override properties: PropertyDeclarations = optionProperties(survey.options);
}
