import type { Hex } from '@waystation/cartography';
import { useTranslator } from '@waystation/ui';

type NestedCirclesProps = {
  /** Large to small, with their radii in pixels. */
  readonly circles: readonly {
    readonly value: number;
    readonly radius: number;
    readonly name: string | null;
  }[];
  readonly look: {
    readonly fill: Hex;
    readonly fillOpacity: number;
    readonly stroke: Hex;
    readonly strokeWidth?: number;
  };
};

const LINE_HEIGHT = 16;

/** Circles of a legend, one in the other as large as on the map, with their numbers beside them. */
export const NestedCircles = ({ circles, look }: NestedCirclesProps) => {
  const { formats } = useTranslator();
  const largest = Math.max(0, ...circles.map(({ radius }) => radius));
  const height = Math.max(largest * 2 + 2, circles.length * LINE_HEIGHT);
  return (
    <div className="flex items-center gap-2">
      <svg aria-hidden="true" width={largest * 2 + 2} height={height} className="shrink-0">
        {circles.map(({ value, radius }) => (
          <circle key={value} cx={largest + 1} cy={height - 1 - radius} r={radius} {...look} />
        ))}
      </svg>
      <ul className="min-w-0 text-chart text-ink">
        {circles.map(({ value, name }) => (
          <li key={value} className="truncate">
            <bdi>{formats.number(value)}</bdi> {name && <bdi>{name}</bdi>}
          </li>
        ))}
      </ul>
    </div>
  );
};
