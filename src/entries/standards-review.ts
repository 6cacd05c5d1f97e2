import { CabarStandardsReview } from '../charts/standards-review/element.js';
import { define } from './define.js';

define('cabar-standards-review', CabarStandardsReview);

export { CabarStandardsReview };
