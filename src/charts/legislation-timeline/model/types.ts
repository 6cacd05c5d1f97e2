import type { EdtfDate } from '../../../documents/date.js';
import type {
  Bill,
  BillEvent,
  LegislationTimelineDocument,
} from '../../../documents/legislation-timeline.js';
import type { Text } from '../../../documents/text.js';
import type { BaseModel, Datum, LegendItem } from '../../../figure/chart.js';
import type { Locale } from '../../../locale/locale.js';
import type { Words } from '../../../locale/choose.js';
import type { TimelineOptions } from '../options.js';
import type { TimelineWords } from './vocabulary.js';

/** A run of stages that share a colour. */
export interface TimelinePhase {
  key: string;
  /** Steps of the scale, the double line of a law in force, or nothing after the end. */
  className: 's2' | 's3' | 's4' | 's5' | 'force' | 'stopped';
  text: Words;
  /** Place in the legend. */
  rank: number;
}

/** A stage as this document understands it. */
export interface ResolvedStage {
  id: string;
  text: Words;
  /** Undefined for what leaves a bill where it is: `other`, `amended`. */
  phase: TimelinePhase | undefined;
  /** Sentence about a bill that stands there, with `{since}` or `{on}`; empty for steps of the document. */
  now: string;
  /** What follows in the usual order of laws; empty where nothing is certain. */
  next: string;
  /** Place among the document's own steps; −1 for ours. */
  own: number;
  /** The last of the document's own steps. */
  last: boolean;
}

/** An event with its stage and the days of its date. */
export interface Dated {
  stage: ResolvedStage;
  date: EdtfDate;
  first: number;
  /** Infinity where the end is open. */
  last: number;
}

/** What became of a bill: `unknown` where it was adopted or signed long ago and the document does not go on. */
export type Status = 'under-way' | 'in-force' | 'stopped' | 'repealed' | 'unknown';

/** Where a bill stands, in words. */
export interface Present {
  text: string;
  tone: 'ok' | 'info' | 'warn' | 'bad' | 'idle';
  status: Status;
  /** Without a step for so long that it is said. */
  still: boolean;
}

/** A vote in words and in persons. */
export interface VoteModel {
  text: string;
  for: number;
  against: number;
  abstain: number;
  needed: number | undefined;
}

/** Days since 1970-01-01, first and last. */
export interface EventSpan {
  from: number;
  to: number;
  /** The event took all these days; else only one of them is not known. */
  lasting: boolean;
  open: boolean;
}

/** A name and a text of an event that open on demand. */
export interface EventDetail {
  name: string;
  value: Words;
  concern?: true;
}

export interface EventModel {
  /** Of the mark: `b0e3`, by the places in the document. */
  id: string;
  /** In its bill, from 1. */
  number: number;
  title: Words;
  /** Left out where it is the title. */
  stage: Words | undefined;
  /** With "≈" where the date is doubtful. */
  date: string;
  /** Spoken before the title in lists: date in full, stage, bill. */
  spoken: string;
  /** How long the stage lasted; empty where nothing follows yet and the end is reached. */
  lasted: string;
  details: EventDetail[];
  vote: VoteModel | undefined;
  url: string | undefined;
  concern: boolean;
  /** Known only approximately, or uncertain. */
  doubt: boolean;
  /** After "now". */
  ahead: boolean;
  /** A step of the bill rather than something beside it: keeps its marker where there are many. */
  isStep: boolean;
  /** Where the bill stood then; undefined for what is still ahead. */
  phase: TimelinePhase | undefined;
  /** Where its marker leads to: days since 1970-01-01. */
  day: number;
  /** Days that it covers, where more than one. */
  span: EventSpan | undefined;
  datum: Datum;
}

/** A phase on the track, in days. */
export interface Segment {
  phase: TimelinePhase;
  from: number;
  to: number;
  /** Not finished, or its end is not known: fades. */
  open: boolean;
  /** Begun by a return. */
  returned: boolean;
}

/** Where a bill was stopped, the word, and the day when it went on all the same. */
export interface Stop {
  day: number;
  text: Words;
  until: number;
}

export interface BillModel {
  id: string;
  title: Words;
  kind: string;
  url: string | undefined;
  summary: Words | undefined;
  present: Present | undefined;
  /** "Expected next: …" */
  expected: string;
  /** Those between `from` and `to`, in order. */
  events: EventModel[];
  segments: Segment[];
  stops: Stop[];
  concerns: Words[];
  /** The one that stands open at first on narrow containers. */
  openAtFirst: boolean;
  /** Among many bills: words of its events open on demand, on wide containers too. */
  collapsed: boolean;
}

export interface Choice {
  id: string;
  title: Words;
  chosen: boolean;
}

/** An event with its place in order and time. */
export interface ResolvedEvent extends Dated {
  event: BillEvent;
  day: number;
  /** How long the stage lasted, in words. */
  lasted: string;
}

export interface ResolvedBill {
  bill: Bill;
  /** All of them, in order. */
  events: ResolvedEvent[];
  model: BillModel;
}

/** What all bills of a document are read with. */
export interface TimelineContext {
  document: LegislationTimelineDocument;
  options: TimelineOptions;
  locale: Locale;
  say: (text: Text) => Words;
  stageOf: (id: string) => ResolvedStage;
  words: TimelineWords;
}

export interface TimelineModel extends BaseModel {
  bills: BillModel[];
  /** Those that occur, in order. */
  phases: TimelinePhase[];
  legend: LegendItem[];
  /** All bills of the document that can be chosen, where they are many; else empty. */
  choices: Choice[];
  orientation: 'auto' | 'horizontal' | 'vertical';
  /** Days since 1970-01-01; `to` at least a day after `from`. */
  from: number;
  to: number;
  now: number;
  words: TimelineWords;
  /** How to read the ways of the bills, where their events are not drawn. */
  notesOfWays: Words[];
}
