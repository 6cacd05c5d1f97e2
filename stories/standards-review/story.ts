import { literal } from 'lit/static-html.js';
import '../../src/entries/standards-review.js';
import { VIEW, type Attribute } from '../attributes.js';
import { elementStories } from '../element.js';

export const reviewAttributes: readonly Attribute[] = [
  {
    name: 'verdict',
    description: 'Which of `complies partly conflicts not-assessed` to show',
    default: 'all',
  },
  { name: 'standard', description: 'Ids of standards, parted by spaces', default: 'all' },
  {
    name: 'law',
    description: 'Places of laws (`1 3`), or a piece of a name in any language',
    default: 'all',
  },
  VIEW,
];

export const review = elementStories({
  tag: literal`cabar-standards-review`,
  name: 'cabar-standards-review',
  type: 'standards-review',
  attributes: reviewAttributes,
});
