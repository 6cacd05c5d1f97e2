export { CabarChart } from './chart.js';
export { CabarSurvey } from './survey.js';
