import { areasSaid, type LayerSaid, whyNoAreas } from '@waystation/scene';
import { useTranslator } from '@waystation/ui';
import type { MapView } from '@waystation/view';
import { layerLoadOf } from './layer-load-of';
import type { MapLayer } from './map-layer';
import type { AreaReads } from './use-area-reads';

/** What the row of the choropleth says: title, date, unit, and how far its files have come. */
export const useAreaWords = (
  reads: AreaReads,
  view: MapView,
): LayerSaid & Pick<MapLayer, 'load'> => {
  const words = useTranslator();
  const { areas, topology, figures, reference, residents } = reads;
  const related = view.classes.relation === 'per1000Residents' ? [residents] : [];
  const files =
    view.indicator === null ? [areas, topology] : [areas, topology, figures, reference, ...related];
  const because = whyNoAreas(view, words);
  return {
    ...areasSaid({ figures: figures.data, residents: residents.data }, view, words),
    load: because === null ? layerLoadOf(files) : { kind: 'empty', because },
  };
};
