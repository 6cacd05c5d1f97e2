import { tableOf } from './model/table.js';
import type { Extras } from './model/types.js';
import { chooser } from './view/chooser.js';

/** What most pages do without: fetched for the table, and where there are many bills. */
export const extras: Extras = { tableOf, chooser };
