import { LAYERS, type LayerPicture } from '@waystation/layers';
import { undeterminedOf } from '@waystation/view';
import {
  boundaryData,
  boundaryParams,
  labelData,
  labelParams,
  namedOnMap,
} from '../furniture/furniture-data';
import { drawnScene } from '../layers/layer-data';
import type { LayerLooks } from '../layers/layer-looks';
import { drawnLevel, namedAreas, type SceneAreas } from './area-scene';
import type { SceneGiven } from './scene-given';

/** What every map has without asking: the lines between areas, and the names of the larger ones. */
export const furniturePictures = (
  given: SceneGiven,
  { geometry }: SceneAreas,
  looks: LayerLooks,
): readonly LayerPicture[] => {
  const { reader, theme, tables } = given;
  const { countries } = given.wanted.view.operation;
  const lines = boundaryData(geometry, undeterminedOf(countries, tables.undetermined));
  const labels = labelData(namedOnMap(namedAreas(given), drawnLevel(given)), reader.language);
  const onChoropleth = looks.areas.visible || looks.coverage.visible;
  return [
    drawnScene(LAYERS.boundaries, lines, { params: boundaryParams(onChoropleth), theme }),
    drawnScene(LAYERS.areaLabels, labels, { params: labelParams(reader.language), theme }),
  ].flatMap(({ picture }) => picture ?? []);
};
