import { type ListedAreas, withAreaToggled } from '@waystation/view';
import type { MapHit } from '../canvas/map-hit';
import type { MapScreenModel } from './use-map-screen';

type Pressed = {
  readonly state: Pick<MapScreenModel['state'], 'within'>;
  /** Whether a selected place stands in front of the list. */
  readonly hasInspector: boolean;
  readonly view: Pick<MapScreenModel['view'], 'level'>;
};

/**
 * While areas are being chosen, a press on one of their level chooses it or gives it up; null: the
 * press is not for that, and opens what lies there.
 */
export const withAreaPressed = (
  { state, view, hasInspector }: Pressed,
  hit: MapHit | null,
): ListedAreas | null => {
  const { within } = state;
  return hit?.layer === 'areas' &&
    within?.kind === 'areas' &&
    within.level === view.level &&
    !hasInspector
    ? withAreaToggled(within, hit.key)
    : null;
};
