import type { CentreAt } from '@waystation/domain';
import type { Reason } from './reason';

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
      return [{ code: 'overfull', tier: 'full', over: free.over }];
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

/** Places known to be free; zero where they are unknown, for unknown is never free. */
export const placesFree = ({ free }: CentreAt): number => (free.kind === 'known' ? free.free : 0);

/** What the free places of a centre mean for so many people. */
export const reasonOfFree = (free: number, people: number): Reason =>
  free >= people
    ? { code: 'fits', tier: 'fits', free }
    : { code: 'fitsInPart', tier: 'fitsInPart', free, short: people - free };
