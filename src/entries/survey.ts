import { CabarSurvey } from '../charts/survey/element.js';
import { define } from './define.js';

define('cabar-survey', CabarSurvey);

export { CabarSurvey };
