import { type PaperMove, zoomedAt } from '@waystation/print/camera';

/** Of the frame, by each press of an arrow. */
const STEP = 0.1;

const ZOOM = Math.SQRT2;

const MIDDLE = { x: 0, y: 0 };

type Frame = { readonly width: number; readonly height: number };

/** How a key moves the map in its frame; null: it does not. Arrows go over the ground, which never mirrors. */
export const moveOfKey = (key: string, { width, height }: Frame): PaperMove | null => {
  switch (key) {
    case 'ArrowLeft':
      return { x: width * STEP, y: 0, factor: 1 };
    case 'ArrowRight':
      return { x: -width * STEP, y: 0, factor: 1 };
    case 'ArrowUp':
      return { x: 0, y: height * STEP, factor: 1 };
    case 'ArrowDown':
      return { x: 0, y: -height * STEP, factor: 1 };
    case '+':
    case '=':
      return zoomedAt(MIDDLE, ZOOM);
    case '-':
    case '−':
      return zoomedAt(MIDDLE, 1 / ZOOM);
    default:
      return null;
  }
};
