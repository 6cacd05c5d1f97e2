import { CabarLegislationTimeline } from '../charts/legislation-timeline/element.js';
import { define } from './define.js';

define('cabar-legislation-timeline', CabarLegislationTimeline);

export { CabarLegislationTimeline };
