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
  samplingFrame: v.optional(text),
  recruitment: v.optional(text),
  interviewLanguages: v.optional(text),
  responseRate: v.optional(text),
  questionWording: v.optional(v.picklist(['exact', 'paraphrase'])),
  dataQuality: v.optional(text),
  asOf: v.optional(date),
  weighting: v.optional(text),
  designEffect: v.optional(positive),
  by: v.optional(text),
});

/** How the research was done: the field that every document has. */
export const methodology = record({ methods: list(method) });
