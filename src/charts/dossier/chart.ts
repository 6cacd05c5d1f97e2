import { nothing, html } from 'lit';
import { parseDossier } from '../../documents/dossier.js';
import type { DossierDocument } from '../../documents/dossier.js';
import type { Chart } from '../../figure/chart.js';
import { placeDossier } from './layout.js';
import type { DossierLayout } from './layout.js';
import { buildModel } from './model.js';
import type { DossierModel } from './model.js';
import { styles } from './styles.js';
import { page } from './view.js';

/** A whole publication; not a figure but a page with figures in it. */
export const dossier: Chart<DossierDocument, Record<string, never>, DossierModel, DossierLayout> = {
  type: 'dossier',
  parse: parseDossier,
  options: {},
  model: buildModel,
  layout: placeDossier,
  rows: () => 0,
  view: () => html`
    ${nothing}
  `,
  page,
  styles,
};
