import { bars } from '../layout/bars.js';
import { barsBlocks } from '../model/bars.js';
import type { FormCode } from './forms.js';

export const barsForm: FormCode = { blocks: barsBlocks, place: bars };
