import {
  drawnPicture,
  type LayerName,
  type LayerPicture,
  NOT_MERGED,
  pinPicture,
  selectedPicture,
} from '@waystation/layers';
import { isDrawn } from '../selected/is-drawn';
import { positionOf } from '../selected/position-of';
import { listedPolygons } from '../within/listed-polygons';
import { outlineOf } from '../within/outline-of';
import { namedAreas, type SceneAreas } from './area-scene';
import type { SceneGiven } from './scene-given';
import type { SceneSites } from './site-scene';

/** The mark of what is selected while nothing drawn bears it; none: its own layer marks it, or nothing is. */
export const selectedMark = (
  given: SceneGiven,
  sites: SceneSites,
  isShown: (name: LayerName) => boolean,
): readonly LayerPicture[] => {
  const { answers, theme } = given;
  const { sel, view } = given.wanted;
  const areas = answers.areas.find(({ level }) => level === view.level) ?? null;
  const drawn = {
    isShown,
    areas,
    sites: sites.read?.rows ?? null,
    alone: NOT_MERGED.alone,
    zoom: view.zoom,
  };
  if (sel === null || isDrawn(sel, drawn)) {
    return [];
  }
  const position = positionOf(sel, {
    namedAreas: namedAreas(given),
    sites: sites.read?.all ?? null,
    centres: answers.centres?.centres ?? null,
    crossings: answers.crossings?.crossings ?? null,
  });
  return position === null ? [] : [selectedPicture(position, theme)];
};

/** What a reader set on the map themselves: an area that they drew or chose, and a marked point. */
export const readersMarks = (
  { wanted: { pin, within }, theme }: SceneGiven,
  { geometry }: Pick<SceneAreas, 'geometry'>,
): readonly LayerPicture[] => {
  const polygons =
    within === null
      ? []
      : within.kind === 'areas'
        ? listedPolygons(within, geometry)
        : [[outlineOf(within)]];
  return [
    ...(polygons.length === 0 ? [] : [drawnPicture({ polygons, corners: [] }, theme)]),
    ...(pin === null ? [] : [pinPicture(pin, theme)]),
  ];
};
