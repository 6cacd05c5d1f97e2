import { CabarChart } from '../charts/any/element.js';
import { define } from './define.js';

define('cabar-chart', CabarChart);
