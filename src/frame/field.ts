import type { ReactiveElement } from 'lit';
import type { BaseLayout, Datum } from '../figure/chart.js';

/** A drawing as pointer and keyboard see it, and what is looked at in it. */
export interface Field {
  readonly host: ReactiveElement;
  /** The mark looked at. */
  active: string | undefined;
  /** The mark that holds the keyboard. */
  focusedId: string | undefined;
  /** The tooltip stays. */
  pinned: boolean;
  data: ReadonlyMap<string, Datum>;
  layout: BaseLayout;
  /** Below the rows of a mark's tooltip. */
  detail: (id: string) => unknown;
}
