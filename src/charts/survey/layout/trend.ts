import type { TrendBlock } from '../blocks.js';
import type { Form } from './paper.js';

export const trend: Form<TrendBlock> = (_block, _paper, _part, top) => top;
