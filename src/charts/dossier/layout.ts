import type { BaseLayout, Space } from '../../figure/chart.js';
import { WIDTHS } from '../../theme/sizes.js';
import type { DossierModel } from './model.js';

export interface DossierLayout extends BaseLayout {
  /** Room for the contents beside the text. */
  wide: boolean;
}

/** The browser places a page; only the contents are another thing on a phone. */
export const placeDossier = (_model: DossierModel, { width }: Space): DossierLayout => ({
  width,
  height: 0,
  wide: width >= WIDTHS.wide,
  targets: [],
  legend: [],
});
