import { MERCATOR_PIXELS } from '@waystation/cartography';
import type { AdminLevel } from '@waystation/domain';
import {
  type CameraState,
  type MapState,
  type ReadMapState,
  wholePixels,
  writeMapState,
} from '@waystation/view';
import type { Box } from './area-grounds';
import type { SeriesItem } from './series-items';

/** The camera of a screen that shows a box. */
const cameraAt = (box: Box): CameraState => {
  const [west, south, east, north] = box;
  const longitude = (west + east) / 2;
  return {
    latitude: (south + north) / 2,
    longitude: longitude > 180 ? longitude - 360 : longitude,
    zoom: Math.log2(wholePixels(box) / MERCATOR_PIXELS),
  };
};

/**
 * The address of one sheet of a series: the view's own, on the item's day and with its area selected. An
 * area of another level than the one that is drawn has no outline to mark, so it is framed only.
 */
export const itemState = (
  { state, broken }: ReadMapState,
  { area, day, language }: SeriesItem,
  level: AdminLevel | null,
): ReadMapState => {
  const ofArea =
    area === null
      ? {}
      : {
          at: null,
          sel:
            area.level === level
              ? { kind: 'area' as const, id: area.pcode, level: area.level }
              : null,
        };
  return {
    state: {
      ...state,
      ...ofArea,
      asOf: day ?? state.asOf,
      lang: language ?? state.lang,
    },
    broken,
  };
};

/** The query of the live view of a sheet. */
export const itemQuery = (state: MapState, { area }: SeriesItem): string => {
  const at = area?.box ? cameraAt(area.box) : state.at;
  const said = Object.entries(writeMapState({ ...state, at })).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, text]],
  );
  return new URLSearchParams(said).toString();
};
