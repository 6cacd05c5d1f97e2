const LANGUAGES = ['kk', 'ru', 'en'];

/** Shows the page in one language; the charts follow `lang` of the page by themselves. */
function showLanguage(language: string): void {
  document.documentElement.lang = language;
  document.title = document.querySelector(`h1[lang='${language}']`)?.textContent ?? document.title;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-set-language]')) {
    button.setAttribute('aria-pressed', String(button.dataset.setLanguage === language));
  }
}

/** Takes the language from the address, and keeps what the reader chooses there. */
export function followLanguage(): void {
  const asked = new URL(location.href).searchParams.get('lang');
  if (asked && LANGUAGES.includes(asked)) showLanguage(asked);

  document.querySelector('.languages')?.addEventListener('click', (event) => {
    const language = (event.target as Element).closest<HTMLElement>('[data-set-language]')?.dataset
      .setLanguage;
    if (!language) return;
    showLanguage(language);
    keepInAddress('lang', language);
  });
}

/** Writes a choice into the address, so that the page can be sent to somebody as it is. */
export function keepInAddress(name: string, value: string): void {
  const url = new URL(location.href);
  url.searchParams.set(name, value);
  history.replaceState(null, '', url);
}
