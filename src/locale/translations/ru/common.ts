// Written by `npm run localize`: do not edit.
import type { Locale } from '../../locale.js';

export const locale: Locale = {
  language: 'ru',
  numbers: {
    decimal: ',',
    group: '\u00a0',
    percent: '{0}\u00a0%',
  },
  dates: {
    months: {
      MMMM: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
      MMM: 'янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.',
      LLLL: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
      LLL: 'янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.',
    },
    seasons: 'весна лето осень зима',
    short: {
      season: '{0} y',
      month: 'LLL y',
      day: 'd\u00a0MMM y',
      months: 'LLL\u00a0–| LLL y',
      days: 'd–|d\u00a0MMM y',
      daysOfMonths: 'd\u00a0MMM\u00a0–| d\u00a0MMM y',
    },
    long: {
      season: '{0} y\u00a0г.',
      month: 'LLLL y\u00a0г.',
      day: 'd\u00a0MMMM y\u00a0г.',
      months: 'LLLL\u00a0–| LLLL y\u00a0г.',
      days: 'd–|d\u00a0MMMM y\u00a0г.',
      daysOfMonths: 'd\u00a0MMMM\u00a0–| d\u00a0MMMM y\u00a0г.',
    },
    to: '\u00a0– ',
    years: 'y–|y',
    now: 'сейчас',
    approximate: 'приблизительно',
    uncertain: 'дата неточная',
  },
  lists: {
    two: ' и ',
    last: ' и ',
  },
  quotes: '«»„“',
  messages: {
    chart: 'Диаграмма',
    'correction-of': 'Исправление: {date}',
    illustrative: 'Вымышленные данные',
    'illustrative-note': 'Цифры вымышлены для примера, это не\u00a0результаты исследования.',
    'keys-hint': 'Для перехода между значениями используйте клавиши со стрелками.',
    language: 'Язык',
    licence: 'Лицензия',
    methodology: 'Методология',
    'n-corrections': '{n}\u00a0прежнее исправление | {n}\u00a0прежних исправления | {n}\u00a0прежних исправлений | {n}\u00a0прежнего исправления',
    preliminary: 'Предварительные результаты',
    'published-on': 'Опубликовано: {date}',
    publisher: 'Издатель',
    source: 'Источник',
    sources: 'Источники',
    table: 'Таблица',
    'updated-on': 'Обновлено: {date}',
  },
};
