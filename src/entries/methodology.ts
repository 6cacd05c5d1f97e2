import { CabarMethodology } from '../charts/methodology/element.js';
import { define } from './define.js';

define('cabar-methodology', CabarMethodology);

export { CabarMethodology };
