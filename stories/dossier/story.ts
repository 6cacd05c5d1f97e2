import { literal } from 'lit/static-html.js';
import '../../src/entries/dossier.js';
import { elementStories } from '../element.js';

export const dossier = elementStories({
  tag: literal`cabar-dossier`,
  name: 'cabar-dossier',
  type: 'dossier',
  attributes: [],
});
