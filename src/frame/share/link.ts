import type { Embed } from '../../export/embed-code.js';
import type { Language } from '../../documents/text.js';
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

/** What embed code is made of, in a language and theme that its outlet chooses. */
export function embedOf(
  { host, chart, document: { id }, raw, written }: Shared,
  script: string,
  language: Language,
  theme: string,
  title: string,
): Embed {
  const sources = (host.data == null && host.src?.trim().split(/\s+/)) || [];
  const options: [string, string | undefined][] = [
    ['type', chart.type],
    ['src', sources.map((src) => new URL(src, host.baseURI).href).join(' ')],
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
    page: withoutState(location.href, id),
  };
}
