import { literal } from 'lit/static-html.js';
import '../../src/entries/methodology.js';
import { VIEW } from '../attributes.js';
import { elementStories } from '../element.js';

export const methodology = elementStories({
  tag: literal`cabar-methodology`,
  name: 'cabar-methodology',
  type: 'methodology',
  attributes: [VIEW],
});
