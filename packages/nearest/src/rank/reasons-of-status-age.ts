import { type Centre, type CentreStatus, statusHeardAt } from '@waystation/domain';
import type { Reason } from './reason';

const MS_PER_DAY = 24 * 3_600_000;
const LENGTH_OF_DAY = 'YYYY-MM-DD'.length;

/** A closed centre is nobody's way, whenever that was said; an unknown status has no age. */
const AGEING: readonly CentreStatus[] = ['operating', 'full', 'standby'];

/** What is dated to the day may have been said at any hour of it. */
const momentOf = (at: string): Date =>
  new Date(at.length === LENGTH_OF_DAY ? `${at}T23:59:59.999Z` : at);

/** That the status of a centre is an old one: it stands, but less surely than one of today. */
export const reasonsOfStatusAge = (
  centre: Centre,
  status: CentreStatus,
  { moment, oldStatusDays }: { readonly moment: Date; readonly oldStatusDays: number },
): readonly Reason[] => {
  const at = AGEING.includes(status) ? statusHeardAt(centre, moment) : null;
  const isOld =
    at !== null && moment.getTime() - momentOf(at).getTime() > oldStatusDays * MS_PER_DAY;
  return isOld ? [{ code: 'statusOld', tier: 'fits', at }] : [];
};
