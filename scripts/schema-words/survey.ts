import type { SchemaWords } from '../schema.js';

export const words: SchemaWords = {
  title: 'Survey results for cabar-charts',
  fields: {
    questions: 'Questions with their answers and results.',
    'questions[].id': 'Id of the question, unique among questions.',
    'questions[].text': 'The question as it was asked.',
    'questions[].topic': 'What the question is about.',
    'questions[].kind':
      'single: one answer each; multiple: any number of answers; scale: one step of a scale; number: one value for each result.',
    'questions[].base': 'Who was asked, when not everyone.',
    'questions[].percentBase': 'all (default): of all answers; valid: of those that are not missing.',
    'questions[].unit':
      'Unit of the values of a question of kind number; where it changes with the number, its plural forms in the order of CLDR, parted by " | ": "point | points", "балл | балла | баллов | балла".',
    'questions[].answers': 'Answers in their order; a question of kind number needs none.',
    'questions[].answers[].id': 'Id of the answer, unique in its question.',
    'questions[].answers[].text': 'The answer as it was offered.',
    'questions[].answers[].kind': "substantive (default), neutral, or missing (don't know, refused).",
    'questions[].answers[].value': 'Place on the scale; below 0 is the negative side.',
    'questions[].results': 'One result for each group and wave; without both it is the total.',
    'questions[].results[].group': 'Id of the group.',
    'questions[].results[].wave': 'Id of the wave.',
    'questions[].results[].n': 'Number of people asked, unweighted.',
    'questions[].results[].weightedN': 'Sum of the weights of the people asked.',
    'questions[].results[].counts':
      'One number for each answer; weighted counts may be fractions. Exactly one of counts and percent.',
    'questions[].results[].percent':
      'One percentage (0 to 100) for each answer. Exactly one of counts and percent.',
    'questions[].results[].value': 'The value, for a question of kind number.',
  },
};
