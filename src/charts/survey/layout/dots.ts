import type { DotsBlock } from '../blocks.js';
import type { Form } from './paper.js';

export const dots: Form<DotsBlock> = (_block, _paper, _part, top) => top;
