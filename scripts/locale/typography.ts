/** Sets the no-break spaces and hyphens that a translation needs, so that no translator has to type them. */
export function typography(text: string, language: string): string {
  const both = text
    .replace(/(\{n\}|\d) (?=[\p{L}%])/gu, '$1\u00a0')
    .replace(/№ /g, '№\u00a0')
    .replace(/п\. (п|т)\./g, 'п.\u00a0$1.');
  if (language !== 'ru') return both;
  return both
    .replace(/(?<![\p{L}\p{N}])([а-яё]|не|на|от|по|за|до) (?=[^|\s])/giu, '$1\u00a0')
    .replace(/(из)-(за)/giu, '$1\u2011$2');
}
