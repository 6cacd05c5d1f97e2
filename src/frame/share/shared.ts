import type { ReactiveElement } from 'lit';
import type { Envelope } from '../../documents/envelope.js';
import type { Language } from '../../documents/text.js';
import type { AnyChart } from '../../figure/chart.js';
import type { Shown } from '../take.js';

/** What a reader does with a chart beside reading it. */
export type Act = 'download' | 'share' | 'report';

/** The element as the dialogs know it. */
export interface Host extends ReactiveElement {
  src: string | undefined;
  latest: string | undefined;
  data: unknown;
  theme: 'auto' | 'light' | 'dark';
  view: 'chart' | 'table';
  controls: string | undefined;
  inside: boolean;
  reportTo: string | undefined;
  toSVG: () => Promise<string>;
  toPNG?: (settings?: { preset?: 'link' | 'square' | 'portrait' | 'story' }) => Promise<Blob>;
  toCSV: () => Promise<string>;
}

/** What stands at this moment; `chosen`: the options that the reader has set, by property name. */
export type Standing = () => Shown & { host: Host; chosen: ReadonlyMap<string, string> };

/** A chart that stands, for whoever takes it along. */
export interface Shared {
  host: Host;
  chart: AnyChart;
  document: Envelope;
  /** As it came. */
  raw: unknown;
  /** Where it came from; absent where it was handed in. */
  url: string | undefined;
  language: Language;
  /** Options by attribute: all that hold, and those that the reader has set. */
  written: [name: string, text: string][];
  chosen: [name: string, text: string][];
}
