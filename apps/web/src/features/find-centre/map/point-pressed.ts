import type { Position } from '@waystation/domain';
import type { CentreRow } from '@waystation/layers';
import type { Map as MaplibreMap } from 'maplibre-gl';
import type { MapHit, ScreenPoint } from '../../situation-map/canvas/map-hit';

type Pressed = { readonly hit: MapHit | null; readonly at: ScreenPoint | null };

/**
 * Where on the ground the map was pressed: at the point, else, with the keyboard, where the centre stands
 * that it is at; null: nowhere. A map that was moved once around the world still has its longitudes.
 */
export const pointPressed = (
  map: Pick<MaplibreMap, 'unproject'>,
  rows: readonly Pick<CentreRow, 'centre'>[],
  { hit, at }: Pressed,
): Position | null => {
  if (at === null) {
    const row = rows.find(({ centre }) => centre.place.id === hit?.key);
    return row?.centre.place.position ?? null;
  }
  const { lng, lat } = map.unproject([at.x, at.y]).wrap();
  return [lng, lat];
};
