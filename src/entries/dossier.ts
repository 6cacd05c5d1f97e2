// The charts of a dossier are made by their tag.
import './chart.js';
import { CabarDossier } from '../charts/dossier/element.js';
import { define } from './define.js';

define('cabar-dossier', CabarDossier);

export { CabarDossier };
