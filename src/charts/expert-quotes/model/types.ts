import type { Language } from '../../../documents/text.js';
import type { BaseModel } from '../../../figure/chart.js';
import type { Words } from '../../../locale/choose.js';

/** One quote in words. */
export interface QuoteModel {
  /** Of the mark and of its place in the page: `quote-` and the document's id. */
  id: string;
  /** What stands at first; all of it when `rest` is empty. */
  head: string;
  /** What unfolds. */
  rest: string;
  /** Only where the words are not in the reader's language. */
  lang?: Language | undefined;
  /** The speaker's words, in quotation marks. */
  verbatim: boolean;
  role: Words;
  name?: Words | undefined;
  topic?: Words | undefined;
  /** "Paraphrase · Translated from Kazakh": whether these are the speaker's words; empty where they are. */
  origin: string;
  /** The same line while the original is shown. */
  originOfOriginal: string;
  /** The words as they were said or published, where the document has them beside the translation. */
  original?: Words | undefined;
  /** `original` is what was published; in which language it was said is not stated. */
  isPublished: boolean;
  /** The button that shows `original`. */
  showOriginal: string;
  /** Id of a question or bill, maybe in another document. */
  about?: string | undefined;
  /** Who speaks; the name of the mark. */
  label: string;
}

export interface Topic {
  title?: Words | undefined;
  quotes: QuoteModel[];
}

/** Words of buttons and links, the same for every quote. */
export interface QuoteTexts {
  showLess: string;
  showWhole: string;
  showTranslation: string;
  about: string;
}

export interface QuotesModel extends BaseModel {
  /** By topic in the order of the document; quotes without a topic come first. */
  topics: Topic[];
  texts: QuoteTexts;
}
