/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number];

/** The smallest box around all boxes; null: there are none. */
export const boxAround = (boxes: readonly Box[]): [number, number, number, number] | null => {
  const [first, ...others] = boxes;
  if (first === undefined) {
    return null;
  }
  let [west, south, east, north] = first;
  for (const box of others) {
    west = Math.min(west, box[0]);
    south = Math.min(south, box[1]);
    east = Math.max(east, box[2]);
    north = Math.max(north, box[3]);
  }
  return [west, south, east, north];
};
