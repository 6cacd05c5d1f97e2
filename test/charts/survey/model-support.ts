import { surveyOptions } from '../../../src/charts/survey/options.js';
import type { SurveyModel, SurveyOptions } from '../../../src/charts/survey/blocks.js';
import { model } from '../../../src/charts/survey/model.js';
import { parseSurvey } from '../../../src/documents/survey.js';
import { loadLocale } from '../../../src/locale/load-locale.js';
import { withLocale } from '../../../src/locale/with-locale.js';

const en = await loadLocale('en', 'survey');

/** The model of a document that must be valid, with options as an author writes them. */
export function modelOf(document: object, attributes: Record<string, string> = {}): SurveyModel {
  const parsed = parseSurvey(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return withLocale(en, () => model(parsed.document, optionsOf(attributes), en));
}

export function optionsOf(attributes: Record<string, string>): SurveyOptions {
  const read = Object.entries(surveyOptions).map(([key, reader]) => [key, reader(attributes[key] ?? null)]);
  return Object.fromEntries(read) as SurveyOptions;
}

export const notesOf = (model: SurveyModel): string => model.notes.map(({ text }) => text).join('\n');

export const AGREE = [
  { id: 'yes2', text: 'Strongly agree', value: 2 },
  { id: 'yes1', text: 'Agree', value: 1 },
  { id: 'mid', text: 'Neither', kind: 'neutral', value: 0 },
  { id: 'no1', text: 'Disagree', value: -1 },
  { id: 'no2', text: 'Strongly disagree', value: -2 },
  { id: 'dk', text: 'Don’t know', kind: 'missing' },
];

export const CHOICES = [
  { id: 'a', text: 'A' },
  { id: 'b', text: 'B' },
  { id: 'c', text: 'C' },
  { id: 'dk', text: 'Don’t know', kind: 'missing' },
];

export function survey(questions: object[], more: object = {}): object {
  return { type: 'survey', id: 'test', language: 'en', title: 'A finding', questions, ...more };
}

export const scale = (id: string, results: object[], more: object = {}) => ({
  id,
  text: `Statement ${id}`,
  kind: 'scale',
  answers: AGREE,
  results,
  ...more,
});

export const single = (id: string, results: object[], more: object = {}) => ({
  id,
  text: `Question ${id}?`,
  kind: 'single',
  answers: CHOICES,
  results,
  ...more,
});

export const GROUPS = {
  sets: [
    { id: 'sex', text: 'Sex' },
    { id: 'age', text: 'Age' },
  ],
  groups: [
    { id: 'w', set: 'sex', text: 'Women' },
    { id: 'm', set: 'sex', text: 'Men' },
    { id: 'y', set: 'age', text: '18–29' },
    { id: 'k', set: 'age', text: '30–49' },
    { id: 'o', set: 'age', text: '50+' },
  ],
};
