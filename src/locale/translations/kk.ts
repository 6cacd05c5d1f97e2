
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'all-respondents': `Барлық респонденттер`,
'arrived-archive': `JSON күтілді, сығылған файл алынды.`,
'arrived-csv': `JSON күтілді, кесте (CSV) алынды.`,
'arrived-cut': `JSON күтілді, толық емес файл алынды.`,
'arrived-empty': `JSON күтілді, бос файл алынды.`,
'arrived-encoding': `UTF-8 кодтауындағы JSON күтілді, басқа кодтаудағы мәтін алынды.`,
'arrived-other': `JSON күтілді, басқа нәрсе алынды.`,
'arrived-page': `JSON күтілді, веб-бет алынды.`,
'arrived-script': `JSON күтілді, скрипт алынды.`,
'arrived-utf-16': `UTF-8 кодтауындағы JSON күтілді, UTF-16 кодтауындағы файл алынды.`,
'base': `Сұралғандар`,
'base-not-stated': `Респонденттер саны көрсетілмеген.`,
'base-short': `n = {n}`,
'cannot-show': `Диаграмманы көрсету мүмкін болмады.`,
'chart': `Диаграмма`,
'correction-of': `Түзету: {date}`,
'count': `Саны`,
'count-of-people': `{n} адамның ішінде {count} | {n} адамның ішінде {count}`,
'error-address': `Деректер мекенжайы http(s) мекенжайы емес.`,
'error-count': `{n} қате табылды | {n} қате табылды`,
'error-expected': `{path}: күтілгені: {expected}, алынғаны: {actual}`,
'error-http': `Сервер қате қайтарды ({status}).`,
'error-invalid': `Диаграмма деректерінде қателер бар.`,
'error-last-good': `Соңғы жүктелген нұсқа көрсетілген.`,
'error-network': `Деректерді жүктеу мүмкін болмады. Желі байланысын тексеріп, қайталап көріңіз.`,
'error-not-json': `Бұл мекенжайда диаграмма деректері (JSON) жоқ.`,
'error-slow': `Деректер уақытында келмеді. Кейінірек қайталап көріңіз.`,
'error-too-large': `Деректер файлы тым үлкен (шегі: {limit}).`,
'error-unknown-type': `Диаграмманың белгісіз түрі: {type}`,
'illustrative': `Шартты деректер`,
'illustrative-note': `Бұл – мысал, зерттеу нәтижелері емес.`,
'keys-hint': `Мәндер арасында жылжу үшін көрсеткі пернелерін пайдаланыңыз.`,
'language': `Тіл`,
'licence': `Лицензия`,
'loading': `Жүктелуде…`,
'n-corrections': `{n} бұрынғы түзету | {n} бұрынғы түзету`,
'net': `Баланс`,
'no-data': `Деректер жоқ`,
'percent-of-all': `барлық сұралғандарға шаққанда, %`,
'percent-of-valid': `пікір білдіргендерге шаққанда, %`,
'preliminary': `Алдын ала нәтижелер`,
'published-on': `Жарияланды: {date}`,
'publisher': `Жариялаушы`,
'share-of': `Үлес`,
'small-base': `Респондент саны аз`,
'small-base-note': `Респондент саны аз: сақтықпен түсіндіріңіз.`,
'source': `Дереккөз`,
'sources': `Дереккөздер`,
'table': `Кесте`,
'too-few-here': `Респондент саны тым аз, көрсетілмеді (n = {n})`,
'try-again': `Қайталап көру`,
'updated-on': `Жаңартылды: {date}`,
'value': `Мән`,
    };
  