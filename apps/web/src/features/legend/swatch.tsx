import {
  type AreaPattern,
  CARRIED_OVER_OPACITY,
  glyphOutline,
  type Hex,
  MAP_COLOURS,
  patternTile,
  type Theme,
} from '@waystation/cartography';
import { useId } from 'react';

const WIDTH = 22;
const HEIGHT = 13;

type SwatchProps = {
  readonly fill: Hex | null;
  readonly pattern?: AreaPattern;
  readonly theme: Theme;
};

/** A legend's piece of an area: class colour, pattern, or both for a carried-over figure. */
export const Swatch = ({ fill, pattern, theme }: SwatchProps) => {
  const id = useId();
  const colours = MAP_COLOURS[theme];
  const tile = pattern && patternTile(pattern, colours);
  const drawn = tile && glyphOutline(tile);
  return (
    <svg aria-hidden="true" width={WIDTH} height={HEIGHT} className="shrink-0 rounded-[1px]">
      {tile && drawn && (
        <defs>
          <pattern
            id={id}
            width={tile.size}
            height={tile.size}
            patternUnits="userSpaceOnUse"
            viewBox={drawn.viewBox}
          >
            {drawn.paths.map((path) => (
              <path key={path.d} {...path} />
            ))}
          </pattern>
        </defs>
      )}
      {fill && (
        <rect
          width={WIDTH}
          height={HEIGHT}
          fill={fill}
          fillOpacity={pattern === 'carriedOver' ? CARRIED_OVER_OPACITY : 1}
        />
      )}
      {tile && <rect width={WIDTH} height={HEIGHT} fill={`url(#${id})`} />}
      <rect
        x={0.5}
        y={0.5}
        width={WIDTH - 1}
        height={HEIGHT - 1}
        fill="none"
        className={pattern || fill === colours.zero ? 'stroke-line-2' : 'stroke-ink/10'}
      />
    </svg>
  );
};
