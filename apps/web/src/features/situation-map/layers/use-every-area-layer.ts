import type { Theme } from '@waystation/cartography';
import type { AdminLevel, AreaColumns } from '@waystation/domain';
import type { MapView } from '@waystation/view';
import type { MapLayer } from './map-layer';
import { useAdditionLayer } from './use-addition-layer';
import { useAreaLayers } from './use-area-layers';
import { useChangeLayer } from './use-change-layer';
import { useCircleLayer } from './use-circle-layer';
import { useCoverageLayer } from './use-coverage-layer';
import type { useLooks } from './use-looks';
import type { useSiteLayers } from './use-site-layers';
import { useSpreadLayer } from './use-spread-layer';

type EveryAreaWanted = {
  readonly view: MapView;
  readonly level: AdminLevel;
  readonly theme: Theme;
  readonly looks: ReturnType<typeof useLooks>;
  readonly sites: ReturnType<typeof useSiteLayers>;
  readonly namedAreas: readonly AreaColumns[];
};

/** The layers of areas: coloured by figures, change or coverage, and their numbers as circles. */
export const useEveryAreaLayer = ({
  view,
  level,
  theme,
  looks,
  sites,
  namedAreas,
}: EveryAreaWanted) => {
  const wanted = { view, level, look: looks.areas, theme };
  const areas = useAreaLayers(wanted, namedAreas);
  const changes = useChangeLayer(wanted, areas);
  const additions = useAdditionLayer(wanted, areas);
  const coverage = useCoverageLayer({
    look: looks.coverage,
    theme,
    areas,
    sites,
    tree: namedAreas,
  });
  const circles = useCircleLayer({ view, look: looks.areaCircles, theme, areas });
  const spreads = useSpreadLayer({ view, look: looks.spreads, theme, areas });
  const areaLayer: MapLayer = changes ?? additions ?? areas.layer;
  return { areas, areaLayer, layers: [areaLayer, coverage, circles, spreads] };
};
