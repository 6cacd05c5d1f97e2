import type { SchemaWords } from '../schema.js';

export const words: SchemaWords = {
  title: 'Dossier for cabar-charts',
  fields: {
    sections: 'Sections of the publication.',
    'sections[].id': 'Id of the section, unique among sections; names its anchor.',
    'sections[].title': 'Heading of the section.',
    'sections[].text': 'Plain paragraphs, parted by an empty line.',
    'sections[].charts':
      'Charts of the section: whole documents, or the addresses of documents with options.',
  },
};
