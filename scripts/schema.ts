import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { chart } from '../src/documents/dossier.js';
import { title } from '../src/documents/envelope.js';
import { amount, date, finite, id, slug, text, url, whole } from '../src/documents/fields.js';
import { LANGUAGES } from '../src/documents/text.js';
import { DOCUMENT_TYPES, SCHEMAS } from '../src/documents/types.js';
import type { DocumentType } from '../src/documents/types.js';
import { tabulateSpec } from '../src/tabulate/spec.js';
import { COMMON } from './schema-words/common.js';

interface Node {
  $ref?: string;
  description?: string;
  properties?: Record<string, Node>;
  items?: Node;
}

/** What `schema-words/TYPE.ts` says of a document type. */
export interface SchemaWords {
  title: string;
  /** The documentation of fields by path, such as `bills[].title`; shared ones stand in `common.ts`. */
  fields: Record<string, string>;
}

const WORDS = Object.fromEntries(
  await Promise.all(
    DOCUMENT_TYPES.map(async (type) => {
      const { words } = (await import(`./schema-words/${type}.ts`)) as { words: SchemaWords };
      return [type, words] as const;
    }),
  ),
) as Record<DocumentType, SchemaWords>;

const { words: SPEC_WORDS } = (await import(`./schema-words/${'tabulate-spec'}.ts`)) as {
  words: SchemaWords;
};

/** Where editors look for the address of the schema; not a part of the document. */
const SCHEMA_FIELD = { type: 'string', description: 'Address of this schema, for editors.' };

/** Written once each under `$defs`, where a type has them. */
const FIELDS = { chart, title, text, slug, id, date, url, finite, amount, whole };

const SPAN = '\\d{4}(-(0[1-9]|1[0-2]|2[1-4])|-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]))?[~?%]?';
const CLOCK = '\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d(:\\d\\d)?)?';
const string = { type: 'string' };
const filled = { ...string, pattern: '\\S' };

/** What the tests inside these fields mean in JSON Schema; the days of a month are beyond a pattern. */
const DEFINITIONS: Record<keyof typeof FIELDS, object> = {
  chart: {
    description: 'A whole document of any type, or the address of one with attributes of its element.',
    type: 'object',
    anyOf: [
      {
        required: ['src'],
        properties: {
          src: { ...string, minLength: 1, description: 'One or several URLs, parted by spaces: mirrors.' },
          options: {
            type: 'object',
            description: 'Attributes of the chart, such as by or view.',
            additionalProperties: { type: ['string', 'number', 'boolean'] },
          },
        },
      },
      { required: ['type'], properties: { type: string } },
    ],
  },
  title: words(filled),
  text: words(string),
  slug: { ...string, pattern: '^[A-Za-z0-9]+([-_.][A-Za-z0-9]+)*$' },
  id: { ...string, pattern: '^\\S+$' },
  date: {
    ...string,
    description:
      'EDTF: 2023, 2023-04, 2023-04-12, a season (2023-21 spring to 2023-24 winter), an interval a/b or a/..; ~ approximate, ? uncertain, % both.',
    pattern: `^(${SPAN}(/(${SPAN}|\\.\\.))?|${CLOCK})$`,
  },
  // A scheme is what stands before the first colon, if no / ? or # comes before it.
  url: {
    ...string,
    format: 'uri-reference',
    pattern: '^([Hh][Tt][Tt][Pp][Ss]?:|[Mm][Aa][Ii][Ll][Tt][Oo]:|[^:]*([/?#]|$))',
  },
  finite: { type: 'number' },
  amount: { type: 'number', minimum: 0 },
  whole: { type: 'integer', minimum: 0 },
};

function words(one: object): object {
  return {
    description: `Words: a string in the language of the document, or an object with any of ${LANGUAGES.join(', ')}.`,
    anyOf: [
      one,
      {
        type: 'object',
        properties: Object.fromEntries(LANGUAGES.map((language) => [language, one])),
        anyOf: LANGUAGES.map((language) => ({ required: [language] })),
      },
    ],
  };
}

/**
 * The JSON Schema (2020-12) of each document type, made from the validator's own schemas.
 * Descriptions are added here, so that readers of a chart do not load them.
 * References, sums and lengths of lists can't be said in JSON Schema: only the validator checks them.
 */
export function jsonSchemas(): Record<DocumentType, object> {
  return Object.fromEntries(DOCUMENT_TYPES.map((type) => [type, jsonSchema(type)])) as Record<
    DocumentType,
    object
  >;
}

/** The JSON Schema of a spec of `tabulate`. */
export const specSchema = (): object => schemaOf(tabulateSpec as GenericSchema, SPEC_WORDS);

const jsonSchema = (type: DocumentType): object => schemaOf(SCHEMAS[type] as GenericSchema, WORDS[type]);

function schemaOf(source: GenericSchema, { title, fields }: SchemaWords): object {
  const {
    $schema,
    $defs: _,
    ...schema
  } = toJsonSchema(source, {
    target: 'draft-2020-12',
    typeMode: 'input',
    definitions: FIELDS,
    // The checks are in DEFINITIONS, or can't be said.
    errorMode: 'ignore',
  });
  addDescriptions(schema as Node, '', (path) => {
    const inner = path.replace(/^document\./, '');
    const words = fields[path] ?? COMMON[inner] ?? COMMON[`methodology.${path}`];
    if (!words) throw new Error(`scripts/schema-words has no words for ${path} (${title})`);
    return words;
  });
  const { properties, ...rest } = schema as Node;
  const names = new Set(Array.from(JSON.stringify(schema).matchAll(/#\/\$defs\/(\w+)/g), ([, name]) => name));
  const used = Object.entries(DEFINITIONS).filter(([name]) => names.has(name));
  return {
    $schema,
    title,
    ...rest,
    properties: { $schema: SCHEMA_FIELD, ...properties },
    $defs: Object.fromEntries(used),
  };
}

/** Every field must have its words: the schema is the reference that editors see while they type. */
function addDescriptions(node: Node, path: string, wordsOf: (path: string) => string): void {
  for (const [key, field] of Object.entries(node.properties ?? {})) {
    const at = path ? `${path}.${key}` : key;
    field.description = wordsOf(at);
    addDescriptions(field, at, wordsOf);
    if (field.items) addDescriptions(field.items, `${at}[]`, wordsOf);
  }
}
