import { msg } from '@lit/localize';
import { html, render } from 'lit';
import type { ReactiveElement, TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.js';
import { withLocale } from '../../locale/with-locale.js';
import { adopt } from '../adopt.js';
import { dialogStyles } from './styles.js';

/** What stands in a dialog. Both are asked for inside `withLocale`. */
export interface Sheet {
  title: () => string;
  draw: () => TemplateResult;
}

/** What a sheet can do with its dialog. */
export interface Talk {
  locale: Locale;
  /** Says words to everybody, screen readers included, and draws again. */
  say: (words: () => string) => void;
  draw: () => void;
  /** Name of the field that has just been copied. */
  copied: string | undefined;
}

/**
 * Opens a modal dialog in the shadow root of an element, over the whole page: the browser holds the focus inside, closes
 * it with Escape and brings the focus back.
 */
export function openDialog(host: ReactiveElement, locale: Locale, make: (talk: Talk) => Sheet): void {
  adopt(host, dialogStyles);
  const place = host.ownerDocument.createElement('div');
  // Before all that the element itself draws: it clears what is behind.
  (host.renderRoot as ShadowRoot).prepend(place);
  let said = '';
  const talk: Talk = {
    locale,
    copied: undefined,
    say: (words) => {
      said = withLocale(locale, words);
      talk.draw();
    },
    draw: () =>
      withLocale(locale, () =>
        render(
          dialog(sheet, locale, said, () => place.remove()),
          place,
        ),
      ),
  };
  const sheet = make(talk);
  talk.draw();
  place.querySelector('dialog')?.showModal();
}

const close = (event: Event): void => (event.currentTarget as Element).closest('dialog')?.close();

/** A press on the ground beside the dialog is one on the dialog itself. */
const outside = (event: Event): void => {
  if (event.target === event.currentTarget) (event.target as HTMLDialogElement).close();
};

const dialog = (sheet: Sheet, { language }: Locale, said: string, gone: () => void): TemplateResult => html`
  <dialog
    part="dialog"
    lang=${language}
    aria-labelledby="dialog-title"
    @close=${gone}
    @pointerdown=${outside}
  >
    <div class="sheet">
      <div class="sheet-head">
        <h2 id="dialog-title">${sheet.title()}</h2>
        <button type="button" class="close" aria-label=${msg('Close', { id: 'close' })} @click=${close}>
          <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3 13 13M13 3 3 13" /></svg>
        </button>
      </div>
      ${sheet.draw()}
      <p class="sheet-said" role="status">${said}</p>
    </div>
  </dialog>
`;
