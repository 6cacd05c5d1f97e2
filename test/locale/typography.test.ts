import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { englishIn } from '../../scripts/locale/check.js';
import { flaws, typography } from '../../scripts/locale/typography.js';
import { registry } from '../../src/charts/registry.js';
import type { Envelope } from '../../src/documents/envelope.js';
import { LANGUAGES } from '../../src/documents/text.js';
import type { Language } from '../../src/documents/text.js';
import type { DocumentType } from '../../src/documents/types.js';
import { furniture } from '../../src/figure/furniture.js';
import { methodWords } from '../../src/figure/method.js';
import { loadLocale } from '../../src/locale/load-locale.js';
import type { Locale } from '../../src/locale/locale.js';
import { withLocale } from '../../src/locale/with-locale.js';

interface Entry {
  id: string;
  type: DocumentType;
  file: string;
  attributes: Record<string, string>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(`demo/documents/${file}`, 'utf8'));
const gallery = read('gallery.json') as Entry[];
const LAYOUTS = ['bars', 'stacked', 'diverging', 'dots', 'trend'];

test('signs of each language are set in translations from the tables that the library writes with', () => {
  assert.equal(
    typography('{n} п. п. | № 5, n = {n}', 'kk'),
    '{n}\u00a0п.\u00a0п. | №\u00a05, n\u00a0=\u00a0{n}',
  );
  assert.equal(typography('50%, {n} %', 'ru'), '50\u00a0%, {n}\u00a0%');
  assert.equal(typography('50 %, {n}\u00a0%', 'kk'), '50%, {n}%');
  assert.equal(typography('Мазмұны — пікір', 'kk'), 'Мазмұны\u00a0– пікір');
  assert.equal(typography('От и до а из-за', 'ru'), 'От\u00a0и\u00a0до\u00a0а\u00a0из\u2011за');
});

test('what a language does not write is found', () => {
  const flawed: [Language, string][] = [
    ['ru', '50%'],
    ['ru', '50 %'],
    ['kk', '50\u00a0%'],
    ['en', '50 %'],
    ['ru', 'Закон — проект'],
    ['kk', 'заң - жоба'],
    ['en', 'the law – a draft'],
    ['ru', 'Закон "О связи"'],
    ['ru', 'Закон “О связи”'],
    ['kk', '„заң“'],
    ['kk', 'заң “жоба”'],
    ['en', 'the law «on media»'],
    ['en', "the document's own"],
    ['ru', '12.5'],
    ['en', '12,5 pp'],
    ['en', '−3 to -5'],
    ['kk', '8001 адам'],
    ['ru', '8 001 человек'],
    ['en', '2021-2023'],
    ['ru', '2023 г.'],
    ['ru', 'до 2023 г..'],
    ['en', 'so on...'],
    ['en', 'two  spaces'],
    ['ru', 'слово , слово'],
  ];
  assert.deepEqual(
    flawed.filter(([language, text]) => !flaws(text, language).length),
    [],
  );
});

test('what each language writes passes', () => {
  const sound: [Language, string][] = [
    ['en', '“It’s 50%”: +12, −7, 1,204 people, 8.5 pp'],
    ['en', 'Law “On ‘mass’ media”, 18\u00a0Sep 2024, 2021–2023, article 41-1'],
    ['ru', 'Закон «О „масс“-медиа» – 50\u00a0%, 12,5\u00a0п.\u00a0п., 8\u00a0001 человек, 2023\u00a0г.'],
    ['kk', '«Масс-медиа “туралы” заң» – 50%, 12,5, 8\u00a0001 адам, 2023\u00a0ж. 12\u00a0сәуір'],
  ];
  for (const [language, text] of sound) assert.deepEqual(flaws(text, language), [], text);
});

/** Names, classes and addresses, which no reader reads. */
const SILENT = /^(id|key|kind|className|swatch|shape|url|lang|tone|status|detail|src|stage|type|icon|part)$/;

/** States and classes, which views read. */
const STATE = /^[a-zA-Z0-9]*[a-z0-9-]*$/;

/** Words of a document in the marks of their own language, whatever the reader's. */
const WHOLE_QUOTE = /^[«“]#[»”]$/u;

type Told = [text: string, language: Language];

