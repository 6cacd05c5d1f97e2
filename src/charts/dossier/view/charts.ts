import { html, nothing, render } from 'lit';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { resolveUrl } from '../../../documents/url.js';
import type { PageParts } from '../../../figure/chart.js';
import { words } from '../../../marks/words.js';
import type { DossierTexts } from '../model.js';
import type { Row } from '../pair.js';
import type { Place } from '../place.js';
import { setAttributes } from './set-attributes.js';
import { whenVisible } from './when-visible.js';

/** Charts that share a row. */
export const row = (
  { places, beside }: Row,
  texts: DossierTexts,
  now: boolean,
  parts: PageParts,
): TemplateResult => html`
  <div class=${places.length > 1 ? `row two${beside ? ' beside' : ''}` : 'row'}>
    ${places.map((place) => keyed(place.id, one(place, texts, now, parts)))}
  </div>
`;

const one = (place: Place, texts: DossierTexts, now: boolean, parts: PageParts): TemplateResult => html`
  <div class="place" id=${place.id} tabindex="-1">
    ${place.anchors.map(
      (id) => html`
        <span id=${id}></span>
      `,
    )}
    ${whenVisible(
      now,
      waiting(place, parts),
      (fetched) => chart(place, parts, fetched),
      (fetched) => fetchApart(chart(place, parts, fetched)),
    )}
    <p class="missing">${texts.notPrinted}</p>
  </div>
`;

const levelOf = ({ level }: PageParts): number => Math.min(6, level + 2);

/** A screen reader's list of headings is whole before all charts are. */
const waiting = ({ title }: Place, parts: PageParts): TemplateResult | typeof nothing =>
  title
    ? html`
        <div class="title" role="heading" aria-level=${levelOf(parts)}>${words(title)}</div>
      `
    : nothing;

/** By an element that never stands in the page. */
async function fetchApart(drawing: TemplateResult): Promise<unknown> {
  const apart = document.createDocumentFragment();
  render(drawing, apart);
  const element = apart.querySelector<HTMLElement & { readAhead?: () => Promise<unknown> }>('cabar-chart');
  return element?.readAhead?.().catch(() => undefined);
}

const chart = (
  { type, options, data, src }: Place,
  parts: PageParts,
  fetched: unknown,
): TemplateResult => html`
  <cabar-chart
    ${setAttributes(options)}
    type=${type ?? nothing}
    view=${options.some(([name]) => name === 'view') ? nothing : parts.view}
    lang=${parts.language}
    heading-level=${levelOf(parts)}
    controls="view download share"
    .inside=${true}
    .data=${data}
    .ahead=${fetched}
    src=${src === undefined ? nothing : addresses(src, parts.url)}
  ></cabar-chart>
`;

/** A chart's address is seen from that of its dossier; from the page where the dossier was handed in. */
const addresses = (src: string, base: string | undefined): string =>
  src
    .trim()
    .split(/\s+/)
    .map((url) => (base && resolveUrl(url, base)) || url)
    .join(' ');

/** A place keeps its height until its chart stands, or says why it does not. */
export const stands = ({ target }: Event): void =>
  (target as Element).closest('.place')?.setAttribute('data-stands', '');
