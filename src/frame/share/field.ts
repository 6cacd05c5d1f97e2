import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { fill } from '../../locale/message.js';
import type { Talk } from './dialog.js';

interface Field {
  /** Unique in its dialog. */
  name: string;
  label: string;
  text: string;
  rows?: number;
}

const KEYS = 'Ctrl+C / ⌘C';

/** ms for which a button says that its text was copied. */
const THANKS = 2000;

/** A text to take along, with a button that copies it. */
export const field = (talk: Talk, { name, label, text, rows = 2 }: Field): TemplateResult => html`
  <div class="field">
    <label for="field-${name}">${label}</label>
    <textarea id="field-${name}" readonly rows=${rows} spellcheck="false" .value=${text}></textarea>
    <button
      type="button"
      class="button"
      data-copy=${name}
      @click=${(event: Event) => void copy(event, talk, name)}
    >
      ${talk.copied === name ? msg('Copied', { id: 'copied' }) : msg('Copy', { id: 'copy' })}
    </button>
  </div>
`;

async function copy({ currentTarget }: Event, talk: Talk, name: string): Promise<void> {
  const area = (currentTarget as Element).closest('.field')?.querySelector('textarea');
  if (!area) return;
  if (!(await written(area.value))) {
    area.focus();
    area.select();
    talk.say(() =>
      fill(msg('The text is selected: copy it with {keys}.', { id: 'copy-yourself' }), { keys: KEYS }),
    );
    return;
  }
  talk.copied = name;
  talk.say(() => msg('Copied', { id: 'copied' }));
  setTimeout(() => {
    if (talk.copied !== name) return;
    talk.copied = undefined;
    talk.say(() => '');
  }, THANKS);
}

/** A frame without permission, or a page without https, has no clipboard. */
async function written(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** A choice of one value; its words are drawn by the browser of the reader. */
export const choice = <T extends string>(
  label: string,
  all: readonly (readonly [value: T, words: string])[],
  chosen: T,
  choose: (value: T) => void,
): TemplateResult => html`
  <label class="pick">
    ${label}
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as T)}>
      ${all.map(
        ([value, words]) => html`
          <option value=${value} ?selected=${value === chosen}>${words}</option>
        `,
      )}
    </select>
  </label>
`;
