import type { TrustMatrixDocument } from '../../documents/trust-matrix.js';
import type { Locale } from '../../locale/locale.js';
import { buildModel } from './model/build.js';
import { tablesOf } from './model/tables.js';
import type { MatrixModel, MatrixOptions } from './model/types.js';

/** `buildModel` with the code of the tables at hand. */
export const model = (document: TrustMatrixDocument, options: MatrixOptions, locale: Locale): MatrixModel =>
  buildModel(document, options, locale, tablesOf);
