import type { SchemaWords } from '../schema.js';

export const words: SchemaWords = {
  title: 'Standards review for cabar-charts',
  fields: {
    assessment: 'Who held the provisions against the standards, and when.',
    'assessment.by': 'Who assessed.',
    'assessment.date': 'When it was assessed.',
    'assessment.verdictsBy':
      'Who chose the words of the verdicts, where the assessor spoke in words of its own.',
    standards: 'International standards.',
    'standards[].id': 'Id of the standard, unique among standards.',
    'standards[].text': 'Name or words of the standard.',
    'standards[].url': 'Address of the standard.',
    provisions: 'Provisions of national law.',
    'provisions[].id': 'Id of the provision, unique among provisions.',
    'provisions[].text': 'What the provision says.',
    'provisions[].law': 'Name of the law that it is in.',
    'provisions[].article': 'Article of the law.',
    'provisions[].url': 'Address of the law.',
    findings: 'At most one finding for each provision and standard.',
    'findings[].provision': 'Id of the provision.',
    'findings[].standard': 'Id of the standard.',
    'findings[].verdict': 'complies, partly, conflicts or not-assessed.',
    'findings[].date': 'When it was found, where findings are of different times.',
    'findings[].text': 'Why: the reasoning of the assessor.',
    'findings[].recommendation': 'What the assessor recommends.',
  },
};
