import type { SchemaWords } from '../schema.js';

export const words: SchemaWords = {
  title: 'Legislation timeline for cabar-charts',
  fields: {
    bills: 'Draft laws and other acts, each with its events.',
    'bills[].id': 'Id of the bill, unique among bills.',
    'bills[].title': 'Full title of the bill.',
    'bills[].short': 'Short title, for where there is little room.',
    'bills[].kind': 'Kind of act.',
    'bills[].url': 'Address of the text of the bill.',
    'bills[].summary': 'What the bill is about.',
    'bills[].events': 'What happened to the bill, in order.',
    'bills[].events[].id': 'Id of the event, unique in its bill.',
    'bills[].events[].date': 'When it happened.',
    'bills[].events[].stage':
      'concept, public-discussion, introduced, first-reading, second-reading, third-reading, senate, returned, adopted, signed, published, in-force, amended, vetoed, withdrawn, repealed, other, or the id of one of the stages.',
    'bills[].events[].title': 'What happened, in a few words.',
    'bills[].events[].text': 'What happened, at length.',
    'bills[].events[].actor': 'Who did it: a chamber, a ministry, the president.',
    'bills[].events[].url': 'Address of the source.',
    'bills[].events[].concern': 'What civil society objects to at this step.',
    'bills[].events[].vote': 'How a chamber voted at this step, in persons.',
    'bills[].events[].vote.for': 'Votes for.',
    'bills[].events[].vote.against': 'Votes against.',
    'bills[].events[].vote.abstain': 'Abstentions, where they are known.',
    'bills[].events[].vote.needed': 'Votes for that were needed, where that is known.',
    'bills[].concerns': 'What civil society objects to in the bill.',
    stages: 'Steps of another parliament, in order; events may name them.',
    'stages[].id': 'Id of the stage, unique among stages.',
    'stages[].text': 'Name of the stage.',
  },
};
