import type { Centre, CentreCount } from '@waystation/domain';
import { isHiddenAlone, type Recipient } from './recipient';

/**
 * A small count of people present is told as "fewer than": leaving it out would let an older, larger
 * count stand as the newest one.
 */
const discloseCount = (count: CentreCount, recipient: Recipient): CentreCount =>
  count.kind === 'present' && isHiddenAlone(recipient, count.value)
    ? { ...count, value: recipient.threshold, qualifier: 'fewerThan', note: null }
    : count;

/**
 * A centre as a recipient may see it. How to reach the people who run it is for those who work with
 * them: no record says yet that its contact may be published, so public gets none.
 */
export const discloseCentre = (centre: Centre, recipient: Recipient): Centre => ({
  ...centre,
  contact: recipient.audience === 'public' ? null : centre.contact,
  counts: centre.counts.map((count) => discloseCount(count, recipient)),
});
