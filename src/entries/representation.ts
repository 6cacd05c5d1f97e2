import { CabarRepresentation } from '../charts/representation/element.js';
import { define } from './define.js';

define('cabar-representation', CabarRepresentation);

export { CabarRepresentation };
