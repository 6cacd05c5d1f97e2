import * as v from 'valibot';
import { date, list, positive, record, text, whole } from './fields.js';

export const method = record({
  kind: v.picklist(['desk-review', 'survey', 'interviews', 'consultation', 'other']),
  title: v.optional(text),
  text,
  n: v.optional(whole),
  fieldwork: v.optional(date),
  mode: v.optional(v.picklist(['online', 'face-to-face', 'telephone', 'paper', 'mixed'])),
  sampling: v.optional(v.picklist(['probability', 'non-probability', 'census'])),
  population: v.optional(text),
  weighting: v.optional(text),
  designEffect: v.optional(positive),
  by: v.optional(text),
});

/** How the research was done: the field that every document has. */
export const methodology = record({ methods: list(method) });
