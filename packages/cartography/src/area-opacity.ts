import { CARRIED_OVER_OPACITY } from './area-pattern';

/** How strongly classes are drawn beside the one that is isolated. */
const FADED = 0.15;

/** What an area is drawn weaker for. */
export type WeakerArea = {
  readonly isCarriedOver: boolean;
  /** Whether another class is isolated. */
  readonly isFaded: boolean;
};

/** How strongly an area is drawn, 0 to 1; the map's style and the first picture both ask here. */
export const areaOpacity = (opacity: number, { isCarriedOver, isFaded }: WeakerArea): number =>
  opacity * (isCarriedOver ? CARRIED_OVER_OPACITY : 1) * (isFaded ? FADED : 1);
