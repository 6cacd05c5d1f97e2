import { msg } from '@lit/localize';
import { html } from 'lit';
import { fileName } from '../../export/file-name.js';
import { fill } from '../../locale/message.js';
import type { Sheet, Talk } from './dialog.js';
import type { Shared } from './shared.js';

/** A file to be had. */
interface File {
  name: string;
  words: () => string;
  make: () => Promise<BlobPart>;
  type: string;
}

/** All files of a chart, to be saved by the browser. */
export function downloadSheet(shared: Shared, talk: Talk): Sheet {
  const files = filesOf(shared);
  return {
    title: () => msg('Download', { id: 'download' }),
    draw: () => html`
      <ul class="files">
        ${files.map(
          (file) => html`
            <li>
              <button
                type="button"
                class="button"
                data-file=${file.name}
                @click=${() => void take(file, talk)}
              >
                <span>${file.words()}</span>
                <small>${file.name}</small>
              </button>
            </li>
          `,
        )}
      </ul>
    `,
  };
}

async function take(file: File, talk: Talk): Promise<void> {
  talk.say(() => msg('Preparing…', { id: 'preparing' }));
  try {
    save(new Blob([await file.make()], { type: file.type }), file.name);
    talk.say(() => fill(msg('Saved: {file}', { id: 'saved-file' }), { file: file.name }));
  } catch (error) {
    console.error(error);
    talk.say(() => fill(msg('{file} could not be made.', { id: 'not-made' }), { file: file.name }));
  }
}

/** ms until the browser has surely read the file. */
const KEPT = 60_000;

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}

const PRESETS = {
  link: () => msg('Picture for link previews', { id: 'picture-link' }),
  square: () => msg('Picture for posts, square', { id: 'picture-square' }),
  portrait: () => msg('Picture for posts, upright', { id: 'picture-portrait' }),
  story: () => msg('Picture for stories', { id: 'picture-story' }),
} as const;

type Preset = keyof typeof PRESETS;

function filesOf({ host, chart, document, raw, language }: Shared): File[] {
  const { id } = document;
  const theme = host.theme;
  const named = (format: string, size?: string): string => fileName({ id, language, theme, size, format });
  const { toPNG } = host;
  const png =
    (preset?: Preset): File['make'] =>
    async () =>
      toPNG!.call(host, preset ? { preset } : {});
  const type = 'image/png';
  return [
    ...(chart.print
      ? [
          {
            name: named('svg'),
            words: () => msg('Picture for print and editing', { id: 'picture-svg' }),
            make: () => host.toSVG(),
            type: 'image/svg+xml',
          },
        ]
      : []),
    ...(chart.print && toPNG
      ? [
          { name: named('png'), words: () => msg('Picture', { id: 'picture-png' }), make: png(), type },
          ...(Object.keys(PRESETS) as Preset[]).map((preset) => ({
            name: named('png', preset),
            words: PRESETS[preset],
            make: png(preset),
            type,
          })),
        ]
      : []),
    {
      name: fileName({ id, language, format: 'csv' }),
      words: () => msg('Figures as a table (CSV)', { id: 'figures-csv' }),
      make: () => host.toCSV(),
      type: 'text/csv;charset=utf-8',
    },
    {
      name: `${id}.json`,
      words: () => msg('Data as loaded (JSON)', { id: 'data-json' }),
      make: async () => `${JSON.stringify(raw, null, 2)}\n`,
      type: 'application/json',
    },
  ];
}
