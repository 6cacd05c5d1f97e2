import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LANGUAGES } from '../../documents/text.js';
import type { Language } from '../../documents/text.js';
import { EMBED_CODES } from '../../export/embed-code.js';
import type { EmbedForm } from '../../export/embed-code.js';
import { readOptions } from '../../export/options.js';
import type { BaseModel, Table } from '../../figure/chart.js';
import { chooseText } from '../../locale/choose.js';
import { loadLocale } from '../../locale/load-locale.js';
import { FACTS } from '../../locale/tables/languages.js';
import { withLocale } from '../../locale/with-locale.js';
import type { Talk } from './dialog.js';
import { choice, field } from './field.js';
import { embedOf, scriptAddress, timesOf } from './link.js';
import type { Choice, When } from './link.js';
import type { Shared } from './shared.js';

const THEMES = ['auto', 'light', 'dark'] as const;

const themeWords = (theme: (typeof THEMES)[number]): string =>
  ({
    auto: msg('As on the page', { id: 'theme-auto' }),
    light: msg('Light', { id: 'theme-light' }),
    dark: msg('Dark', { id: 'theme-dark' }),
  })[theme];

const formWords = (form: EmbedForm): string =>
  ({
    script: msg('A page that takes a script', { id: 'embed-script' }),
    iframe: msg('A page that takes a frame (iframe)', { id: 'embed-iframe' }),
    wordpress: msg('WordPress without a plug-in', { id: 'embed-wordpress' }),
  })[form];

const timeWords = (when: When): string =>
  ({
    live: msg('Always the present ones', { id: 'embed-when-live' }),
    fixed: msg('Those of today', { id: 'embed-when-fixed' }),
  })[when];

const hints = (form: EmbedForm, when: When, told: boolean): string[] => [
  when === 'live'
    ? msg('Shows the present version, corrections included.', { id: 'embed-live' })
    : msg('Holds the figures as they are today.', { id: 'embed-fixed' }),
  ...(when === 'fixed' && told
    ? [msg('Readers are told when there is a newer version.', { id: 'embed-told' })]
    : []),
  ...(form === 'wordpress'
    ? [
        msg('A table, until the script of the charts stands somewhere on the site: it draws the chart.', {
          id: 'embed-table',
        }),
      ]
    : []),
];

/** Code for an outlet, as it is chosen. Nothing where nobody knows an address of the library that an outlet could name. */
export function embedSection(shared: Shared, talk: Talk): () => TemplateResult | typeof nothing {
  const script = scriptAddress();
  if (!script) return () => nothing;
  const forms = (Object.keys(EMBED_CODES) as EmbedForm[]).filter((form) => timesOf(shared, form).length);
  const chosen: Choice & { form: EmbedForm } = {
    form: 'script',
    when: timesOf(shared, 'script')[0] ?? 'fixed',
    language: shared.language,
    theme: shared.host.theme,
  };
  let tables: Table[] = [];
  const draw = async (): Promise<void> => {
    const times = timesOf(shared, chosen.form);
    if (!times.includes(chosen.when)) chosen.when = times[0] ?? 'fixed';
    if (chosen.form === 'wordpress') tables = await tablesIn(shared, chosen.language).catch(() => []);
    talk.draw();
  };
  const choose =
    <K extends keyof typeof chosen>(key: K) =>
    (value: (typeof chosen)[K]): void => {
      chosen[key] = value;
      void draw();
    };
  return () => {
    const { form, when, language } = chosen;
    const title = titleIn(shared, talk, language);
    const embed = embedOf(shared, script, chosen, { title, tables });
    return html`
      <div class="picks">
        ${choice(msg('Code for', { id: 'embed-for' }), worded(forms, formWords), form, choose('form'))}
        ${choice(
          msg('Figures', { id: 'embed-when' }),
          worded(timesOf(shared, form), timeWords),
          when,
          choose('when'),
        )}
        ${choice(
          msg('Language', { id: 'language' }),
          worded(LANGUAGES, (each) => FACTS[each].name),
          language,
          choose('language'),
        )}
        ${choice(
          msg('Colours', { id: 'colours' }),
          worded(THEMES, themeWords),
          chosen.theme,
          choose('theme'),
        )}
      </div>
      ${field(talk, {
        name: 'embed',
        label: msg('Code for your page', { id: 'embed-code' }),
        text: EMBED_CODES[form](embed),
        rows: 5,
      })}
      <p class="hint">${hints(form, when, timesOf(shared, form).includes('live')).join(' ')}</p>
    `;
  };
}

const worded = <T extends string>(all: readonly T[], words: (one: T) => string): (readonly [T, string])[] =>
  all.map((each) => [each, words(each)] as const);

const titleIn = ({ document }: Shared, { locale }: Talk, language: Language): string =>
  chooseText(document.title, { ...locale, language }, document.language).text;

/** The figures in the words of an outlet's language. */
async function tablesIn({ chart, document, written }: Shared, language: Language): Promise<Table[]> {
  const locale = await loadLocale(language, chart.type);
  const options = readOptions(chart, Object.fromEntries(written));
  return withLocale(locale, () => chart.model(document, options, locale) as BaseModel).tables;
}
