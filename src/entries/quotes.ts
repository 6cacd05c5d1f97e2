import { CabarQuotes } from '../charts/expert-quotes/element.js';
import { define } from './define.js';

define('cabar-quotes', CabarQuotes);

export { CabarQuotes };
