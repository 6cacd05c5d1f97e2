import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LANGUAGES } from '../../documents/text.js';
import type { Language } from '../../documents/text.js';
import { citationOf } from '../../export/citation.js';
import type { Citation } from '../../export/citation.js';
import { EMBED_CODES } from '../../export/embed-code.js';
import { versionOf } from '../../export/version.js';
import { chooseText } from '../../locale/choose.js';
import { FACTS } from '../../locale/tables/languages.js';
import type { Sheet, Talk } from './dialog.js';
import { choice, field } from './field.js';
import { embedOf, linkTo, pageOf, scriptAddress } from './link.js';
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

const THEMES = ['auto', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const themeWords = (theme: Theme): string =>
  ({
    auto: msg('As on the page', { id: 'theme-auto' }),
    light: msg('Light', { id: 'theme-light' }),
    dark: msg('Dark', { id: 'theme-dark' }),
  })[theme];

/** Nothing where nobody knows an address of the library that an outlet could name. */
function embedSection(shared: Shared, talk: Talk): () => TemplateResult | typeof nothing {
  const script = scriptAddress();
  if (!script) return () => nothing;
  const { document, host } = shared;
  let { language } = shared;
  let theme: Theme = host.theme;
  const chooseLanguage = (next: Language): void => {
    language = next;
    talk.draw();
  };
  const chooseTheme = (next: Theme): void => {
    theme = next;
    talk.draw();
  };
  return () => {
    const { text: title } = chooseText(document.title, { ...talk.locale, language }, document.language);
    const embed = embedOf(shared, script, language, theme, title);
    return html`
      <div class="picks">
        ${choice(
          msg('Language', { id: 'language' }),
          LANGUAGES.map((each) => [each, FACTS[each].name] as const),
          language,
          chooseLanguage,
        )}
        ${choice(
          msg('Colours', { id: 'colours' }),
          THEMES.map((each) => [each, themeWords(each)] as const),
          theme,
          chooseTheme,
        )}
      </div>
      ${field(talk, {
        name: 'embed',
        label: msg('Code for your page', { id: 'embed-code' }),
        text: EMBED_CODES.script(embed),
        rows: 5,
      })}
      <p class="hint">
        ${
          embed.document === undefined
            ? msg('Shows the present version, corrections included.', { id: 'embed-live' })
            : msg('Holds the figures as they are today.', { id: 'embed-fixed' })
        }
      </p>
    `;
  };
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
