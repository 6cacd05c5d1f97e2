import { trend } from '../layout/trend.js';
import { trendBlocks } from '../model/trend.js';
import type { FormCode } from './forms.js';

export const trendForm: FormCode = { blocks: trendBlocks, place: trend };
