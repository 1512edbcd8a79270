import type { MapState } from '@waystation/view';
import { toggled } from '../../filter/toggled';
import { shownAfter } from '../layers/shown-after';
import type { MapScreenModel } from './use-map-screen';

type Wanted = {
  readonly view: Pick<MapScreenModel['view'], 'originFilter'>;
  readonly shown: MapScreenModel['shown'];
  readonly offered: MapScreenModel['offered'];
};

/**
 * What changes in the address where an origin is pressed. Lines that nobody sees cannot be filtered,
 * so a filter brings them onto the map.
 */
export const withOrigin = (
  { view, shown, offered }: Wanted,
  origin: string,
): Pick<MapState, 'origin'> & Partial<Pick<MapState, 'layers'>> => {
  const origins = toggled(view.originFilter, origin);
  const isHidden = offered.includes('origins') && !shown.some(({ id }) => id === 'origins');
  return {
    origin: origins.length === 0 ? null : origins,
    ...(isHidden &&
      origins.length > 0 && { layers: shownAfter(shown, { name: 'origins', isShown: true }, 0) }),
  };
};
