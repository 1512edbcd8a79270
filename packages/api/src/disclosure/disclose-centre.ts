import type { Centre, CentreCount } from '@waystation/domain';
import { isHiddenAlone, type Recipient } from './recipient';

/** That a count was a tenth of the one before would say how small it is. */
const withoutConfirmed = ({ report, ...count }: CentreCount): CentreCount =>
  report === undefined ? count : { ...count, report: { ...report, confirmed: [] } };

/**
 * A small count of people present is told as "fewer than": leaving it out would let an older, larger
 * count stand as the newest one.
 */
const discloseCount = (count: CentreCount, recipient: Recipient): CentreCount =>
  count.kind === 'present' && isHiddenAlone(recipient, count.value)
    ? {
        ...withoutConfirmed(count),
        value: recipient.threshold,
        qualifier: 'fewerThan',
        note: null,
      }
    : count;

/** Nobody looks through what staff type in a hurry before it is read: it is not for the public. */
const withoutTyped = <Entry extends { readonly note: string | null; readonly report?: unknown }>(
  entry: Entry,
  { audience }: Recipient,
): Entry =>
  entry.report !== undefined && audience === 'public' ? { ...entry, note: null } : entry;

/**
 * A centre as a recipient may see it. How to reach the people who run it is for those who work with
 * them: no record says yet that its contact may be published, so public gets none.
 */
export const discloseCentre = (centre: Centre, recipient: Recipient): Centre => ({
  ...centre,
  contact: recipient.audience === 'public' ? null : centre.contact,
  statusLog: centre.statusLog.map((entry) => withoutTyped(entry, recipient)),
  counts: centre.counts.map((count) => withoutTyped(discloseCount(count, recipient), recipient)),
});
