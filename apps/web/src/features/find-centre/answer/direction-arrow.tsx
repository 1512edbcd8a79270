import { ArrowUp } from 'lucide-react';

type DirectionArrowProps = {
  /** Degrees clockwise from north. */
  readonly bearing: number;
  readonly size?: number;
};

/** Points on the ground, north up: the same on pages that read from right to left (design, 9). */
export const DirectionArrow = ({ bearing, size = 16 }: DirectionArrowProps) => (
  <ArrowUp
    aria-hidden
    size={size}
    className="mt-0.5 shrink-0 text-accent"
    style={{ transform: `rotate(${Math.round(bearing)}deg)` }}
  />
);
