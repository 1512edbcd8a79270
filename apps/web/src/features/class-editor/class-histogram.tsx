import {
  axisOf,
  type ClassBreaks,
  classColours,
  histogramOf,
  type Palette,
  type Theme,
} from '@waystation/cartography';
import { LimitSlider, useTranslator } from '@waystation/ui';

type ClassHistogramProps = {
  readonly values: readonly number[];
  readonly breaks: ClassBreaks;
  readonly palette: Palette;
  readonly theme: Theme;
  /** The upper limits of all classes but the last, rising. */
  readonly onLimits: (limits: readonly number[]) => void;
};

const HEIGHT = 40;
const BAR = 8;

/** Places on the slider's line: finer than a pixel. */
const STEPS = 1_000;

/** A limit that a hand can set is not finer than three digits. */
const DIGITS = 3;

/** How the figures lie over the classes, with the limits to move. Nothing where nobody is counted. */
export const ClassHistogram = (props: ClassHistogramProps) => {
  const { values, breaks, palette, theme, onLimits } = props;
  const { t, formats } = useTranslator();
  const { scale, bars } = histogramOf(values, breaks);
  const [first, last] = [bars[0], bars.at(-1)];
  if (first === undefined || last === undefined || first.from === last.to) {
    return null;
  }
  const axis = axisOf(scale, first.from, last.to);
  const colours = classColours(breaks.lower.length, { palette, theme });
  const highest = Math.max(...bars.map(({ count }) => count));
  const written = (value: number): string => formats.number(value, breaks.decimals);
  const smallest = 10 ** -breaks.decimals;
  const limits = breaks.lower.slice(1).map((lower) => lower - smallest);
  const ends = { low: written(first.from), high: written(last.to) };
  return (
    <div>
      <svg
        role="img"
        aria-label={t('classes.histogram', { count: values.length, ...ends })}
        viewBox={`0 0 ${bars.length * BAR} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="block h-10 w-full rtl:-scale-x-100"
      >
        {bars.map(({ from, count, classIndex }, index) => {
          const height = (count / highest) * HEIGHT;
          return (
            <rect
              key={from}
              x={index * BAR + 0.5}
              y={HEIGHT - height}
              width={BAR - 1}
              height={height}
              fill={colours[classIndex]}
              className="stroke-[0.5] stroke-line-2"
            />
          );
        })}
      </svg>
      <LimitSlider
        label={t('classes.limits')}
        steps={STEPS}
        values={limits.map((limit) => Math.round(axis.shareOf(limit) * STEPS))}
        limits={limits.map((limit, index) => ({
          label: t('classes.limit', { number: index + 1 }),
          valueText: written(limit),
        }))}
        onChange={(places) =>
          onLimits(
            places.map((place, index) =>
              place === Math.round(axis.shareOf(limits[index] ?? 0) * STEPS)
                ? (limits[index] ?? 0)
                : Math.max(smallest, Number(axis.valueAt(place / STEPS).toPrecision(DIGITS))),
            ),
          )
        }
      />
      <p className="flex justify-between text-chart text-ink-3">
        <bdi>{ends.low}</bdi>
        <bdi>{ends.high}</bdi>
      </p>
    </div>
  );
};
