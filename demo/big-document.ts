import type { SurveyDocument } from '../src/documents/survey.js';

const STEPS = ['Entirely', 'Mostly', 'Rather', 'In between', 'Rather not', 'Mostly not', 'Not at all'];

/**
 * A survey of the largest size that has to stay responsive: 40 questions × 7 answers × 12 groups by default.
 * The counts are invented by a fixed formula, so that every call gives the same document.
 * @param questions how many statements, at least 1
 * @param groups how many groups of people, 0 for the total only
 */
export function bigDocument(questions = 40, groups = 12): SurveyDocument {
  const counts = (question: number, group: number): number[] =>
    STEPS.map((_, step) => 10 + ((question * 37 + group * 17 + step * (11 + (question % 5))) % 61));
  const ids = Array.from({ length: groups }, (_, index) => `group-${index + 1}`);
  return {
    type: 'survey',
    id: 'big',
    language: 'en',
    title: { en: 'Forty statements', ru: 'Сорок утверждений', kk: 'Қырық тұжырым' },
    status: 'illustrative',
    sources: [
      { name: { en: 'Illustrative figures', ru: 'Вымышленные данные', kk: 'Ойдан шығарылған деректер' } },
    ],
    sets: [{ id: 'region', text: { en: 'Region', ru: 'Регион', kk: 'Өңір' } }],
    groups: ids.map((id, index) => ({
      id,
      set: 'region',
      text: { en: `Region ${index + 1}`, ru: `Регион ${index + 1}`, kk: `${index + 1}-өңір` },
    })),
    questions: Array.from({ length: questions }, (_, question) => {
      const byGroup = ids.map((_, group) => counts(question, group));
      const total = STEPS.map((_, step) => byGroup.reduce((sum, row) => sum + row[step]!, 0));
      const people = (row: number[]): number => row.reduce((sum, count) => sum + count, 0);
      const whole = groups ? total : counts(question, 0);
      return {
        id: `statement-${question + 1}`,
        kind: 'scale',
        text: {
          en: `Statement ${question + 1}: newsrooms in my region report on what people talk about`,
          ru: `Утверждение ${question + 1}: редакции моего региона пишут о том, что обсуждают люди`,
          kk: `${question + 1}-тұжырым: өңірімдегі редакциялар жұрт талқылап жүрген нәрсе туралы жазады`,
        },
        answers: STEPS.map((text, step) => ({
          id: `step-${step + 1}`,
          text,
          value: 3 - step,
          ...(step === 3 && { kind: 'neutral' as const }),
        })),
        results: [
          { n: people(whole), counts: whole },
          ...byGroup.map((row, group) => ({ group: ids[group]!, n: people(row), counts: row })),
        ],
      };
    }),
  };
}
