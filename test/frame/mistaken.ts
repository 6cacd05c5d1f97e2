import type { AnyChart } from '../../src/figure/chart.js';
import { registry } from '../../src/charts/registry.js';
import { DOCUMENT_TYPES, type DocumentType } from '../../src/documents/types.js';
import type { Language } from '../../src/documents/text.js';
import { readDocument } from '../../src/frame/document.js';
import type { Charts, Failure } from '../../src/frame/document.js';
import { jsonProblemOf } from '../../src/frame/failure/json.js';
import { failureMessage } from '../../src/frame/failure/message.js';
import { decode } from '../../src/frame/loader.js';
import { loadLocale } from '../../src/locale/load-locale.js';
import { withLocale } from '../../src/locale/with-locale.js';

const ADDRESS = 'https://example.kz/data.json';

/** A valid survey as an editor writes it; every figure is invented. */
export const SURVEY = `{
  "type": "survey",
  "id": "news",
  "language": "ru",
  "title": { "ru": "Кто читает новости" },
  "status": "illustrative",
  "published": "2023-04-12",
  "sources": [{ "name": "Пример", "url": "https://example.kz" }],
  "groups": [
    { "id": "kk", "set": "lang", "text": "Казахский" },
    { "id": "ru", "set": "lang", "text": "Русский" }
  ],
  "questions": [
    {
      "id": "read",
      "text": "Читаете ли вы новости?",
      "kind": "single",
      "answers": [
        { "id": "yes", "text": "Да" },
        { "id": "no", "text": "Нет" },
        { "id": "dk", "text": "Не знаю", "kind": "missing" }
      ],
      "results": [
        { "n": 200, "counts": [124, 62, 14] },
        { "group": "kk", "percent": [58.5, 30, 11.5] }
      ]
    }
  ]
}`;

/** Russian letters and ASCII, as an old editor saves them. */
export const windows1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
  });

/** What `cabar-chart` draws. */
export const ALL: Charts = {
  types: DOCUMENT_TYPES,
  chartFor: (type) => registry[type as DocumentType]?.load(),
};

/** Why a file is no document of these charts; undefined where it is one. */
export async function failureOf(file: string | Uint8Array, charts = ALL): Promise<Failure | undefined> {
  const read = decode(typeof file === 'string' ? new TextEncoder().encode(file) : file, ADDRESS);
  if (!read.ok) return read.failure;
  const outcome = await readDocument({ data: read.value }, charts, new AbortController().signal);
  return outcome && 'failure' in outcome ? outcome.failure : undefined;
}

/** The words of the panel: its sentence, then its lines without the address. */
export async function panelWords(failure: Failure, language: Language): Promise<string[]> {
  const locale = await loadLocale(language, 'failure');
  const json = await jsonProblemOf(failure);
  const { message, details } = withLocale(locale, () => failureMessage(failure, locale, json));
  const lines = [message, ...details.filter((line) => line !== ADDRESS)];
  return lines.map((line) => line.replaceAll('\u00a0', ' '));
}

/** An element of one type of document. */
export const only = (chart: AnyChart): Charts => ({
  types: [chart.type],
  chartFor: (type) => (type === chart.type ? chart : undefined),
});
