import type { SchemaWords } from '../schema.js';

export const words: SchemaWords = {
  title: 'Spec of tabulate for cabar-charts',
  fields: {
    document: 'The document to make: its type and all that is not counted.',
    'document.type':
      'survey or trust-matrix; in a trust matrix each question is an item, its answers are the levels.',
    'document.percentBase': 'What percentages are of: all answers, or those that are not missing (valid).',
    weight: 'Column of the weights.',
    id: "Column of the respondents' ids: those that stand there twice are named.",
    groups: 'Sets of groups, each by one column.',
    'groups[].set': 'Id of the set.',
    'groups[].text': 'Name of the set.',
    'groups[].column': 'Column that says who is in which group.',
    'groups[].groups': 'Groups of the set, in their order.',
    'groups[].groups[].id': 'Id of the group, unique among all groups.',
    'groups[].groups[].text': 'Name of the group.',
    'groups[].groups[].codes': 'What stands in the cells of its people; the id without it.',
    'groups[].groups[].from': 'Lowest number of the group.',
    'groups[].groups[].to': 'The number that the group ends before.',
    waves: 'Waves, in order of time; a row belongs to that whose code it has.',
    'waves[].column': 'Column that says which wave a row is of.',
    'waves[].codes': 'What stands in the cells of the wave; the id without it.',
    questions: 'Questions in their order.',
    'questions[].id': 'Id of the question, unique among questions; also its column where none is named.',
    'questions[].text': 'The question as it was asked.',
    'questions[].topic': 'What the question is about.',
    'questions[].kind':
      'single: one answer each; multiple: any number of answers; scale: one step of a scale; number: a number each, of which the mean is shown.',
    'questions[].percentBase': 'all: of all answers; valid: of those that are not missing.',
    'questions[].base': 'Who was asked, when not everyone.',
    'questions[].unit': 'Unit of the numbers.',
    'questions[].column': 'Column of the answers.',
    'questions[].separator': 'Sign between several answers in one cell; ; without it.',
    'questions[].answers':
      'Answers in their order; of a question of kind number, what is no number but a missing answer.',
    'questions[].answers[].id': 'Id of the answer, unique in its question.',
    'questions[].answers[].text': 'The answer as it was offered.',
    'questions[].answers[].kind': "substantive (default), neutral, or missing (don't know, refused).",
    'questions[].answers[].value': 'Place on the scale; below 0 is the negative side.',
    'questions[].answers[].codes': 'What stands in the cells; the id without it.',
    'questions[].answers[].column':
      'Column of its own, for multiple answers: 1, yes, the text of the answer or one of its codes says that it was chosen.',
    'questions[].empty': 'What an empty cell is: missing (default), an answer “No answer”; skip, not asked.',
  },
};
