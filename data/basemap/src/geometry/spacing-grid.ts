import type { MercatorPoint } from './to-mercator';

// More columns than any zoom has, so that column and row make one number.
const STRIDE = 1 << 20;

/** Points kept at least a distance apart, in squares of that distance: only nine need a look. */
export class SpacingGrid {
  readonly #cells = new Map<number, MercatorPoint[]>();
  readonly #spacing: number;

  /** Spacing is a share of the world's width. */
  constructor(spacing: number) {
    this.#spacing = spacing;
  }

  /** Adds a point, however close others are. */
  add(point: MercatorPoint): void {
    const key = this.#column(point) * STRIDE + this.#row(point);
    const cell = this.#cells.get(key);
    if (cell === undefined) {
      this.#cells.set(key, [point]);
    } else {
      cell.push(point);
    }
  }

  /** Whether no point of the grid is nearer than the spacing. */
  isClear(point: MercatorPoint): boolean {
    const [column, row] = [this.#column(point), this.#row(point)];
    for (let x = column - 1; x <= column + 1; x++) {
      for (let y = row - 1; y <= row + 1; y++) {
        if (this.#isTooNear(this.#cells.get(x * STRIDE + y), point)) {
          return false;
        }
      }
    }
    return true;
  }

  #isTooNear(cell: readonly MercatorPoint[] | undefined, { x, y }: MercatorPoint): boolean {
    return cell?.some((other) => Math.hypot(other.x - x, other.y - y) < this.#spacing) ?? false;
  }

  #column({ x }: MercatorPoint): number {
    return Math.floor(x / this.#spacing);
  }

  #row({ y }: MercatorPoint): number {
    return Math.floor(y / this.#spacing);
  }
}
