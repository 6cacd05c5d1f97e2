import { LANGUAGES } from '../src/documents/text.js';
import type { ArgTypes } from '@storybook/web-components-vite';

/** One attribute of an element, as the controls of Storybook offer it. */
export interface Attribute {
  name: string;
  description: string;
  /** All values it can have; none: free text. */
  choices?: readonly string[];
  /** What holds when it is not set. */
  default?: string;
}

/** Values of attributes by name. Empty text counts as absent. */
export type Attributes = Partial<Record<string, string>>;

/** The attributes of every element, but for `src`. */
export const COMMON: readonly Attribute[] = [
  { name: 'lang', description: 'Language', choices: LANGUAGES, default: 'that of the page' },
  { name: 'theme', description: 'Colours', choices: ['auto', 'light', 'dark'], default: 'auto' },
  {
    name: 'heading-level',
    description: 'Level of the title',
    choices: ['2', '3', '4', '5', '6'],
    default: '3',
  },
  {
    name: 'controls',
    description: 'Which of `language view download share report` to offer; a space for none',
    default: 'all',
  },
  { name: 'report-to', description: 'Where reports of mistakes go: an http(s) or mailto URL' },
  { name: 'latest', description: 'Address of the live document, where `src` is a fixed version' },
];

/** The drawing, or the same as a table. */
export const VIEW: Attribute = {
  name: 'view',
  description: 'The drawing, or the same figures and words as a table',
  choices: ['chart', 'table'],
  default: 'chart',
};

export const DECIMALS: Attribute = {
  name: 'decimals',
  description: 'Decimals of percentages',
  choices: ['0', '1'],
  default: '0',
};

/** The attribute `src`, with the documents to choose from. */
export const source = (addresses: readonly string[]): Attribute => ({
  name: 'src',
  description: 'Address of the document; several, parted by spaces, are mirrors',
  choices: addresses,
});

const NOT_SET = 'not set';

/** The control of each attribute, in the order of the list. */
export function controlsOf(attributes: readonly Attribute[]): Partial<ArgTypes<Attributes>> {
  return Object.fromEntries(
    attributes.map(({ name, description, choices, default: unset }) => [
      name,
      {
        name,
        description,
        table: { type: { summary: typeOf(choices) }, defaultValue: unset ? { summary: unset } : undefined },
        ...(choices
          ? { options: ['', ...choices], control: { type: 'select', labels: { '': NOT_SET } } }
          : { control: 'text' }),
      },
    ]),
  );
}

/** Every attribute unset, so that no control shows `undefined`. */
export const unset = (attributes: readonly Attribute[]): Attributes =>
  Object.fromEntries(attributes.map(({ name }) => [name, '']));

// A list of addresses would fill the column.
const typeOf = (choices: readonly string[] = []): string =>
  choices.length && choices.length < 10 ? choices.join(' | ') : 'text';
