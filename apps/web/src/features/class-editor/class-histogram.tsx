import {
  axisMarks,
  axisOf,
  type ClassBreaks,
  classColours,
  histogramOf,
  type Palette,
  type Theme,
} from '@waystation/cartography';
import { isolate, joinWords } from '@waystation/i18n';
import { LimitSlider, useTranslator } from '@waystation/ui';
import { AxisNumbers } from './axis-numbers';
import { spreadHandles } from './spread-handles';

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

/** A handle and a gap beside it, as a share of the line in the narrowest panel. */
const HANDLE = 0.05;

/** A limit that a hand can set is not finer than three digits. */
const DIGITS = 3;

/** How the figures lie over the classes, with the limits to move. Nothing where nobody is counted. */
export const ClassHistogram = (props: ClassHistogramProps) => {
  const { values, breaks, palette, theme, onLimits } = props;
  const { t, formats, language } = useTranslator();
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
  // Only below a thousand can a mark have decimals of its own.
  const inWords = (mark: number): string =>
    mark < 1_000 ? formats.short(mark) : formats.number(mark);
  const places = limits.map((limit) => axis.shareOf(limit));
  const handles = spreadHandles(places, HANDLE);
  const description = [
    t('classes.histogram', {
      count: values.length,
      low: written(first.from),
      high: written(last.to),
    }),
    t(`classes.axis.${scale}`, {
      marks: joinWords(axisMarks(scale, first.from, last.to).map(inWords), language),
    }),
  ].join('. ');
  return (
    <>
      <div className="relative pb-4">
        <AxisNumbers scale={scale} low={first.from} high={last.to} />
        <svg
          role="img"
          aria-label={description}
          viewBox={`0 0 ${bars.length * BAR} ${HEIGHT}`}
          preserveAspectRatio="none"
          className="relative block h-10 w-full rtl:-scale-x-100"
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
          values={places.map((place) => Math.round(place * STEPS))}
          limits={limits.map((limit, index) => ({
            label: t('classes.limit', { number: index + 1 }),
            valueText: written(limit),
            standsAt: (handles[index] ?? 0) * STEPS,
          }))}
          onChange={(moved) =>
            onLimits(
              moved.map((place, index) =>
                place === Math.round((places[index] ?? 0) * STEPS)
                  ? (limits[index] ?? 0)
                  : Math.max(smallest, Number(axis.valueAt(place / STEPS).toPrecision(DIGITS))),
              ),
            )
          }
        />
      </div>
      <p className="text-ink-3 text-note">
        {t(`classes.axisNote.${scale}`, {
          range: isolate(formats.range(first.from, last.to, breaks.decimals)),
        })}
      </p>
    </>
  );
};
