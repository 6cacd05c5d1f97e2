import { LitElement } from 'lit';
import type { PropertyDeclarations } from 'lit';
import type { Ahead } from './ahead.js';

/** What a page says to every element, by attribute or property. */
export abstract class Attributes extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    data: { attribute: false },
    theme: { reflect: true },
    view: { reflect: true },
    headingLevel: { attribute: 'heading-level', type: Number },
    controls: {},
    loading: {},
    heights: {},
    latest: {},
    reportTo: { attribute: 'report-to' },
    inside: { attribute: false },
    ahead: { attribute: false },
  };

  /** URL of the document; several, parted by spaces, are mirrors. */
  declare src: string | undefined;
  /** The document itself, instead of `src`. */
  declare data: unknown;
  declare theme: 'auto' | 'light' | 'dark';
  declare view: 'chart' | 'table';
  declare headingLevel: number;
  /** Which of `language view download share report` to offer; default all, `report` with `report-to`; empty none. */
  declare controls: string | undefined;
  /** `lazy`: built when it comes near the screen, or is printed. */
  declare loading: 'eager' | 'lazy';
  /** `320:612 640:431`: width of the container and height of the chart, px, kept free while it loads. */
  declare heights: string | undefined;
  /** URL of the live document, where `src` is a fixed version. */
  declare latest: string | undefined;
  /** Where a reader's report of a mistake goes: an http(s) or mailto URL. */
  declare reportTo: string | undefined;
  /** Part of a page that names its funder once for all. */
  declare inside: boolean;
  /** What `readAhead` of an element with the same document has given. */
  declare ahead: Ahead | undefined;

  constructor() {
    super();
    this.theme = 'auto';
    this.view = 'chart';
    this.headingLevel = 3;
    this.loading = 'eager';
    this.inside = false;
  }
}
