import type { CentreRow, CrossingRow } from '@waystation/layers';
import type { CentreFilter, CrossingFilter } from '@waystation/view';
import { NOT_STATED } from '@waystation/view';
import { isAmong } from './is-among';

/** Who runs a centre, in the source's words. */
export const organisationOf = ({ centre }: Pick<CentreRow, 'centre'>): string =>
  centre.managedBy ?? NOT_STATED;

/** Whether a centre is what the reader asked for, by what was known of it at the moment shown. */
export const passesCentreFilter = (
  row: Pick<CentreRow, 'centre' | 'at'>,
  { types, statuses, organisations }: CentreFilter,
): boolean =>
  isAmong(types, row.centre.type) &&
  isAmong(statuses, row.at.status) &&
  isAmong(organisations, organisationOf(row));

/** Whether a crossing is what the reader asked for, by what was known of it at the moment shown. */
export const passesCrossingFilter = (
  { crossing, at }: Pick<CrossingRow, 'crossing' | 'at'>,
  { types, statuses }: CrossingFilter,
): boolean => isAmong(types, crossing.type) && isAmong(statuses, at.status);
