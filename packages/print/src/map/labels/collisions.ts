/** A rectangle on paper in millimetres. */
export type PaperBox = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** The rectangles that are taken. */
export type Collisions = {
  readonly isFree: (boxes: readonly PaperBox[]) => boolean;
  readonly take: (boxes: readonly PaperBox[]) => void;
};

/** Side of the squares by which neighbours are found. */
const CELL_MM = 12;

const cellsOf = ({ x, y, width, height }: PaperBox): readonly string[] => {
  const [left, top] = [Math.floor(x / CELL_MM), Math.floor(y / CELL_MM)];
  const [right, bottom] = [Math.floor((x + width) / CELL_MM), Math.floor((y + height) / CELL_MM)];
  return Array.from(
    { length: (right - left + 1) * (bottom - top + 1) },
    (_, index) =>
      `${left + (index % (right - left + 1))} ${top + Math.floor(index / (right - left + 1))}`,
  );
};

/** Whether two rectangles share more than an edge. */
export const overlap = (a: PaperBox, b: PaperBox): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** A rectangle with room around it. */
export const padded = ({ x, y, width, height }: PaperBox, by: number): PaperBox => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** Nothing is taken but what is kept free of labels from the start. */
export const createCollisions = (kept: readonly PaperBox[]): Collisions => {
  const cells = new Map<string, PaperBox[]>();
  const take = (boxes: readonly PaperBox[]): void => {
    for (const box of boxes) {
      for (const cell of cellsOf(box)) {
        const taken = cells.get(cell) ?? [];
        taken.push(box);
        cells.set(cell, taken);
      }
    }
  };
  take(kept);
  return {
    take,
    isFree: (boxes) =>
      boxes.every((box) =>
        cellsOf(box).every((cell) => !cells.get(cell)?.some((taken) => overlap(box, taken))),
      ),
  };
};
