import type { Theme } from '@waystation/cartography';
import type { Language } from '@waystation/domain';
import type { StyleSpecification } from 'maplibre-gl';
import { BASEMAP_SOURCE, basemapSource } from './basemap-source';
import { groundLayers, neutralGround } from './ground-layers';
import { labelLayers } from './label-layers';
import { waterLayers } from './water-layers';

/** What a base map needs to know. */
export type BasemapOptions = {
  readonly theme: Theme;
  readonly language: Language;
  /** Absolute URL of the tiles with `{z}/{x}/{y}`. */
  readonly tilesUrl: string;
  /** ISO 3166-1 alpha-3 of countries whose lines the operation brings itself. */
  readonly operationCountries?: readonly string[];
  /** ISO 3166-1 alpha-3 of countries that the map is framed to show whole; the former where left out. */
  readonly wholeCountries?: readonly string[];
  /** ISO 3166-1 alpha-3 of countries that the base map leaves unnamed. */
  readonly unlabelledCountries?: readonly string[];
  /** Only a neutral ground, for measurements of what is drawn on it. */
  readonly isBare?: boolean;
};

/**
 * The base map as a MapLibre style, to put operation layers into by slot. It names no glyph server and
 * no sprite: letters are drawn from the page's fonts and marks by `attachBasemap`.
 */
export const basemapStyle = ({
  theme,
  language,
  tilesUrl,
  operationCountries = [],
  wholeCountries = operationCountries,
  unlabelledCountries = [],
  isBare = false,
}: BasemapOptions): StyleSpecification => ({
  version: 8,
  name: `Waystation ${theme}`,
  // A number is there or not: nothing fades from one into the other, and no frames are drawn for it.
  transition: { duration: 0, delay: 0 },
  sources: isBare ? {} : { [BASEMAP_SOURCE]: basemapSource(tilesUrl) },
  layers: isBare
    ? [neutralGround(theme)]
    : [
        ...groundLayers({ theme, operationCountries }),
        ...waterLayers(theme),
        ...labelLayers({
          theme,
          language,
          unlabelledCountries,
          operationCountries,
          wholeCountries,
        }),
      ],
});
