import type { Theme } from '@waystation/cartography';
import type { AdminLevel, AreaColumns } from '@waystation/domain';
import { type AreaGeometry, LAYERS, type LayerPicture } from '@waystation/layers';
import {
  boundaryData,
  boundaryParams,
  labelData,
  labelParams,
  namedOnMap,
} from '@waystation/scene';
import { useTranslator } from '@waystation/ui';
import { useMemo } from 'react';
import { useDrawnLayer } from './use-drawn-layer';
import { useUndeterminedLines } from './use-undetermined-lines';

type Furniture = {
  readonly geometry: AreaGeometry | null;
  /** ISO 3166-1 alpha-3 of the operation's countries. */
  readonly countries: readonly string[];
  readonly areas: readonly AreaColumns[];
  readonly level: AdminLevel;
  readonly theme: Theme;
  /** Whether areas are coloured: county lines are white on colour and grey on the ground. */
  readonly onChoropleth: boolean;
};

/** What every map has without asking: the lines between areas, and the names of the larger ones. */
export const useFurniture = (wanted: Furniture): readonly LayerPicture[] => {
  const { geometry, countries, areas, level, theme, onChoropleth } = wanted;
  const { language } = useTranslator();
  const undetermined = useUndeterminedLines(countries);
  const lines = useMemo(() => boundaryData(geometry, undetermined), [geometry, undetermined]);
  const named = namedOnMap(areas, level);
  const labels = useMemo(() => labelData(named, language), [named, language]);
  const lineParams = useMemo(() => boundaryParams(onChoropleth), [onChoropleth]);
  const nameParams = useMemo(() => labelParams(language), [language]);
  const boundaries = useDrawnLayer(LAYERS.boundaries, lines, { params: lineParams, theme });
  const areaLabels = useDrawnLayer(LAYERS.areaLabels, labels, { params: nameParams, theme });
  return useMemo(
    () => [boundaries.picture, areaLabels.picture].filter((picture) => picture !== null),
    [boundaries.picture, areaLabels.picture],
  );
};
