import type { EdtfDate } from '../../../documents/date.js';
import type {
  Bill,
  BillEvent,
  LegislationTimelineDocument,
} from '../../../documents/legislation-timeline.js';
import type { Text } from '../../../documents/text.js';
import type { BaseModel, Datum, Table, ViewState } from '../../../figure/chart.js';
import type { Locale } from '../../../locale/locale.js';
import type { Words } from '../../../locale/choose.js';
import type { TimelineOptions } from '../options.js';

/** A run of stages that share a colour. */
export interface TimelinePhase {
  key: string;
  /** Steps of the scale, the double line of a law in force, or nothing after the end. */
  look: 's2' | 's3' | 's4' | 's5' | 'force' | 'stopped';
  text: Words;
  /** Place in the legend. */
  rank: number;
}

/** A stage as this document understands it. */
export interface KnownStage {
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
}

/** Where a bill stands, in words. */
export interface Present {
  text: string;
  tone: 'ok' | 'info' | 'warn' | 'bad';
}

export interface EventLine {
  /** Of the mark: `b0e3`, by the places in the document. */
  id: string;
  /** Number in its bill, from 1. */
  key: number;
  title: Words;
  /** Left out where it is the title. */
  stage: Words | undefined;
  /** With "≈" where the date is doubtful. */
  date: string;
  /** Spoken before the title in lists: date in full, stage, bill. */
  spoken: string;
  /** How long the stage lasted; empty where nothing follows yet and the end is reached. */
  lasted: string;
  /** Names and texts that open on demand. */
  more: { name: string; value: Words; concern?: true }[];
  url: string | undefined;
  concern: boolean;
  /** Known only approximately, or uncertain. */
  doubt: boolean;
  /** After "now". */
  ahead: boolean;
  /** A step of the bill rather than something beside it: keeps its ring where there are many. */
  turn: boolean;
  /** Where the bill stood then; undefined for what is still ahead. */
  phase: TimelinePhase | undefined;
  /** Where its ring leads to: days since 1970-01-01. */
  day: number;
  /** Days that it covers, where more than one: lasting, or not known better. */
  span: { from: number; to: number; lasting: boolean; open: boolean } | undefined;
}

/** A phase on the track, in days. */
export interface Segment {
  phase: TimelinePhase;
  from: number;
  to: number;
  /** Not finished: fades towards now. */
  open: boolean;
  /** Begun by a return. */
  returned: boolean;
}

export interface BillLine {
  id: string;
  title: Words;
  kind: string;
  url: string | undefined;
  summary: Words | undefined;
  present: Present | undefined;
  /** "Expected next: …" */
  expected: string;
  /** Those between `from` and `to`, in order. */
  events: EventLine[];
  segments: Segment[];
  /** Where it was stopped, the word, and the day when it went on all the same. */
  stops: { day: number; text: Words; until: number }[];
  concerns: Words[];
  /** The one that stands open at first on narrow containers. */
  first: boolean;
  /** Among many bills: words of its events open on demand, on wide containers too. */
  folded: boolean;
}

export interface Choice {
  id: string;
  title: Words;
  chosen: boolean;
}

/** An event with its place in order and time. */
export interface ReadEvent {
  event: BillEvent;
  date: EdtfDate;
  stage: KnownStage;
  first: number;
  /** Infinity where the end is open. */
  last: number;
  day: number;
  /** How long the stage lasted, in words. */
  lasted: string;
}

export interface ReadBill {
  bill: Bill;
  /** All of them, in order. */
  events: ReadEvent[];
  line: BillLine;
}

/** What a bill is read with. */
export interface Reading {
  bill: Bill;
  index: number;
  document: LegislationTimelineDocument;
  options: TimelineOptions;
  locale: Locale;
  say: (text: Text) => Words;
  stageOf: (id: string) => KnownStage;
  /** Filled with the marks. */
  data: Map<string, Datum>;
}

/** Code that is fetched when a document or its reader asks for it. */
export interface Extras {
  tableOf: (
    document: LegislationTimelineDocument,
    bills: readonly ReadBill[],
    locale: Locale,
    say: (text: Text) => Words,
  ) => Table;
  /** A template: all bills of the document, to tick. */
  chooser: (model: TimelineModel, state: ViewState) => unknown;
}

export interface TimelineModel extends BaseModel {
  extras: Extras | undefined;
  bills: BillLine[];
  /** Those that occur, in order. */
  phases: TimelinePhase[];
  /** All bills of the document that can be chosen, where they are many; else empty. */
  choices: Choice[];
  orientation: 'auto' | 'horizontal' | 'vertical';
  /** Days since 1970-01-01; `to` at least a day after `from`. */
  from: number;
  to: number;
  now: number;
  /** 1 to 12, as a label of the axis. */
  month: (month: number) => string;
}
