import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Envelope } from '../../documents/envelope.js';
import { methodLine, methodWords } from '../../figure/method.js';
import type { MethodWords } from '../../figure/method.js';
import type { Locale } from '../../locale/locale.js';
import { words } from '../../marks/words.js';

export { methodStyles } from '../styles/method.js';

/** How the research was done: kinds and numbers in one line, then each method. */
export function method({ methodology, language }: Envelope, locale: Locale): TemplateResult | typeof nothing {
  const all =
    methodology?.methods.map((each) => methodWords(each, locale, language, { questions: true })) ?? [];
  if (!all.length) return nothing;
  return html`
    <p>${all.map(methodLine).join('; ')}</p>
    ${all.map(one)}
  `;
}

const one = ({ title, text, facts, limits }: MethodWords): TemplateResult => html`
  <p>
    <b>${words(title)}</b>
    ${words(text)}
  </p>
  <dl>
    ${facts.map(
      ({ name, value }) => html`
        <dt>${name}</dt>
        <dd>${value ? words(value) : nothing}</dd>
      `,
    )}
  </dl>
  ${limits.map(
    (limit) => html`
      <p>${limit}</p>
    `,
  )}
`;
