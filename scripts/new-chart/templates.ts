/** What the files of a new chart hold: the least that works, a list of texts with their values, as HTML. */
export interface Names {
  /** Of the folder, the document type and the element: `word-list`. */
  type: string;
  /** `wordList` */
  camel: string;
  /** `WordList` */
  pascal: string;
}

/** The text of each new file, by its path. */
export function filesOf({ type, camel, pascal }: Names): Record<string, string> {
  const chart = `src/charts/${type}`;
  return {
    [`src/documents/${type}.ts`]: `import * as v from 'valibot';
import { check, type Parsed } from './check.js';
import { envelope } from './envelope.js';
import { finite, id, list, record, text } from './fields.js';
import { reporter, uniqueIds } from './references.js';

const item = record({ id, text, value: finite });

export const ${camel} = v.pipe(
  record({ type: v.picklist(['${type}']), ...envelope, items: list(item) }),
  v.rawCheck((context) => {
    uniqueIds(reporter(context), ['items'], (context.dataset.value as ${pascal}Document).items);
  }),
);

export type ${pascal}Document = v.InferOutput<typeof ${camel}>;

/** Validates a document of type \`${type}\`; see \`check\`. */
export function parse${pascal}(input: unknown): Parsed<${pascal}Document> {
  return check(${camel}, input);
}
`,
    [`scripts/schema-words/${type}.ts`]: `import type { SchemaWords } from '../schema.js';

export const words: SchemaWords = {
  title: '${pascal} for cabar-charts',
  fields: {
    items: 'What is shown, in its order.',
    'items[].id': 'Id of the item, unique among items.',
    'items[].text': 'Name of the item.',
    'items[].value': 'Its value.',
  },
};
`,
    [`${chart}/model.ts`]: `import { msg } from '@lit/localize';
import type { ${pascal}Document } from '../../documents/${type}.js';
import type { BaseModel, Datum } from '../../figure/chart.js';
import { chooseText } from '../../locale/choose.js';
import type { Words } from '../../locale/choose.js';
import { formatList } from '../../locale/list.js';
import type { Locale } from '../../locale/locale.js';
import { formatNumber } from '../../locale/number.js';

export interface Item {
  id: string;
  name: Words;
  figure: string;
}

export interface ${pascal}Model extends BaseModel {
  items: Item[];
}

/** All words and figures. */
export function model(document: ${pascal}Document, _options: object, locale: Locale): ${pascal}Model {
  const words = (text: (typeof document)['title']): Words => chooseText(text, locale, document.language);
  const items = document.items.map(({ text, value }, i): Item => ({
    id: \`item-\${i + 1}\`,
    name: words(text),
    figure: formatNumber(value, locale),
  }));
  const label = ({ name, figure }: Item): string => \`\${name.text}: \${figure}\`;
  const data = items.map((item, i): [string, Datum] => [
    item.id,
    { id: item.id, label: label(item), title: item.name, rows: [], detail: { item: document.items[i]?.id ?? '' } },
  ]);
  return {
    items,
    tables: [
      {
        caption: words(document.title),
        corner: '',
        columns: [{ text: msg('Value', { id: 'value' }), kind: 'number' }],
        rows: items.map(({ name, figure }) => ({ head: name, cells: [figure] })),
      },
    ],
    summary: formatList(items.map(label), locale),
    notes: items.length ? [] : [{ text: msg('No data', { id: 'no-data' }) }],
    data: new Map(data),
  };
}
`,
    [`${chart}/layout.ts`]: `import type { BaseLayout, Space } from '../../figure/chart.js';
import type { ${pascal}Model } from './model.js';

export type ${pascal}Layout = BaseLayout;

/** A list as HTML: the browser places the words. */
export const layout = ({ items }: ${pascal}Model, { width }: Space): ${pascal}Layout => ({
  width,
  height: 0,
  targets: items.map(({ id }, row) => ({ id, x: 0, y: 0, width: 0, height: 0, row, column: 0 })),
  legend: [],
});

export const rows = ({ targets }: ${pascal}Layout): number => targets.length;
`,
    [`${chart}/view.ts`]: `import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ViewState } from '../../figure/chart.js';
import type { ${pascal}Layout } from './layout.js';
import type { ${pascal}Model } from './model.js';

/** A row for each item. */
export const view = (_layout: ${pascal}Layout, { items, data }: ${pascal}Model, { limit }: ViewState): TemplateResult => html\`
  <div class="items">
    \${items.slice(0, limit).map(
      ({ id, name, figure }) => html\`
        <div class="item" role="img" data-id=\${id} aria-label=\${data.get(id)?.label ?? nothing}>
          <span lang=\${name.lang ?? nothing}>\${name.text}</span>
          <b>\${figure}</b>
        </div>
      \`,
    )}
  </div>
\`;
`,
    [`${chart}/styles.ts`]: `import { css } from 'lit';

export const styles = css\`
  .item {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    border-top: 1px solid var(--_line);
    line-height: var(--_row);
    overflow-wrap: anywhere;
  }
\`;
`,
    [`${chart}/chart.ts`]: `import { parse${pascal} } from '../../documents/${type}.js';
import type { ${pascal}Document } from '../../documents/${type}.js';
import type { Chart } from '../../figure/chart.js';
import type { ${pascal}Layout } from './layout.js';
import { layout, rows } from './layout.js';
import type { ${pascal}Model } from './model.js';
import { model } from './model.js';
import { styles } from './styles.js';
import { view } from './view.js';

export const ${camel}: Chart<${pascal}Document, Record<string, never>, ${pascal}Model, ${pascal}Layout> = {
  type: '${type}',
  parse: parse${pascal},
  options: {},
  model,
  layout,
  rows,
  view,
  styles,
};
`,
    [`src/entries/${type}.ts`]: `import { Cabar${pascal} } from '../charts/${type}/element.js';
import { define } from './define.js';

define('cabar-${type}', Cabar${pascal});

export { Cabar${pascal} };
`,
    [`demo/documents/${type}-typical.json`]: `${JSON.stringify(
      {
        type,
        id: `${type}-typical`,
        language: 'en',
        title: 'Illustrative values',
        status: 'illustrative',
        sources: [{ name: 'Illustrative figures' }],
        items: [
          { id: 'a', text: 'First', value: 3 },
          { id: 'b', text: 'Second', value: 2 },
        ],
      },
      null,
      2,
    )}\n`,
    [`stories/${type}/story.ts`]: `import { literal } from 'lit/static-html.js';
import '../../src/entries/${type}.js';
import { VIEW } from '../attributes.js';
import { elementStories } from '../element.js';

export const ${camel} = elementStories({
  tag: literal\`cabar-${type}\`,
  name: 'cabar-${type}',
  type: '${type}',
  attributes: [VIEW],
});
`,
    [`stories/gallery/${type}.stories.ts`]: `import type { Meta } from '@storybook/web-components-vite';
import type { Attributes } from '../attributes.js';
import { ${camel} } from '../${type}/story.js';

const meta: Meta<Attributes> = { title: 'Gallery/${pascal}', ...${camel}.meta };
export default meta;

const { story } = ${camel};

export const Typical = story('${type}-typical');
`,
    [`test/charts/${type}/model.test.ts`]: `import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { layout } from '../../../src/charts/${type}/layout.js';
import { model } from '../../../src/charts/${type}/model.js';
import { parse${pascal} } from '../../../src/documents/${type}.js';
import { ENGLISH } from '../../../src/locale/load-locale.js';

const parsed = parse${pascal}(JSON.parse(readFileSync('demo/documents/${type}-typical.json', 'utf8')));

test('every item has a row with its figure, in the order of the document', () => {
  assert.ok(parsed.ok);
  const built = model(parsed.document, {}, ENGLISH);
  assert.deepEqual(
    [...built.data.values()].map(({ label }) => label),
    ['First: 3', 'Second: 2'],
  );
  const { targets } = layout(built, { width: 320, measure: () => 0 });
  assert.deepEqual(
    targets.map(({ row }) => row),
    [0, 1],
  );
});
`,
  };
}
