import type { DossierChart } from '../../documents/dossier.js';
import { LANGUAGES } from '../../documents/text.js';
import type { Language, Text } from '../../documents/text.js';
import { chooseText } from '../../locale/choose.js';
import type { Words } from '../../locale/choose.js';
import type { Locale } from '../../locale/locale.js';

/** Where a chart of a dossier stands. */
export interface Place {
  /** Its anchor. */
  id: string;
  /** Anchors of what it holds: a quote links to the question or bill that it is about. */
  anchors: string[];
  type: string | undefined;
  /** Of a chart at hand, for as long as it is not drawn. */
  title: Words | undefined;
  data: object | undefined;
  /** As written; relative to the dossier's own address. */
  src: string | undefined;
  /** As attributes; those that the page sets itself, or nobody knows, are for the view to leave out. */
  options: [name: string, text: string][];
  /** Short enough to share a row. */
  narrow: boolean;
  /** Ids that a quote can be about. */
  holds: ReadonlySet<string>;
  /** Ids that its quotes are about. */
  about: ReadonlySet<string>;
}

type Some = Record<string, unknown>;

/** Reads of a chart what the page needs to know. It may be anything: its own element judges it. */
export function placeOf(chart: DossierChart, id: string, locale: Locale, language: Language): Place {
  const away = 'src' in chart;
  const options: [string, string][] = Object.entries((away && (chart.options as Some)) || {})
    .filter(([, value]) => value !== false)
    .map(([name, value]) => [name, value === true ? '' : String(value)]);
  const attributes = Object.fromEntries(options);
  const unread: Some = away ? {} : chart;
  const type = (away ? attributes['type'] : chart.type) as string | undefined;
  const asked = ['question', 'bill'].flatMap((name) => attributes[name]?.match(/\S+/g) ?? []);
  const questions = list(unread['questions']);
  return {
    id,
    anchors: [],
    type,
    title: titleOf(unread, locale, language),
    data: away ? undefined : chart,
    src: away ? (chart.src as string) : undefined,
    options,
    narrow:
      type === 'representation' ||
      type === 'expert-quotes' ||
      (type === 'survey' && (away ? asked.length : questions.length) === 1),
    holds: new Set([...ids([...questions, ...list(unread['bills'])], 'id'), ...asked]),
    about: ids(list(unread['quotes']), 'about'),
  };
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const ids = (all: unknown[], field: string): Set<string> =>
  new Set(
    all.map((each) => (each as Some | null)?.[field]).filter((id): id is string => typeof id === 'string'),
  );

function titleOf(unread: Some, locale: Locale, language: Language): Words | undefined {
  const title = unread['title'];
  const own = LANGUAGES.find((each) => each === unread['language']) ?? language;
  const good =
    typeof title === 'string' ||
    (title &&
      typeof title === 'object' &&
      LANGUAGES.every((each) => /string|undefined/.test(typeof (title as Some)[each])));
  return good ? chooseText(title as Text, locale, own) : undefined;
}
