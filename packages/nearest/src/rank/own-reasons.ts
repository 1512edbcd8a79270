import type { CentreAt, Place } from '@waystation/domain';
import type { Reason } from './reason';
import { reasonsOfPlaces } from './reasons-of-places';

const ofPosition = ({ position, precision }: Place): readonly Reason[] => {
  if (position === null) {
    return [{ code: 'positionUnknown', tier: 'unknown' }];
  }
  return precision === 'exact' ? [] : [{ code: 'positionVague', tier: 'fits' }];
};

/** The reasons that a centre stands where it stands whatever is asked: status, places, position. */
export const ownReasons = (place: Place, at: CentreAt): readonly Reason[] => [
  ...reasonsOfPlaces(at),
  ...ofPosition(place),
];
