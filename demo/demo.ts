import '../src/entries/cdn.js';

const LANGUAGES = ['kk', 'ru', 'en'];

/** Shows the article in one language; the charts follow `lang` of the page by themselves. */
function showLanguage(language: string): void {
  document.documentElement.lang = language;
  document.title = document.querySelector(`h1[lang='${language}']`)?.textContent ?? document.title;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-set-language]')) {
    button.setAttribute('aria-pressed', String(button.dataset.setLanguage === language));
  }
}

const asked = new URL(location.href).searchParams.get('lang');
if (asked && LANGUAGES.includes(asked)) showLanguage(asked);

document.querySelector('.languages')?.addEventListener('click', (event) => {
  const language = (event.target as Element).closest<HTMLElement>('[data-set-language]')?.dataset.setLanguage;
  if (!language) return;
  showLanguage(language);
  const url = new URL(location.href);
  url.searchParams.set('lang', language);
  history.replaceState(null, '', url);
});
