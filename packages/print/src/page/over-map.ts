import type { PaperBox } from '#map/labels/collisions';
import type { PaperProjection } from '#map/projection/paper-projection';
import { columnsHeight } from '../legend/legend-height';
import { legendBlocks } from './legend-blocks';
import { overCorner } from './over-corner';
import { letterOf, type Sheet } from './sheet';
import { columnOf, OVER_INSET_MM } from './sheet-drawings';
import type { SheetWanted } from './sheet-wanted';

/** A sheet whose furniture has its corner, and what that hides of the map; null: it stands beside. */
type Placed = {
  readonly sheet: Sheet & { readonly isAtBottom: boolean };
  readonly hidden: PaperBox | null;
};

/** Puts furniture that lies over the map where it hides least of what is drawn. */
export const withFurniture = (
  sheet: Sheet,
  wanted: SheetWanted,
  projection: PaperProjection,
): Placed => {
  if (!sheet.isOver) {
    return { sheet: { ...sheet, isAtBottom: false }, hidden: null };
  }
  const { furniture, map } = sheet;
  const room = { widthMm: columnOf(sheet), letterMm: letterOf(sheet), columns: sheet.columns };
  const blocks = legendBlocks(wanted, { sheet, isCropped: false });
  const about = columnsHeight(blocks, room) + OVER_INSET_MM * 2;
  const box = { ...furniture, height: Math.min(furniture.height, about) };
  const corner = overCorner({ box, frame: map }, wanted.scene.pictures, projection);
  return {
    sheet: {
      ...sheet,
      isAtBottom: corner.y > furniture.y,
    },
    hidden: { ...corner, x: corner.x - map.x, y: corner.y - map.y },
  };
};
