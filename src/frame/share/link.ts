import type { Language } from '../../documents/text.js';
import type { Embed, EmbedForm } from '../../export/embed-code.js';
import { versionOf } from '../../export/version.js';
import type { Shared } from './shared.js';
import { withoutState, withState } from './state.js';

/** The page's address with how its reader has set the chart. */
export function linkTo({ host, chart, document, language, chosen }: Shared): string {
  const view: [string, string][] = chart.page ? [] : [['view', host.view]];
  const url = new URL(
    withState(location.href, document.id, {
      values: new Map([['lang', language], ...view, ...chosen]),
    }),
  );
  // A chart of a dossier has an anchor of its own.
  const place = host.inside ? host.parentElement?.id : '';
  if (place) url.hash = place;
  return url.href;
}

/** The page's address as it was before anything was set. */
export const pageOf = ({ document }: Shared): string => withoutState(location.href, document.id);

/** Where the library was loaded from by a script tag; undefined where a page has it in a bundle of its own. */
export const scriptAddress = (): string | undefined =>
  [...document.scripts].map(({ src }) => src).find((src) => /\/cabar-charts\.js(?:[?#]|$)/.test(src));

/** Which figures an outlet's page shows: always the present ones, or those of today. */
export type When = 'live' | 'fixed';

interface Addresses {
  /** Where the figures are kept as they are now; undefined where nobody keeps them. */
  fixed: string[] | undefined;
  live: string[];
}

/** Where the document lies. A published folder keeps each version: `/ID/doc.json` is `/v/VERSION/doc.json` as well. */
function addresses({ host, document: { id }, raw }: Shared): Addresses {
  const absolute = (list: string | undefined): string[] =>
    (host.data == null &&
      list
        ?.trim()
        .split(/\s+/)
        .map((url) => new URL(url, host.baseURI).href)) ||
    [];
  const sources = absolute(host.src);
  if (host.latest) return { live: absolute(host.latest), fixed: sources };
  const live = `/${id}/doc.json`;
  const published = sources.length > 0 && sources.every((url) => url.endsWith(live));
  const fixed = (url: string): string => `${url.slice(0, -live.length)}/v/${versionOf(raw)}/doc.json`;
  return { live: sources, fixed: published ? sources.map(fixed) : undefined };
}

/** When a form of code can be had: a document without an address goes into the code, and only a script can read it there. */
export function timesOf(shared: Shared, form: EmbedForm): When[] {
  const { live, fixed } = addresses(shared);
  return [
    ...(live.length ? ['live' as const] : []),
    ...(fixed || form === 'script' ? ['fixed' as const] : []),
  ];
}

/** What an outlet chooses of its code. */
export interface Choice {
  language: Language;
  theme: 'auto' | 'light' | 'dark';
  when: When;
}

/** What embed code is made of. */
export function embedOf(
  shared: Shared,
  script: string,
  { language, theme, when }: Choice,
  { title, tables }: Pick<Embed, 'title' | 'tables'>,
): Embed {
  const { host, chart, document, raw, written } = shared;
  const { live, fixed } = addresses(shared);
  const sources = when === 'live' ? live : (fixed ?? []);
  const options: [string, string | undefined][] = [
    ['type', chart.type],
    ['src', sources.join(' ')],
    ['latest', when === 'fixed' ? live[0] : ''],
    ['lang', language],
    ['theme', theme === 'auto' ? '' : theme],
    ['view', host.view === 'chart' ? '' : host.view],
    ['report-to', host.reportTo],
    ['heights', `${host.clientWidth}:${host.clientHeight}`],
  ];
  return {
    script,
    attributes: [...options.filter((each): each is [string, string] => !!each[1]), ...written],
    document: sources.length ? undefined : raw,
    title,
    tables,
    page: withoutState(location.href, document.id),
    height: host.clientHeight,
  };
}
