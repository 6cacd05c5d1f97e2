import { literal } from 'lit/static-html.js';
import '../../src/entries/quotes.js';
import { VIEW, type Attribute } from '../attributes.js';
import { elementStories } from '../element.js';

export const quotesAttributes: readonly Attribute[] = [
  { name: 'quote', description: 'Ids of quotes, parted by spaces', default: 'all' },
  { name: 'topic', description: 'A topic, in any of its languages', default: 'all' },
  VIEW,
];

export const quotes = elementStories({
  tag: literal`cabar-quotes`,
  name: 'cabar-quotes',
  type: 'expert-quotes',
  attributes: quotesAttributes,
});
