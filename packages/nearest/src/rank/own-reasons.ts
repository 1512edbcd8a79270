import type { CentreAt, Place } from '@waystation/domain';
import { isLocated } from '../on-the-ground';
import type { Reason } from './reason';
import { reasonsOfPlaces } from './reasons-of-places';

const ofPosition = (place: Place): readonly Reason[] => {
  // The middle of an area is not where the centre is: nobody can be sent there.
  if (place.position === null || !isLocated(place)) {
    return [{ code: 'positionUnknown', tier: 'unknown' }];
  }
  return place.precision === 'exact' ? [] : [{ code: 'positionVague', tier: 'fits' }];
};

/** The reasons that a centre stands where it stands whatever is asked: status, places, position. */
export const ownReasons = (place: Place, at: CentreAt): readonly Reason[] => [
  ...reasonsOfPlaces(at),
  ...ofPosition(place),
];
