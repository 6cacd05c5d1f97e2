// Written by `npm run localize`: do not edit.
import type { Locale } from '../../locale.js';

export const locale: Locale = {
  language: 'kk',
  numbers: {
    decimal: ',',
    group: '\u00a0',
    percent: '{0}%',
  },
  dates: {
    months: {
      MMMM: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан',
      MMM: 'қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел.',
      LLLL: 'Қаңтар Ақпан Наурыз Сәуір Мамыр Маусым Шілде Тамыз Қыркүйек Қазан Қараша Желтоқсан',
    },
    seasons: 'көктем жаз күз қыс',
    short: {
      season: 'y\u00a0ж. {0}',
      month: 'y\u00a0ж. MMM',
      day: 'y\u00a0ж. d\u00a0MMMM',
      months: 'y\u00a0ж. MMM–|MMM',
      days: 'y\u00a0ж. d–|d\u00a0MMMM',
      daysOfMonths: 'y\u00a0ж. d\u00a0MMMM\u00a0–| d\u00a0MMMM',
    },
    long: {
      season: 'y\u00a0ж. {0}',
      month: 'y\u00a0ж. MMMM',
      day: 'y\u00a0ж. d\u00a0MMMM',
      months: 'y\u00a0ж. MMMM\u00a0–| MMMM',
      days: 'y\u00a0ж. d–|d\u00a0MMMM',
      daysOfMonths: 'y\u00a0ж. d\u00a0MMMM\u00a0–| d\u00a0MMMM',
    },
    to: '\u00a0– ',
    years: 'y–|y',
    now: 'қазір',
    approximate: 'шамамен',
    uncertain: 'нақты емес',
  },
  lists: {
    two: ' және ',
    last: ' және ',
  },
  quotes: '«»“”',
  messages: {
    chart: 'Диаграмма',
    'correction-of': 'Түзету: {date}',
    illustrative: 'Ойдан шығарылған деректер',
    'illustrative-note': 'Сандар мысал үшін ойдан шығарылған, зерттеу нәтижелері емес.',
    'keys-hint': 'Мәндер арасында жылжу үшін көрсеткі пернелерін пайдаланыңыз.',
    language: 'Тіл',
    licence: 'Лицензия',
    methodology: 'Әдіснама',
    'n-corrections': '{n}\u00a0бұрынғы түзету | {n}\u00a0бұрынғы түзету',
    preliminary: 'Алдын ала нәтижелер',
    'published-on': 'Жарияланды: {date}',
    publisher: 'Жариялаушы',
    source: 'Дереккөз',
    sources: 'Дереккөздер',
    table: 'Кесте',
    'too-narrow': 'Диаграмма үшін тым тар',
    'updated-on': 'Жаңартылды: {date}',
  },
};
