import { type CentreAt, mostFreePlaces } from '@waystation/domain';
import { freeByReports } from './free-by-reports';
import type { Reason } from './reason';
import type { Tier } from './tiers';

const ofStatus = ({ status }: CentreAt): readonly Reason[] => {
  switch (status) {
    case 'operating':
      return [];
    case 'unknown':
      return [{ code: 'statusUnknown', tier: 'unknown' }];
    case 'standby':
      return [{ code: 'standby', tier: 'standby' }];
    case 'full':
      return [{ code: 'saidFull', tier: 'full' }];
    case 'closed':
      return [{ code: 'closed', tier: 'closed' }];
    default:
      return status satisfies never;
  }
};

const ofNoPlaces = ({ free }: CentreAt): readonly Reason[] => {
  switch (free.kind) {
    case 'unknown':
      return [{ code: 'placesUnknown', tier: 'unknown', missing: [...free.missing] }];
    case 'overfull':
      return [{ code: 'overfull', tier: 'full', over: free.over, qualifier: free.qualifier }];
    case 'known':
      return free.free === 0 ? [{ code: 'noPlaceFree', tier: 'full' }] : [];
    default:
      return free satisfies never;
  }
};

const ofAge = ({ free }: CentreAt): readonly Reason[] => {
  if (free.kind === 'unknown' || free.freshness === 'fresh') {
    return [];
  }
  return [{ code: free.freshness === 'aging' ? 'countAging' : 'countOld', tier: 'fits' }];
};

/**
 * What status and places of a centre mean, however many people ask. The number of a centre that is
 * closed is not told as a reason: nobody is sent there for it.
 */
export const reasonsOfPlaces = (at: CentreAt): readonly Reason[] =>
  at.status === 'closed' ? ofStatus(at) : [...ofStatus(at), ...ofNoPlaces(at), ...ofAge(at)];

/**
 * Places known to be free; zero where they are unknown, for unknown is never free. Where reports
 * differ, those that are free whichever of them holds.
 */
export const placesFree = (at: CentreAt): number =>
  at.free.kind === 'known' ? (freeByReports(at)?.least ?? at.free.free) : 0;

/**
 * The most places that can be free: more than {@link placesFree} where that is only the least, but
 * not where reports differ, for nobody knows which bound holds.
 */
export const mostFree = (at: CentreAt): number =>
  at.free.kind === 'known' && at.free.qualifier === 'atLeast' && at.conflicting.length === 0
    ? mostFreePlaces(at.places)
    : placesFree(at);

/** What free places alone mean for so many people; none: that is for other reasons to say. */
export const tierOfFree = (free: number, people: number): Tier =>
  free === 0 || free >= people ? 'fits' : 'fitsInPart';

const AGREED: readonly Reason[] = [];

const OF_PLACES = ['status', 'present', 'capacity', 'blocked'] as const;

/**
 * That reports from a centre differ on whether it is open or has places. It stays where it stands
 * only if it would, whichever of them holds: nobody is sent for places that somebody denies.
 */
export const reasonsOfReports = (at: CentreAt, people: number): readonly Reason[] => {
  const { conflicting, free } = at;
  if (conflicting.length === 0) {
    return AGREED;
  }
  const subjects = OF_PLACES.filter((one) => conflicting.some(({ subject }) => subject === one));
  const least = placesFree(at);
  const isSame =
    free.kind !== 'known' ||
    free.free === least ||
    (least > 0 && tierOfFree(free.free, people) === tierOfFree(least, people));
  const tier = isSame && !subjects.includes('status') ? 'fits' : 'unknown';
  return subjects.length === 0 ? AGREED : [{ code: 'reportsDiffer', tier, subjects }];
};

/** What the free places of a centre mean for so many people; `most`: see {@link mostFree}. */
export const reasonOfFree = (
  { free, most }: { readonly free: number; readonly most: number },
  people: number,
): Reason => {
  if (free >= people) {
    return { code: 'fits', tier: 'fits', free };
  }
  const qualifier = most > free ? 'atLeast' : 'exact';
  return most >= people
    ? { code: 'mayFit', tier: 'fitsInPart', free }
    : { code: 'fitsInPart', tier: 'fitsInPart', free, short: people - free, qualifier };
};
