import type { CrossingCount, CrossingDay, CrossingDrawing as Drawing } from '@waystation/charts';
import { useTranslator } from '@waystation/ui';
import { useId } from 'react';
import { ChartFrame, type Place } from './chart-frame';
import { Hatch } from './hatch';
import { Legend, UNOBSERVED } from './legend';

const GUTTER = 46;
const TOP = 10;
const ROOM = 110;
const LABELS = 18;
/** Under the lowest column, for the mark of a correction. */
const BELOW = 12;
/** The room of a date in the letters of a drawing. */
const DATE = 76;

type Direction = 'arrivals' | 'returns';

const FILLS = { arrivals: 'fill-s1', returns: 'fill-s2' } as const satisfies Record<
  Direction,
  string
>;
const STROKES = { arrivals: 'stroke-s1', returns: 'stroke-s2' } as const satisfies Record<
  Direction,
  string
>;

type ColumnProps = {
  readonly count: CrossingCount | null;
  readonly direction: Direction;
  readonly x: number;
  readonly thick: number;
  readonly base: number;
};

/** A bound is drawn hollow: its height is not the number. A corrected day carries a mark. */
const Column = ({ count, direction, x, thick, base }: ColumnProps) => {
  if (count === null) {
    return null;
  }
  const high = Math.max(1, count.height * ROOM);
  const top = direction === 'arrivals' ? base - high : base;
  return (
    <>
      <rect
        x={x}
        y={top}
        width={thick}
        height={high}
        fillOpacity={count.isBound ? 0 : 0.45}
        strokeDasharray={count.isBound ? '3 2' : undefined}
        className={`${FILLS[direction]} ${count.isBound ? STROKES[direction] : ''}`}
      />
      {count.isCorrected && (
        <text
          x={x + thick / 2}
          y={direction === 'arrivals' ? top - 2 : top + high + 9}
          textAnchor="middle"
          className="fill-warn font-bold"
        >
          *
        </text>
      )}
    </>
  );
};

/** The mean as runs of days that have one; a gap stays a gap. */
const runsOf = (
  days: readonly CrossingDay[],
  meanOf: (day: CrossingDay) => number | null,
): readonly (readonly (readonly [number, number])[])[] => {
  const runs: (readonly [number, number])[][] = [[]];
  for (const day of days) {
    const mean = meanOf(day);
    if (mean === null) {
      runs.push([]);
    } else {
      runs.at(-1)?.push([day.at, mean]);
    }
  }
  return runs.filter((run) => run.length > 0);
};

type MeanProps = {
  readonly days: readonly CrossingDay[];
  readonly direction: Direction;
  readonly base: number;
  readonly x: (at: number) => number;
};

const Mean = ({ days, direction, base, x }: MeanProps) => {
  const sign = direction === 'arrivals' ? -1 : 1;
  const runs = runsOf(days, (day) =>
    direction === 'arrivals' ? day.meanArrivals : day.meanReturns,
  );
  return runs.map((run) => (
    <polyline
      key={run[0]?.[0]}
      points={run.map(([at, mean]) => `${x(at)},${base + sign * mean * ROOM}`).join(' ')}
      fill="none"
      strokeWidth="2"
      className={STROKES[direction]}
    />
  ));
};

const Keys = ({ drawing }: { readonly drawing: Drawing }) => {
  const { t } = useTranslator();
  return (
    <Legend
      entries={[
        { id: 'arrivals', swatch: 'bg-s1/45', words: t('chart.crossing.arrivals') },
        ...(drawing.hasReturns
          ? [{ id: 'returns', swatch: 'bg-s2/45', words: t('chart.crossing.returns') }]
          : []),
        ...(drawing.hasBounds
          ? [
              {
                id: 'bound',
                swatch: 'border border-s1 border-dashed',
                words: t('chart.crossing.bound'),
              },
            ]
          : []),
        ...(drawing.hasMean
          ? [{ id: 'mean', swatch: 'h-0.5! bg-s1', words: t('chart.crossing.meanLine') }]
          : []),
        ...(drawing.hasUnobserved
          ? [{ id: 'not', swatch: UNOBSERVED, words: t('chart.crossing.notObserved') }]
          : []),
        ...(drawing.hasCorrections
          ? [
              {
                id: 'corrected',
                swatch: 'hidden',
                words: (
                  <>
                    <b aria-hidden className="text-warn">
                      *
                    </b>
                    {t('chart.crossing.corrected')}
                  </>
                ),
              },
            ]
          : []),
      ]}
    />
  );
};

