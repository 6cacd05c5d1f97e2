import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { citationOf } from '../../export/citation.js';
import type { Citation } from '../../export/citation.js';
import { versionOf } from '../../export/version.js';
import { chooseText } from '../../locale/choose.js';
import type { Sheet, Talk } from './dialog.js';
import { embedSection } from './embed.js';
import { choice, field } from './field.js';
import { linkTo, pageOf } from './link.js';
import type { Shared } from './shared.js';

/** Link, the system's own ways, embed code, citation. */
export function shareSheet(shared: Shared, talk: Talk): Sheet {
  const link = linkTo(shared);
  const embed = embedSection(shared, talk);
  const cite = citeSection(shared, talk);
  return {
    title: () => msg('Share this chart', { id: 'share-title' }),
    draw: () => html`
      ${field(talk, { name: 'link', label: msg('Link', { id: 'link' }), text: link })}
      ${systemShare(shared, talk, link)} ${embed()} ${cite()}
    `,
  };
}

function systemShare({ document }: Shared, talk: Talk, url: string): TemplateResult | typeof nothing {
  if (!('share' in navigator)) return nothing;
  const { text: title } = chooseText(document.title, talk.locale, document.language);
  const send = (): void => {
    navigator.share({ title, url }).catch((error: unknown) => {
      // Whoever closes the system's sheet has decided so.
      if ((error as Error).name !== 'AbortError')
        talk.say(() =>
          msg('This browser does not let the page share: copy the link.', { id: 'share-failed' }),
        );
    });
  };
  return html`
    <button type="button" class="button send" @click=${send}>
      ${msg('Send by another app', { id: 'share-by-app' })}
    </button>
  `;
}

const FORMATS: readonly (readonly [keyof Citation, () => string])[] = [
  ['text', () => msg('Text', { id: 'citation-text' })],
  ['bibtex', () => 'BibTeX'],
  ['ris', () => 'RIS'],
];

function citeSection(shared: Shared, talk: Talk): () => TemplateResult {
  const place = { url: pageOf(shared), version: versionOf(shared.raw) };
  let format: keyof Citation = 'text';
  const choose = (next: keyof Citation): void => {
    format = next;
    talk.draw();
  };
  return () => html`
    <div class="picks">
      ${choice(
        msg('Citation as', { id: 'citation-format' }),
        FORMATS.map(([value, words]) => [value, words()] as const),
        format,
        choose,
      )}
    </div>
    ${field(talk, {
      name: 'citation',
      label: msg('Citation', { id: 'citation' }),
      text: citationOf(shared.document, talk.locale, place)[format],
      rows: 4,
    })}
  `;
}
