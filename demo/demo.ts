import '../src/entries/cdn.js';
import { followLanguage } from './language.js';

followLanguage();
