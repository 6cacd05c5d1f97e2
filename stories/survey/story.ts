import { literal } from 'lit/static-html.js';
import '../../src/entries/survey.js';
import { DECIMALS, VIEW, type Attribute } from '../attributes.js';
import { elementStories } from '../element.js';

export const surveyAttributes: readonly Attribute[] = [
  { name: 'question', description: 'Ids of questions, parted by spaces', default: 'all' },
  { name: 'by', description: 'Ids of sets of groups', default: 'the total' },
  { name: 'wave', description: 'Ids of waves', default: 'all' },
  {
    name: 'layout',
    description: 'Form of the drawing',
    choices: ['auto', 'bars', 'stacked', 'diverging', 'dots', 'trend'],
    default: 'auto',
  },
  {
    name: 'sort',
    description: 'Order; `-` before it turns it',
    choices: ['document', 'value', 'net', 'negative', '-value', '-net', '-negative'],
    default: 'by the kind of question',
  },
  { name: 'totals', description: 'The sum of each side at the ends of diverging bars', default: 'none' },
  { name: 'highlight', description: 'Ids of answers or groups', default: 'none' },
  DECIMALS,
  { name: 'min-base', description: 'Bases below this are named, not drawn', default: '30' },
  VIEW,
];

export const survey = elementStories({
  tag: literal`cabar-survey`,
  name: 'cabar-survey',
  type: 'survey',
  attributes: surveyAttributes,
});
