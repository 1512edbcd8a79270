import { useTranslator } from '@waystation/ui';
import type { ReactNode } from 'react';
import { useWidth } from './use-width';

/** Where a drawing that runs from the left has a place, mirrored in a language from the right. */
export type Place = (x: number, width?: number) => number;

type ChartFrameProps = {
  /** What the drawing says, for who cannot see it. */
  readonly label: string;
  readonly height: number;
  readonly children: (size: { readonly width: number; readonly place: Place }) => ReactNode;
};

/** A drawing as wide as its part of the page; it runs from the side that the language is read from. */
export const ChartFrame = ({ label, height, children }: ChartFrameProps) => {
  const { direction } = useTranslator();
  const [ref, width] = useWidth();
  const place: Place = (x, own = 0) => (direction === 'rtl' ? width - x - own : x);
  return (
    <div ref={ref} className="min-w-0">
      <svg
        role="img"
        aria-label={label}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        className="block max-w-full overflow-visible text-chart"
      >
        {children({ width, place })}
      </svg>
    </div>
  );
};