type DayProps = {
  readonly day: CrossingDay;
  readonly pitch: number;
  readonly base: number;
  readonly bottom: number;
  readonly x: (at: number) => number;
  readonly hatch: string;
};

const Day = ({ day, pitch, base, bottom, x, hatch }: DayProps) => {
  const middle = x(day.at);
  const thick = Math.max(2, pitch * 0.7);
  const isObserved = day.arrivals !== null || day.returns !== null;
  const column = { x: middle - thick / 2, thick, base };
  return (
    <g>
      <title>{day.said}</title>
      {!isObserved && (
        <rect
          x={middle - pitch / 2}
          y={TOP}
          width={pitch}
          height={bottom - TOP}
          fill={`url(#${hatch})`}
          fillOpacity="0.6"
        />
      )}
      <Column {...column} count={day.arrivals} direction="arrivals" />
      <Column {...column} count={day.returns} direction="returns" />
      {day.label !== null && (
        <text x={middle} y={bottom + LABELS - 4} textAnchor="middle" className="fill-ink-3">
          {day.label}
        </text>
      )}
    </g>
  );
};

const Marks = ({
  drawing,
  base,
  width,
  place,
}: {
  readonly drawing: Drawing;
  readonly base: number;
  readonly width: number;
  readonly place: Place;
}) =>
  drawing.marks.map(({ at, text }) => (
    <g key={at}>
      <line
        x1={place(GUTTER)}
        x2={place(width)}
        y1={base - at * ROOM}
        y2={base - at * ROOM}
        className={at === 0 ? 'stroke-ink-3' : 'stroke-line'}
      />
      <text x={place(GUTTER - 6)} y={base - at * ROOM + 4} textAnchor="end" className="fill-ink-3">
        {text}
      </text>
    </g>
  ));

/** How far returns reach below the line, as a share of the highest column. */
const lowestOf = ({ days }: Drawing): number =>
  Math.max(
    ...days.map(({ returns, meanReturns }) => Math.max(returns?.height ?? 0, meanReturns ?? 0)),
  );

type CrossingDrawingProps = { readonly drawing: Drawing; readonly label: string };

/** Arrivals above the line and returns below it, day by day; hatched where nobody observed. */
export const CrossingDrawing = ({ drawing, label }: CrossingDrawingProps) => {
  const hatch = useId();
  const base = TOP + ROOM;
  const bottom = base + Math.max(4, lowestOf(drawing) * ROOM + BELOW);
  return (
    <>
      <Keys drawing={drawing} />
      <ChartFrame label={label} height={bottom + LABELS}>
        {({ width, place }) => {
          const room = width - GUTTER - 30;
          const x = (at: number): number => place(GUTTER + at * room);
          const named = drawing.days.filter(({ label }) => label !== null);
          const every = Math.max(1, Math.ceil((DATE * named.length) / (room + DATE)));
          const labels = new Set(
            named.filter((_, index) => (named.length - 1 - index) % every === 0),
          );
          return (
            <>
              <defs>
                <Hatch id={hatch} className="stroke-hatch-line" />
              </defs>
              <Marks drawing={drawing} base={base} width={width} place={place} />
              {drawing.days.map((day) => (
                <Day
                  key={day.day}
                  day={labels.has(day) ? day : { ...day, label: null }}
                  pitch={room / drawing.days.length}
                  base={base}
                  bottom={bottom}
                  x={x}
                  hatch={hatch}
                />
              ))}
              <Mean days={drawing.days} direction="arrivals" base={base} x={x} />
              <Mean days={drawing.days} direction="returns" base={base} x={x} />
            </>
          );
        }}
      </ChartFrame>
    </>
  );
};
