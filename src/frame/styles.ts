import { themeStyles } from '../theme/styles.js';
import { bodyStyles } from './styles/body.js';
import { footStyles } from './styles/foot.js';
import { headStyles } from './styles/head.js';
import { placesStyles } from './styles/places.js';
import { shellStyles } from './styles/shell.js';

/** The look of everything around a drawing, in the order of the cascade. */
export const frameStyles = [themeStyles, shellStyles, headStyles, bodyStyles, footStyles, placesStyles];
