export { parse, validate } from '../documents/parse.js';
export type { Parsed } from '../documents/check.js';
export type { Problem } from '../documents/problem.js';
export type { SurveyDocument } from '../documents/survey.js';
export type { Methodology } from '../documents/methodology.js';
