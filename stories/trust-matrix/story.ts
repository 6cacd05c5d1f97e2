import { literal } from 'lit/static-html.js';
import '../../src/entries/trust-matrix.js';
import { DECIMALS, VIEW, type Attribute } from '../attributes.js';
import { elementStories } from '../element.js';

export const matrixAttributes: readonly Attribute[] = [
  { name: 'by', description: 'Ids of sets of groups', default: 'all' },
  {
    name: 'measure',
    description: 'What the cells show',
    choices: ['net', 'trust', 'distrust', 'mean', 'value'],
    default: '`net` with levels, else `value`',
  },
  {
    name: 'sort',
    description: 'Id of a group, `total`, `spread`, `missing` or `document`; `-` before it turns the order',
    default: 'document',
  },
  { name: 'highlight', description: 'Ids of items or groups', default: 'none' },
  DECIMALS,
  { name: 'min-base', description: 'Bases below this are named, not drawn', default: '30' },
  VIEW,
];

export const matrix = elementStories({
  tag: literal`cabar-trust-matrix`,
  name: 'cabar-trust-matrix',
  type: 'trust-matrix',
  attributes: matrixAttributes,
});
