/** A small survey in three languages; every figure is invented. */
export const sample = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
  type: 'survey',
  id: 'sample',
  language: 'ru',
  title: { en: 'Who reads the news', ru: 'Кто читает новости', kk: 'Жаңалықты кім оқиды' },
  status: 'illustrative',
  sources: [{ name: 'Example', url: 'https://example.org/data' }],
  questions: [
    {
      id: 'q',
      text: { en: 'Do you read the news?', ru: 'Читаете ли вы новости?', kk: 'Жаңалық оқисыз ба?' },
      kind: 'single',
      answers: [
        { id: 'yes', text: { en: 'Yes', ru: 'Да', kk: 'Иә' } },
        { id: 'no', text: { en: 'No', ru: 'Нет', kk: 'Жоқ' } },
        { id: 'dk', text: { en: 'Don’t know', ru: 'Не знаю', kk: 'Білмеймін' }, kind: 'missing' },
      ],
      results: [{ n: 200, counts: [124, 62, 14] }],
    },
  ],
  ...change,
});
