import { AREA_PATTERNS, MAP_COLOURS, patternTile } from '@waystation/cartography';
import { oncePerTheme } from '../raster/once-per-theme';
import { rasterise } from '../raster/rasterise';

/** The tiles of the patterns that areas without a plain class colour are filled with. */
export const areaImages = oncePerTheme((theme) =>
  AREA_PATTERNS.map((pattern) =>
    rasterise(`ws-pattern-${pattern}-${theme}`, patternTile(pattern, MAP_COLOURS[theme])),
  ),
);
