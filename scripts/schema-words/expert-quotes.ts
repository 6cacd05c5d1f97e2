import type { SchemaWords } from '../schema.js';

export const words: SchemaWords = {
  title: "Experts' quotes for cabar-charts",
  fields: {
    quotes: 'What experts said, in their order.',
    'quotes[].id': 'Id of the quote, unique among quotes.',
    'quotes[].text': 'The words; translations beside the original.',
    'quotes[].kind': 'verbatim (default) or paraphrase, which is shown without quotation marks.',
    'quotes[].published':
      'Language that the words were published in, where it is not stated in which they were said. A translation of them has no quotation marks.',
    'quotes[].original': 'Language in which it was said.',
    'quotes[].role': 'Who said it, by role.',
    'quotes[].name': 'Who said it, by name; absent when the expert is anonymous.',
    'quotes[].topic': 'What the quote is about.',
    'quotes[].about': 'Id of the question or bill that it is about.',
  },
};
