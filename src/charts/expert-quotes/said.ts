import type { Language } from '../../documents/text.js';
import type { Words } from '../../locale/choose.js';

/** One quote in words. */
export interface Said {
  /** Of the mark and of its place in the page: `quote-` and the document's id. */
  id: string;
  /** What stands at first; all of it when `rest` is empty. */
  head: string;
  /** What unfolds. */
  rest: string;
  /** Only where the words are not in the reader's language. */
  lang?: Language | undefined;
  verbatim: boolean;
  role: Words;
  name?: Words | undefined;
  topic?: Words | undefined;
  /** "Translated from Kazakh"; nothing where the words stand in the language they were said in, or it is not stated. */
  translated?: string | undefined;
  /** The words as they were said, where the document has them beside the translation. */
  original?: Words | undefined;
  /** Id of a question or bill, maybe in another document. */
  about?: string | undefined;
  /** Who speaks; the name of the mark. */
  label: string;
}

export interface Topic {
  title?: Words | undefined;
  quotes: Said[];
}
