import type { PageBox } from '#page/page-box';

/** The named places of a sheet, in millimetres. */
export type Slots = Readonly<Record<string, PageBox>>;

/** A line under a slot belongs to it. */
const BESIDE_MM = 0.5;

const holds = ({ x, y, width, height }: PageBox, [px, py]: readonly [number, number]): boolean =>
  px >= x - BESIDE_MM &&
  py >= y - BESIDE_MM &&
  px <= x + width + BESIDE_MM &&
  py <= y + height + BESIDE_MM;

/** The smallest slot that a point lies in: a scale bar stands in the map, and is not the map. */
export const slotAt = (slots: Slots, point: readonly [number, number]): string =>
  Object.entries(slots)
    .filter(([, box]) => holds(box, point))
    .toSorted(([, a], [, b]) => a.width * a.height - b.width * b.height)[0]?.[0] ?? 'sheet';
