import { parseDate } from './date.js';

/** The months' names in English, Russian (without what the case adds) and Kazakh. */
const MONTHS = [
  'january январ қаңтар',
  'february феврал ақпан',
  'march март наурыз',
  'april апрел сәуір',
  'may май мая мае мамыр',
  'june июн маусым',
  'july июл шілде',
  'august август тамыз',
  'september sept сентябр қыркүйек',
  'october октябр қазан',
  'november ноябр қараша',
  'december декабр желтоқсан',
].map((names) => names.split(' '));

/** Words for a year or of a date that say nothing more. */
const FILLING = /^(of|the|г|год|года|году|ж|жыл|жылы|жылғы|жылдың)$/;

/** `12 апреля 2023 г.`, `April 12th, 2023`, `2023 ж. 12 сәуір`, `сәуір 2023` as EDTF; undefined for anything else. */
export function dateInWords(text: string): string | undefined {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word && !FILLING.test(word));
  const years = words.filter((word) => /^\d{4}$/.test(word));
  const days = words.flatMap((word) => /^(\d{1,2})(st|nd|rd|th)?$/.exec(word)?.[1] ?? []);
  const months = words.flatMap((word) => monthOf(word) ?? []);
  const [year = '', month = 0, day] = [years[0], months[0], days[0]];
  if (years.length !== 1 || months.length !== 1 || 2 + days.length !== words.length || days.length > 1)
    return undefined;
  const date = [year, `${month}`, ...(day ? [day] : [])].map((part) => part.padStart(2, '0')).join('-');
  return parseDate(date) && date;
}

/** 1–12; of a whole name, with the ending of a case, or of its first three letters or more. */
function monthOf(word: string): number | undefined {
  const names = (name: string): boolean =>
    word.startsWith(name) || (word.length > 2 && name.startsWith(word));
  const at = MONTHS.findIndex((month) => month.some(names));
  return at < 0 ? undefined : at + 1;
}
