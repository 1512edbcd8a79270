import { type Figure, reported, type Subject } from '@waystation/domain';
import type { CountRead } from './flow-of-row';

/** A stock outside rounds from a row's count; the table sets group, origin and what else it knows. */
export const figureOfCount = (subject: Subject, series: string, count: CountRead): Figure => ({
  subject,
  group: 'mixed',
  unit: 'individuals',
  measure: 'stock',
  reported: reported(count.persons),
  isPart: false,
  reason: null,
  origin: null,
  sex: null,
  ageMin: null,
  ageMax: null,
  qualifier: count.qualifier,
  asOf: count.date.asOf,
  asOfPrecision: count.date.precision,
  periodStart: null,
  round: null,
  series,
  assessmentType: null,
  method: 'estimate',
  source: count.source,
  confidence: count.confidence,
  sensitivity: 'public',
  carriedOverFrom: null,
  occurrence: 0,
  flags: [],
  note: count.note,
});
