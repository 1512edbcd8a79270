import type { Position } from '@waystation/domain';
import type { Ground } from '../ground';
import { kmToNearest } from '../km-to-nearest';
import type { Whereabouts } from './check-position';

/**
 * Where an operation is, by what is known of it. Outlines that hold none of its own centres and
 * crossings tell of no country: then nobody is said to be outside by them.
 */
export const whereaboutsOf = (ground: Ground, box: Whereabouts['box']): Whereabouts => {
  const { centres, crossings, countryAt } = ground;
  const isInCountry = (position: Position | null): boolean =>
    position !== null && countryAt(position).length > 0;
  return {
    box,
    kmToNearest: (position) => kmToNearest(ground, position),
    mayBeIn: (position) =>
      isInCountry(position) ||
      ![
        ...centres.map(({ centre }) => centre.place),
        ...crossings.map(({ crossing }) => crossing.place),
      ].some((place) => isInCountry(place.position)),
  };
};
