import { literal } from 'lit/static-html.js';
import '../../src/entries/representation.js';
import { DECIMALS, VIEW, type Attribute } from '../attributes.js';
import { elementStories } from '../element.js';

export const representationAttributes: readonly Attribute[] = [
  { name: 'category', description: 'Id of the category whose share is drawn first', default: 'the first' },
  {
    name: 'reference',
    description: 'Percent of the line',
    default: '50 where there are at most two categories',
  },
  { name: 'wave', description: 'Ids of the waves to look at; the latest is drawn', default: 'all' },
  { name: 'highlight', description: 'Ids of positions', default: 'none' },
  DECIMALS,
  {
    name: 'min-base',
    description: 'Samples below this are named, not drawn, where the methodology names a sample',
    default: '30',
  },
  VIEW,
];

export const representation = elementStories({
  tag: literal`cabar-representation`,
  name: 'cabar-representation',
  type: 'representation',
  attributes: representationAttributes,
});
