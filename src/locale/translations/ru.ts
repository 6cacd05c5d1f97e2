
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'all-respondents': `Все респонденты`,
'arrived-archive': `Ожидался JSON, получен сжатый файл.`,
'arrived-csv': `Ожидался JSON, получена таблица (CSV).`,
'arrived-cut': `Ожидался JSON, получен неполный файл.`,
'arrived-empty': `Ожидался JSON, получен пустой файл.`,
'arrived-encoding': `Ожидался JSON в кодировке UTF-8, получен текст в другой кодировке.`,
'arrived-other': `Ожидался JSON, получено что-то другое.`,
'arrived-page': `Ожидался JSON, получена веб-страница.`,
'arrived-script': `Ожидался JSON, получен скрипт.`,
'arrived-utf-16': `Ожидался JSON в кодировке UTF-8, получен файл в UTF-16.`,
'base': `База`,
'base-not-stated': `База не указана.`,
'base-short': `n = {n}`,
'cannot-show': `Не удалось показать диаграмму.`,
'chart': `Диаграмма`,
'correction-of': `Исправление: {date}`,
'count': `Количество`,
'count-of-people': `{count} из {n} человека | {count} из {n} человек | {count} из {n} человек | {count} из {n} человека`,
'error-address': `Адрес данных не является адресом http(s).`,
'error-count': `Найдена {n} ошибка | Найдены {n} ошибки | Найдено {n} ошибок | Найдено {n} ошибки`,
'error-expected': `{path}: ожидалось: {expected}, получено: {actual}`,
'error-http': `Сервер ответил ошибкой ({status}).`,
'error-invalid': `В данных диаграммы есть ошибки.`,
'error-last-good': `Показана последняя загруженная версия.`,
'error-network': `Не удалось загрузить данные. Проверьте подключение и повторите попытку.`,
'error-not-json': `По этому адресу нет данных диаграммы (JSON).`,
'error-slow': `Данные не поступили вовремя. Повторите попытку позже.`,
'error-too-large': `Файл данных слишком большой (предел: {limit}).`,
'error-unknown-type': `Неизвестный тип диаграммы: {type}`,
'illustrative': `Условные данные`,
'illustrative-note': `Это пример, а не результаты исследования.`,
'keys-hint': `Для перехода между значениями используйте клавиши со стрелками.`,
'language': `Язык`,
'licence': `Лицензия`,
'loading': `Загрузка…`,
'n-corrections': `{n} прежнее исправление | {n} прежних исправления | {n} прежних исправлений | {n} прежнего исправления`,
'net': `Баланс`,
'no-data': `Нет данных`,
'percent-of-all': `% от всех опрошенных`,
'percent-of-valid': `% от выразивших мнение`,
'preliminary': `Предварительные результаты`,
'published-on': `Опубликовано: {date}`,
'publisher': `Издатель`,
'share-of': `Доля`,
'small-base': `Малая база`,
'small-base-note': `Мало респондентов: интерпретируйте с осторожностью.`,
'source': `Источник`,
'sources': `Источники`,
'table': `Таблица`,
'too-few-here': `Слишком мало респондентов для показа (n = {n})`,
'try-again': `Повторить`,
'updated-on': `Обновлено: {date}`,
'value': `Значение`,
    };
  