import { dots } from '../layout/dots.js';
import { dotsBlocks } from '../model/dots.js';
import type { FormCode } from './forms.js';

export const dotsForm: FormCode = { blocks: dotsBlocks, place: dots };
