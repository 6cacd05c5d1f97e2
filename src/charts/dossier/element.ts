import type { CSSResultGroup } from 'lit';
import type { AnyChart } from '../../figure/chart.js';
import { CabarElement } from '../../frame/element.js';
import { dossier } from './chart.js';

/**
 * A whole publication: text, charts, quotes, method, funder.
 * @summary A page with contents, sections, and charts that are fetched when they come near the screen.
 * @tagname cabar-dossier
 * @attr {string} src - URL of the JSON document; several, parted by spaces, are mirrors
 * @attr {'en'|'ru'|'kk'} lang - language of the page and its charts; default: the page's
 * @attr {'auto'|'light'|'dark'} theme - colours; default: the page's
 * @attr {'chart'|'table'} view - of all its charts, but for those with a view of their own; default: chart
 * @attr {number} heading-level - 2 to 6; default 3
 * @attr {'eager'|'lazy'} loading - `lazy`: built when it comes near the screen
 * @attr {string} heights - `320:612 640:431`: width of the container and height kept free while loading, px
 * @attr {string} controls - which of `language download share report` to offer; default: all, `report` where `report-to` is set; empty: none
 * @attr {string} report-to - http(s) or mailto URL that a reader's report of a mistake goes to
 * @attr {string} latest - URL of the live document, where `src` is a fixed version
 * @slot - readable fallback, kept when loading fails
 * @csspart frame - the whole
 * @csspart title - the title
 * @csspart subtitle - the subtitle
 * @csspart badge - "illustrative" or "preliminary"
 * @csspart contents - the contents
 * @csspart section - a section
 * @csspart print - the button that prints the page with all its charts
 * @csspart notes - the notes
 * @csspart source - source, publisher, funder, licence, dates
 * @csspart controls - the switches
 * @csspart error - why there is no page
 * @cssprop [--cabar-accent=#00667a] - rule, links, current section
 * @cssprop [--cabar-bg=#ffffff] - ground of the frame; opaque
 * @cssprop [--cabar-ink=#15191c] - text
 * @cssprop [--cabar-font=system-ui] - face; must hold the nine Kazakh letters
 * @cssprop [--cabar-pad=0px] - padding of the frame
 * @cssprop [--cabar-reserve=360px] - height kept free for a chart that is not drawn yet
 * @fires cabar-ready - the page stands, or a chart in it: `{ type, language }`
 * @fires cabar-error - there is no page, or no chart in it: `{ code, message, path?, url? }`
 * @fires cabar-select - a mark of a chart was chosen: `{ id, … }`
 * @fires cabar-report - a reader reports a mistake: `{ text, context, comment, url, … }`
 */
export class CabarDossier extends CabarElement {
  static override chart: AnyChart = dossier;
  static override styles: CSSResultGroup = [CabarElement.styles, dossier.styles];
}
