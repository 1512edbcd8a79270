import type { PaperBox } from '#map/labels/collisions';
import type { PaperProjection } from '#map/projection/paper-projection';
import { holdsPlace } from '#map/shapes/holds-place';
import { legendHeight } from '../legend/legend-height';
import { legendBlocks } from './legend-blocks';
import { hiddenBy } from './over-corner';
import type { PageBox } from './page-box';
import { letterOf, type Sheet } from './sheet';
import { columnOf } from './sheet-drawings';
import type { SheetWanted } from './sheet-wanted';

/** From the frame, so that the degrees at its edge stay free. */
const CLEAR_MM = 6;

/** What is set round legends, and what a guess of their height may be wrong by. */
const SPARE = 1.1;

const cornersOf = (side: number, frame: PageBox): readonly PageBox[] => {
  const [left, top] = [frame.x + CLEAR_MM, frame.y + CLEAR_MM];
  const [right, bottom] = [
    frame.x + frame.width - CLEAR_MM - side,
    frame.y + frame.height - CLEAR_MM - side,
  ];
  // The lower left is the scale's.
  return [
    [left, top],
    [right, top],
    [right, bottom],
  ].map(([x = 0, y = 0]) => ({ x, y, width: side, height: side }));
};

/** Whether a corner or the middle of a box lies in an area: a large one has no corner of its own there. */
const isOnArea = (
  box: PageBox,
  { scene }: Pick<SheetWanted, 'scene'>,
  { map, projection }: { readonly map: PageBox; readonly projection: PaperProjection },
): boolean => {
  const places = [0, 0.5, 1].flatMap((x) =>
    [0, 0.5, 1].map((y) =>
      projection.toGround([box.x - map.x + box.width * x, box.y - map.y + box.height * y]),
    ),
  );
  return scene.pictures.some(({ sources }) =>
    Object.values(sources).some(({ data }) =>
      data.features.some(
        ({ geometry }) =>
          (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') &&
          places.some((place) => holdsPlace(geometry, place)),
      ),
    ),
  );
};

const hasRoomBeside = (sheet: Sheet, wanted: SheetWanted, side: number): boolean => {
  const { furniture, columns } = sheet;
  const room = { widthMm: columnOf(sheet), letterMm: letterOf(sheet) };
  const legend = legendHeight(legendBlocks(wanted, { sheet, isCropped: false }), room) * SPARE;
  return (legend + side * SPARE) / columns <= furniture.height;
};

/**
 * Where a locator stands over the map: on papers whose legend leaves it no room, in a corner where it
 * hides nothing of the operation. Null: it stands with the key figures, or there is no such corner.
 */
export const locatorOnMap = (
  sheet: Sheet,
  wanted: SheetWanted,
  { side, projection }: { readonly side: number; readonly projection: PaperProjection },
): PaperBox | null => {
  const { map } = sheet;
  if (sheet.isOver || hasRoomBeside(sheet, wanted, side)) {
    return null;
  }
  const hidden = hiddenBy(map, wanted.scene.pictures, projection);
  const free = cornersOf(side, map).find(
    (box) => hidden(box) === 0 && !isOnArea(box, wanted, { map, projection }),
  );
  return free === undefined ? null : { ...free, x: free.x - map.x, y: free.y - map.y };
};
