import { kilometresBetween } from '@waystation/domain';
import type { NearOf } from '@waystation/i18n/coordinates';
import { findPlaces } from './find-places';
import type { KnownPlace } from './known-place';

/**
 * Short Plus Codes repeat every degree, about 111 km: what lies so near to each other gives the same
 * one. Our own judgement, half of half a degree.
 */
const SAME_TOWN_KM = 25;

/**
 * Where a short Plus Code is near: the place named beside it, `Juba, South Sudan` or `Juba`. Nowhere
 * where none is named, or places far apart are called so: another one would give another point.
 */
export const nearTown =
  (places: readonly KnownPlace[]): NearOf =>
  (town) => {
    const [name = ''] = (town ?? '').split(/[,،]/);
    // The middle of a county is no town.
    const points = places.filter(({ area }) => area === undefined);
    const [first, ...others] = findPlaces(points, name);
    return first !== undefined &&
      others.every((one) => kilometresBetween(one.position, first.position) <= SAME_TOWN_KM)
      ? first.position
      : null;
  };
