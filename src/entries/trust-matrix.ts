import { CabarTrustMatrix } from '../charts/trust-matrix/element.js';
import { define } from './define.js';

define('cabar-trust-matrix', CabarTrustMatrix);

export { CabarTrustMatrix };
