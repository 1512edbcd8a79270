import { arrowGlyph, MAP_COLOURS, MAX_FLOW_WIDTH, MIN_FLOW_WIDTH } from '@waystation/cartography';
import { oncePerTheme } from '../raster/once-per-theme';
import { rasterise } from '../raster/rasterise';

/** Arrowheads exist for line widths this far apart in pixels; finer steps could not be seen. */
const STEP = 0.6;

const WIDTHS = Array.from(
  { length: Math.ceil((MAX_FLOW_WIDTH - MIN_FLOW_WIDTH) / STEP) + 1 },
  (_, index) => Math.round((MIN_FLOW_WIDTH + index * STEP) * 10) / 10,
);

const nameOf = (width: number): string => `ws-arrow-${width}`;

/** The picture of the head for a line width, without the theme. */
export const arrowIcon = (width: number): string =>
  nameOf(
    WIDTHS.reduce((best, each) => (Math.abs(each - width) < Math.abs(best - width) ? each : best)),
  );

/** The heads of arrows, thin to wide. */
export const flowImages = oncePerTheme((theme) =>
  WIDTHS.map((width) =>
    rasterise(`${nameOf(width)}-${theme}`, arrowGlyph(width, MAP_COLOURS[theme])),
  ),
);
