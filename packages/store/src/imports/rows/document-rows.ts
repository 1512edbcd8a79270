import type { AreaTopology, AreaWithGeometry, Residents, Round, Source } from '@waystation/domain';
import { fingerprintOf, fingerprintOfList } from '../fingerprint';

/** One row as sent to the database: JSON for the staged columns. */
export type SentRow = Readonly<Record<string, unknown>> & { readonly content: string };

/** A source as sent. */
export const sourceRow = (source: Source): SentRow => ({
  id: source.id,
  document: source,
  content: fingerprintOf(source),
});

/** A round as sent. */
export const roundRow = (round: Round): SentRow => ({
  id: round.id,
  series: round.series,
  reporting_date: round.reportingDate,
  document: round,
  content: fingerprintOf(round),
});

/** An area as sent, with its whole geometry. */
export const areaRow = (area: AreaWithGeometry): SentRow => ({
  level: area.level,
  pcode: area.pcode,
  valid_on: area.validOn,
  valid_to: area.validTo,
  version: area.version,
  names: area.names,
  parent: area.parent,
  geometry: area.geometry,
  content: fingerprintOf(area),
});

/** Residents of an area as sent. */
export const residentsRow = (residents: Residents): SentRow => ({
  level: residents.level,
  pcode: residents.pcode,
  as_of: residents.asOf,
  as_of_precision: residents.asOfPrecision,
  source: residents.source,
  value: residents.value,
  content: fingerprintOf(residents),
});

/** Simplified boundaries as sent. */
export const topologyRow = ({ topology }: Pick<AreaTopology, 'topology'>): SentRow => ({
  topology,
  content: fingerprintOfList([topology]),
});
