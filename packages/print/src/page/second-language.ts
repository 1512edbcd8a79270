import type { Sheet } from './sheet';
import { isBelow } from './templates';

/** A second title and subtitle, a little smaller than the first. */
const HEADER_GROWS = 0.55;

/** A second line under each title of a legend, and the same words again in many of its rows. */
const LEGEND_GROWS = 0.22;

/** A legend that fills a column as narrow, of A4 and letter, stands in two. */
const NARROW_MM = 70;
const IN_TWO_MM = 108;

/**
 * A paper whose header and legend have room for their words in two languages: the map gives it, nothing
 * is set smaller for it.
 */
export const withSecondLanguage = (sheet: Sheet): Sheet => {
  const { header, map, furniture } = sheet;
  const down = header.height * HEADER_GROWS;
  const grown = { ...sheet, header: { ...header, height: header.height + down } };
  if (isBelow(sheet)) {
    const up = furniture.height * LEGEND_GROWS;
    return {
      ...grown,
      map: { ...map, y: map.y + down, height: map.height - down - up },
      furniture: { ...furniture, y: furniture.y - up, height: furniture.height + up },
    };
  }
  const isNarrow = furniture.width < NARROW_MM;
  const wider = isNarrow ? IN_TWO_MM - furniture.width : furniture.width * LEGEND_GROWS;
  return {
    ...grown,
    columns: isNarrow ? 2 : sheet.columns,
    map: { ...map, y: map.y + down, height: map.height - down, width: map.width - wider },
    furniture: {
      x: furniture.x - wider,
      y: furniture.y + down,
      width: furniture.width + wider,
      height: furniture.height - down,
    },
  };
};
