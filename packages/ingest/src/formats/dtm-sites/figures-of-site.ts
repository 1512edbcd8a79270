import {
  absent,
  type CountUnit,
  type Figure,
  type PlaceId,
  type PopulationGroup,
  type Round,
  type RoundId,
  reported,
} from '@waystation/domain';
import type { RowCells, RowReader } from '#table/row-reader';
import type { SiteField } from './site-fields';

type CountColumn = readonly [SiteField, PopulationGroup, CountUnit];

/** The total columns of a site sheet. */
const COUNTS: readonly CountColumn[] = [
  ['idpIndividuals', 'idp', 'individuals'],
  ['idpHouseholds', 'idp', 'households'],
  ['returneeIndividuals', 'returnee', 'individuals'],
  ['returneeHouseholds', 'returnee', 'households'],
  ['relocatedIndividuals', 'relocated', 'individuals'],
  ['relocatedHouseholds', 'relocated', 'households'],
  ['notYetReturnedIndividuals', 'notYetReturned', 'individuals'],
  ['notYetReturnedHouseholds', 'notYetReturned', 'households'],
];

/** The count columns that a sheet has. */
export const countColumns = (reader: RowReader<SiteField>): readonly CountColumn[] =>
  COUNTS.filter(([field]) => reader.has(field));

/** Where the figures of one row belong. */
export type SiteRowContext = {
  readonly place: PlaceId;
  readonly round: Round;
  readonly carriedOverFrom: RoundId | null;
  readonly isNewlyCovered: boolean;
  readonly note: string | null;
};

/** The figures of one site: one whole number per group and unit; zero is a number, blank unknown. */
export const figuresOfSite = (
  row: RowCells<SiteField>,
  columns: readonly CountColumn[],
  { place, round, carriedOverFrom, isNewlyCovered, note }: SiteRowContext,
): readonly Figure[] =>
  columns.map(([field, group, unit]) => {
    const count = row.whole(field);
    return {
      subject: { kind: 'place', id: place },
      group,
      unit,
      measure: 'stock',
      reported: count === null ? absent('unknown') : reported(count),
      isPart: false,
      reason: null,
      origin: null,
      sex: null,
      ageMin: null,
      ageMax: null,
      qualifier: 'exact',
      asOf: round.reportingDate,
      asOfPrecision: 'day',
      periodStart: round.periodStart,
      round: round.id,
      series: round.series,
      assessmentType: round.assessmentType,
      method: round.method,
      source: round.source,
      confidence: 'notStated',
      sensitivity: 'public',
      carriedOverFrom,
      occurrence: 0,
      flags: isNewlyCovered ? ['newlyCovered'] : [],
      note,
    };
  });
