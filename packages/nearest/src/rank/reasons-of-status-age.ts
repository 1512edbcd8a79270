import { type Centre, type CentreAt, type CentreStatus, statusSaidAt } from '@waystation/domain';
import type { Reason } from './reason';

const MS_PER_DAY = 24 * 3_600_000;
const LENGTH_OF_DAY = 'YYYY-MM-DD'.length;

/** A closed centre is nobody's way, whenever that was said; an unknown status has no age. */
const AGEING: readonly CentreStatus[] = ['operating', 'full', 'standby'];

/** What is dated to the day may have been said at any hour of it. */
const momentOf = (at: string): Date =>
  new Date(at.length === LENGTH_OF_DAY ? `${at}T23:59:59.999Z` : at);

/** Whether people were counted there after the bound: it is run, though nobody said whether it takes people in. */
const isCountedSince = ({ places: { countedAt } }: CentreAt, bound: number): boolean =>
  countedAt !== null && momentOf(countedAt).getTime() >= bound;

/**
 * That the status of a centre is an old one: it stands, and is told with the date on which it was said.
 * A count since does not make it younger; it only shows that the centre was not left.
 */
export const reasonsOfStatusAge = (
  centre: Centre,
  known: CentreAt,
  { moment, oldStatusDays }: { readonly moment: Date; readonly oldStatusDays: number },
): readonly Reason[] => {
  const at = AGEING.includes(known.status) ? statusSaidAt(centre, moment) : null;
  const bound = moment.getTime() - oldStatusDays * MS_PER_DAY;
  return at !== null && momentOf(at).getTime() < bound
    ? [{ code: 'statusOld', tier: 'fits', at, isCountedSince: isCountedSince(known, bound) }]
    : [];
};