/** Every text in a value, with its language where it is not the reader's. */
function* textsOf(value: unknown, language: Language, seen = new Set<unknown>()): Generator<Told> {
  if (typeof value === 'string') yield [value, language];
  if (typeof value === 'function' && value.length === 0)
    yield* textsOf((value as () => unknown)(), language, seen);
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  // A chart of a dossier, which its own element reads; formats.
  if (('type' in value && 'title' in value) || 'messages' in value) return;
  seen.add(value);
  if (value instanceof Map || value instanceof Set) yield* textsOf([...value.values()], language, seen);
  const own = (value as { lang?: Language }).lang ?? language;
  for (const [key, each] of Object.entries(value)) if (!SILENT.test(key)) yield* textsOf(each, own, seen);
}

/** The document's own words, longest first: what is left of a text without them is ours. */
function wordsOf(document: unknown): string[] {
  const own = (value: unknown): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, each]) => [key, ...own(each)])
      : typeof value === 'string'
        ? [value, ...value.split(/\s*\n\s*/)]
        : [];
  return [...new Set(own(document))]
    .filter((text) => !/^[\s\d.,]*.?$/u.test(text))
    .sort((a, b) => b.length - a.length);
}

async function composed({ type, file, attributes }: Entry, language: Language): Promise<Told[]> {
  const chart = await registry[type].load();
  const parsed = chart.parse(read(file));
  assert.ok(parsed.ok, file);
  const document = parsed.document as Envelope;
  const locale: Locale = {
    ...(await loadLocale(language, 'methodology')),
    ...(await loadLocale(language, type)),
  };
  const method = await loadLocale(language, 'methodology');
  const forms = type === 'survey' ? LAYOUTS.map((layout) => ({ ...attributes, layout })) : [attributes];
  const told = forms.flatMap((form: Record<string, string>) => {
    const options = Object.fromEntries(
      Object.entries(chart.options as Record<string, (text: string | null) => unknown>).map(
        ([key, readOption]) => [
          key,
          readOption(form[key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)] ?? null),
        ],
      ),
    );
    return withLocale(locale, () => [...textsOf(chart.model(document, options, locale), language)]);
  });
  const around = withLocale(method, () => [
    ...textsOf(furniture(document, method), language),
    ...(document.methodology?.methods ?? []).flatMap((each) => [
      ...textsOf(methodWords(each, method, document.language), language),
    ]),
  ]);
  const own = wordsOf(document);
  const ours = (text: string) => own.reduce((rest, words) => rest.replaceAll(words, '#'), text);
  return [...told, ...around]
    .filter(([text]) => !STATE.test(text))
    .map(([text, lang]): Told => [ours(text), lang]);
}

for (const language of LANGUAGES)
  test(`every text that the code composes over the gallery is written as ${language} writes it, without a word of another language`, async () => {
    const found = new Set<string>();
    let count = 0;
    for (const entry of gallery)
      for (const [text, lang] of await composed(entry, language)) {
        count++;
        if (WHOLE_QUOTE.test(text)) continue;
        for (const flaw of flaws(text, lang)) found.add(`${entry.id}: ${flaw}`);
        if (lang !== 'en') for (const word of englishIn(text)) found.add(`${entry.id}: English: ${word}`);
      }
    assert.ok(count > 10_000, `${count}`);
    assert.deepEqual([...found], []);
  });

/** Fields that are read by machines or are names of the world outside. */
const NOT_TEXT =
  /^(id|type|set|group|item|url|src|article|kind|stage|original|published|verdict|about|date|fieldwork|asOf|\$schema)$/;

/** Every text of a document by the language it is written in. */
function* writtenIn(value: unknown, language: Language, key = ''): Generator<Told> {
  if (typeof value === 'string' && !NOT_TEXT.test(key)) yield [value, language];
  if (typeof value !== 'object' || value === null) return;
  const own = (value as { language?: Language }).language ?? language;
  for (const [name, each] of Object.entries(value))
    yield* LANGUAGES.includes(name as Language)
      ? writtenIn(each, name as Language, key)
      : writtenIn(each, own, Array.isArray(value) ? key : name);
}

test('the documents of the demo are written as their languages are', () => {
  const found = gallery
    .filter(({ id }) => !id.includes('hostile'))
    .flatMap(({ id, file }) =>
      [...writtenIn(read(file), 'en')].flatMap(([text, language]) =>
        flaws(text, language).map((flaw) => `${id}: ${language}: ${flaw}`),
      ),
    );
  assert.deepEqual(found, []);
});
