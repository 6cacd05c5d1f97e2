import type { AnyChart } from '../figure/chart.js';
import { loadLocale } from '../locale/load-locale.js';
import { atHand } from './at-hand.js';
import { readAtHand, readDocument } from './document.js';
import type { Charts, LoadedDocument } from './document.js';
import { languageAt } from './language.js';
import { inlineText, sourceOf } from './source.js';

/** A document that was read before its element stands in the page, and from where. */
export interface Ahead {
  data: unknown;
  src: string | undefined;
  loaded: LoadedDocument;
}

interface Host extends HTMLElement {
  data: unknown;
  src: string | undefined;
  ahead: Ahead | undefined;
}

/** What the element was given, if it is of the document that it now has. */
export function known({ ahead, data, src }: Host): LoadedDocument | undefined {
  return ahead && ahead.data === data && ahead.src === src ? ahead.loaded : undefined;
}

/**
 * Of an element that is not in the page: fetches its document, code and words, so that another one with the same
 * document, given the result as `ahead`, is drawn without waiting. Undefined where something is wrong.
 */
export async function fetchAhead(host: Host, charts: Charts): Promise<Ahead | undefined> {
  const { data, src } = host;
  const before = known(host);
  const source = sourceOf(host, data, src, undefined);
  const outcome = before ? { loaded: before } : source && (await readDocument(source, charts, NEVER));
  if (!outcome || 'failure' in outcome) return undefined;
  const { chart, document } = outcome.loaded;
  atHand.keep(chart, await loadLocale(languageAt(host) ?? document.language, chart.type));
  return { data, src, loaded: outcome.loaded };
}

/** What an element can draw without waiting: undefined where something has to be fetched first. */
export function atOnce(host: Host, chart: AnyChart | undefined): LoadedDocument | undefined {
  const source = sourceOf(host, host.data, host.src, inlineText(host));
  const chartFor = (type: unknown): AnyChart | undefined =>
    chart ? (chart.type === type ? chart : undefined) : atHand.chart(type);
  return known(host) ?? (source && readAtHand(source, chartFor));
}

/** It is wanted whatever happens. */
const NEVER = new AbortController().signal;
