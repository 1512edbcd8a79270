/** A rectangle of a sheet in millimetres, from its top left corner. */
export type PageBox = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A box of a sheet whose first side is at the right: mirrored across the sheet's middle. */
export const mirrored = (box: PageBox, sheetWidth: number): PageBox => ({
  ...box,
  x: sheetWidth - box.x - box.width,
});

/** A box larger by a factor, and moved. */
export const scaledBox = (box: PageBox, factor: number, [dx, dy]: readonly [number, number]) => ({
  x: box.x * factor + dx,
  y: box.y * factor + dy,
  width: box.width * factor,
  height: box.height * factor,
});

/** A box from its corner and its sides, as the design lists them. */
export const boxAt = ([x, y, width, height]: readonly [
  number,
  number,
  number,
  number,
]): PageBox => ({
  x,
  y,
  width,
  height,
});
