import type { Theme } from '@waystation/cartography';
import type { AdminLevel, AreaColumns } from '@waystation/domain';
import type { MapView } from '../view/map-view';
import type { MapLayer } from './map-layer';
import { useAreaLayers } from './use-area-layers';
import { useChangeLayer } from './use-change-layer';
import { useCoverageLayer } from './use-coverage-layer';
import type { useLooks } from './use-looks';
import type { useSiteLayers } from './use-site-layers';

type FillsWanted = {
  readonly view: MapView;
  readonly level: AdminLevel;
  readonly theme: Theme;
  readonly looks: ReturnType<typeof useLooks>;
  readonly sites: ReturnType<typeof useSiteLayers>;
  readonly namedAreas: readonly AreaColumns[];
};

/** The layers that fill areas: by their figures or the change of them, and by coverage. */
export const useFillLayers = ({ view, level, theme, looks, sites, namedAreas }: FillsWanted) => {
  const wanted = { view, level, look: looks.areas, theme };
  const areas = useAreaLayers(wanted);
  const changes = useChangeLayer(wanted, areas);
  const coverage = useCoverageLayer({
    look: looks.coverage,
    theme,
    areas,
    sites,
    tree: namedAreas,
  });
  const areaLayer: MapLayer = changes ?? areas.layer;
  return { areas, areaLayer, layers: [areaLayer, coverage] };
};
