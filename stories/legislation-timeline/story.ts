import { literal } from 'lit/static-html.js';
import '../../src/entries/legislation-timeline.js';
import { VIEW, type Attribute } from '../attributes.js';
import { elementStories } from '../element.js';

export const timelineAttributes: readonly Attribute[] = [
  { name: 'bill', description: 'Ids of the bills to show', default: 'all' },
  { name: 'from', description: 'First date shown, such as `2024` or `2024-03`' },
  { name: 'to', description: 'Last date shown' },
  {
    name: 'orientation',
    description: 'Lanes or lists',
    choices: ['auto', 'horizontal', 'vertical'],
    default: 'by the width',
  },
  { name: 'now', description: 'The date of “now”, for a picture that stays the same', default: 'today' },
  VIEW,
];

export const timeline = elementStories({
  tag: literal`cabar-legislation-timeline`,
  name: 'cabar-legislation-timeline',
  type: 'legislation-timeline',
  attributes: timelineAttributes,
});
