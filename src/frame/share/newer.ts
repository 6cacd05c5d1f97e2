import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Envelope } from '../../documents/envelope.js';
import type { Language } from '../../documents/text.js';
import { versionOf } from '../../export/version.js';
import { furniture } from '../../figure/furniture.js';
import { loadLocale } from '../../locale/load-locale.js';
import { withLocale } from '../../locale/with-locale.js';
import type { LoadedDocument } from '../document.js';
import { load } from '../loader.js';
import { words } from '../../marks/words.js';
import { adopt } from '../adopt.js';
import { newerStyles } from './styles.js';
import type { Host } from './shared.js';

/**
 * Asks the live document of a chart that shows a fixed version of it; what to say where it is another one. Undefined
 * where it is the same, cannot be asked, or is not valid.
 * @param latest as the attribute has it
 */
export async function newerVersion(
  host: Host,
  latest: string,
  { chart, document, raw }: LoadedDocument,
  language: Language,
): Promise<TemplateResult | undefined> {
  await idle();
  const read = await load(latest, host.baseURI, NEVER);
  if (!read.ok || versionOf(read.value) === versionOf(raw)) return undefined;
  const parsed = chart.parse(read.value);
  if (!parsed.ok) return undefined;
  const locale = await loadLocale(language, 'share');
  adopt(host, newerStyles);
  return withLocale(locale, () => {
    const live = furniture(parsed.document as Envelope, locale);
    const corrected = live.corrections.length > (document.corrections?.length ?? 0);
    const [correction] = live.corrections;
    return html`
      <div class="newer" role="status">
        ${
          corrected && correction
            ? html`
                <b>${correction.head}.</b>
                ${words(correction.text)}
              `
            : html`
                ${msg('There is a newer version of this chart.', { id: 'newer' })}
                ${live.dates.at(-1) ?? nothing}
              `
        }
        <a href=${read.url} @click=${(event: MouseEvent) => show(event, host, read.url)}>
          ${msg('Show the newer version', { id: 'newer-show' })}
        </a>
      </div>
    `;
  });
}

/** In place of the fixed version; with a key held, the link is one like any other. */
function show(event: MouseEvent, host: Host, url: string): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  host.src = url;
}

const NEVER = new AbortController().signal;

/** Safari has no `requestIdleCallback`. */
const idle = (): Promise<unknown> =>
  new Promise((done) =>
    typeof requestIdleCallback === 'undefined' ? setTimeout(done, 200) : requestIdleCallback(done),
  );
