import { MAP_COLOURS, type Theme, withOpacity } from '@waystation/cartography';
import { Language } from '@waystation/domain';
import { pickName } from '@waystation/i18n';
import type { z } from 'zod';
import { MAP_FONTS } from '../basemap/map-fonts';
import { defineLayer } from '../define-layer';
import type { GeoSources } from '../geo-source';
import { LABEL_HALO_WIDTH } from '../label-halo';
import { inSlot } from '../layer-order';
import { layerParams, visibility } from '../layer-params';
import type { StyleLayer } from '../style-layer';
import type { AreaLabelContext, AreaLabelRow } from './area-label-rows';

const AREA_LABEL_SOURCE = 'ws-area-labels';

const AreaLabelParams = layerParams(1).extend({ language: Language.default('en') });

const labelSources = (
  rows: readonly AreaLabelRow[],
  { language }: AreaLabelContext,
): GeoSources => ({
  [AREA_LABEL_SOURCE]: {
    lineMetrics: false,
    data: {
      type: 'FeatureCollection',
      features: rows.map(({ pcode, names, position }) => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [...position] },
        properties: { key: pcode, name: pickName(names, language) ?? pcode },
      })),
    },
  },
});

/** Capitals and spaced letters, except in Arabic, which has neither (ui/DESIGN.md 3.1 and 9). */
const labelStyle = (
  { visible, opacity, language }: z.output<typeof AreaLabelParams>,
  theme: Theme,
): readonly StyleLayer[] => {
  const { labelState, halo } = MAP_COLOURS[theme];
  const isArabic = language === 'ar';
  return [
    {
      id: 'area-labels',
      type: 'symbol',
      source: AREA_LABEL_SOURCE,
      metadata: inSlot('names'),
      layout: {
        visibility: visibility(visible),
        'text-field': ['get', 'name'],
        'text-font': MAP_FONTS.semibold,
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, 9, 6, 10, 9, 13],
        'text-transform': isArabic ? 'none' : 'uppercase',
        'text-letter-spacing': isArabic ? 0 : 0.11,
        'text-max-width': 14,
        'text-padding': 3,
        'text-variable-anchor': ['top', 'bottom', 'center', 'left', 'right'],
        'text-radial-offset': 0.9,
        'text-justify': 'center',
      },
      paint: {
        'text-color': labelState,
        'text-halo-color': withOpacity(halo, 0.92),
        'text-halo-width': LABEL_HALO_WIDTH,
        'text-opacity': opacity,
      },
    },
  ];
};

/** The names of the larger areas, in the reader's language, over everything else. */
export const areaLabels = defineLayer({
  id: 'areaLabels',
  params: AreaLabelParams,
  keyOf: (row: AreaLabelRow) => row.pcode,
  sources: labelSources,
  styleLayers: labelStyle,
  images: () => [],
  interactive: [],
  legend: () => ({ kind: 'none' }),
  describe: () => null,
  rowsAsTable: () => null,
});
