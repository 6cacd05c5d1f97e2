import { contestant, envelope } from './element.js';

const document = (data) => {
  const answers = data.levels.map((text, i) => ({
    id: `a${i + 1}`,
    text,
    value: i - 2,
    kind: i === 2 ? 'neutral' : 'substantive',
  }));
  return {
    ...envelope('survey', data),
    questions: data.questions.map(({ id, text, counts }) => ({
      id,
      text,
      kind: 'scale',
      answers,
      results: [{ n: data.n, counts }],
    })),
  };
};

export const { render, update, destroy } = contestant('survey', document);
