import type { Centre, CentreCount, CentreLogEntry } from '@waystation/domain';
import { isHiddenAlone, type Recipient } from './recipient';

/**
 * That a count was a tenth of the one before would say how small it is; that other counts are more
 * than the places, beside them, would say the one that is hidden.
 */
const withoutConfirmed = ({ report, ...count }: CentreCount): CentreCount =>
  report === undefined ? count : { ...count, report: { ...report, confirmed: [] } };

/**
 * A small count of people present is told as "fewer than": leaving it out would let an older, larger
 * count stand as the newest one.
 */
const discloseCount = (count: CentreCount, recipient: Recipient): CentreCount => {
  if (recipient.threshold === 0) {
    return count;
  }
  const told = withoutConfirmed(count);
  return count.kind === 'present' && isHiddenAlone(recipient, count.value)
    ? { ...told, value: recipient.threshold, qualifier: 'fewerThan', note: null }
    : told;
};

/** Nobody looks through what staff type in a hurry before it is read: it is not for the public. */
const withoutTyped = <Entry extends { readonly note: string | null; readonly report?: unknown }>(
  entry: Entry,
  { audience }: Recipient,
): Entry =>
  entry.report !== undefined && audience === 'public' ? { ...entry, note: null } : entry;

/** What is left of the details of a centre where the operation opens only some of them to the public. */
const publicDetails = (
  centre: Centre,
  open: Recipient['operation']['disclosure']['publicCentreDetails'],
): Pick<Centre, 'contact' | 'phone' | 'consulates' | 'groups' | 'groupsRefused'> => ({
  contact: null,
  phone: open.includes('phone') ? centre.phone : null,
  consulates: open.includes('consulates') ? centre.consulates : [],
  groups: open.includes('groups') ? centre.groups : [],
  groupsRefused: open.includes('groups') ? centre.groupsRefused : [],
});

/**
 * A centre as a recipient may see it. How to reach the people who run it is for those who work with
 * them: no record says that its contact may be published, so the public gets none. Where children
 * or women without company are taken in is what traffickers look for, and a desk of a consulate
 * tells which nationals are on site (rules 9 and 10): the public learns either only where the
 * operation says that it may, and the centre's line likewise. What is held back is unknown to them.
 */
export const discloseCentre = (centre: Centre, recipient: Recipient): Centre => ({
  ...centre,
  ...(recipient.audience === 'public' &&
    publicDetails(centre, recipient.operation.disclosure.publicCentreDetails)),
  statusLog: centre.statusLog.map((entry) => withoutTyped(entry, recipient)),
  counts: centre.counts.map((count) => withoutTyped(discloseCount(count, recipient), recipient)),
});

/** An entry of a centre's log as a recipient may see it, by the same rules as in the centre itself. */
export const discloseLogEntry = (logged: CentreLogEntry, recipient: Recipient): CentreLogEntry => {
  switch (logged.kind) {
    case 'count': {
      const entry = withoutTyped(discloseCount(logged.entry, recipient), recipient);
      return { ...logged, entry };
    }
    case 'status':
      return { ...logged, entry: withoutTyped(logged.entry, recipient) };
    case 'service':
      return logged;
    default:
      return logged satisfies never;
  }
};
