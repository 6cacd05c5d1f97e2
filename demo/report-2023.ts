import '../src/entries/dossier.js';

// The page follows the language in its address; the dossier has a switch of its own.
const asked = new URL(location.href).searchParams.get('lang');
if (asked && ['kk', 'ru', 'en'].includes(asked)) document.documentElement.lang = asked;
