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

const ofFree = ({ free }: CentreAt, people: number): Reason => {
  switch (free.kind) {
    case 'unknown':
      return { code: 'placesUnknown', tier: 'unknown', missing: [...free.missing] };
    case 'overfull':
      return { code: 'overfull', tier: 'full', over: free.over };
    case 'known':
      if (free.free === 0) {
        return { code: 'noPlaceFree', tier: 'full' };
      }
      return free.free >= people
        ? { code: 'fits', tier: 'fits', free: free.free }
        : { code: 'fitsInPart', tier: 'fitsInPart', free: free.free, short: people - free.free };
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
 * What status and places of a centre mean for so many people. The number of a centre that is closed
 * is not told as a reason: nobody is sent there for it.
 */
export const reasonsOfPlaces = (at: CentreAt, people: number): readonly Reason[] =>
  at.status === 'closed' ? ofStatus(at) : [...ofStatus(at), ofFree(at, people), ...ofAge(at)];
