import { likert } from '../layout/likert.js';
import { likertBlocks } from '../model/likert.js';
import type { FormCode } from './forms.js';

export const likertForm: FormCode = { blocks: likertBlocks, place: likert };
