import { type RoundsDrawing as Drawing, LOW_COVERAGE, type RoundColumn } from '@waystation/charts';
import { useTranslator } from '@waystation/ui';
import { useId } from 'react';
import { ChartFrame, type Place } from './chart-frame';
import { Hatch } from './hatch';
import { HATCHED, Legend } from './legend';

const GUTTER = 46;
const TOP = 18;
const COLUMNS = 170;
const LINE = 15;
const WIDEST = 18;

type ColumnProps = {
  readonly column: RoundColumn;
  readonly x: number;
  readonly width: number;
  readonly place: Place;
  readonly hatch: string;
};

const FILLS = {
  shown: 'fill-accent',
  plain: 'fill-line-2',
  hollow: 'fill-surface stroke-ink-3',
} as const;

const Column = ({ column, x, width, place, hatch }: ColumnProps) => {
  const { height, newShare, look, valueText, name, coverage, isLow, said } = column;
  const base = TOP + COLUMNS;
  const high = Math.max(1, (height ?? 0) * COLUMNS);
  const middle = place(x);
  const words = look === 'shown' ? 'fill-accent font-bold' : 'fill-ink-2';
  return (
    <g>
      <title>{said}</title>
      {height === null ? (
        <text x={middle} y={base - 3} textAnchor="middle" className="fill-ink-3">
          ×
        </text>
      ) : (
        <rect
          x={place(x - width / 2, width)}
          y={base - high}
          width={width}
          height={high}
          strokeDasharray={look === 'hollow' ? '3 2' : undefined}
          className={FILLS[look]}
        />
      )}
      {newShare > 0 && (
        <>
          <rect
            x={place(x - width / 2, width)}
            y={base - high}
            width={width}
            height={high * newShare}
            className="fill-surface"
          />
          <rect
            x={place(x - width / 2, width)}
            y={base - high}
            width={width}
            height={high * newShare}
            fill={`url(#${hatch})`}
            className="stroke-accent"
          />
        </>
      )}
      {valueText !== null && (
        <text x={middle} y={base - high - 5} textAnchor="middle" className={words}>
          {valueText}
        </text>
      )}
      <text x={middle} y={base + LINE} textAnchor="middle" className={words}>
        {name}
      </text>
      <text
        x={middle}
        y={base + LINE * 3 + 2}
        textAnchor="middle"
        className={isLow ? 'fill-warn font-semibold' : 'fill-ink-3'}
      >
        {coverage}
      </text>
    </g>
  );
};

const Keys = ({ drawing }: { readonly drawing: Drawing }) => {
  const { t, formats } = useTranslator();
  return (
    <Legend
      entries={[
        { id: 'shown', swatch: 'bg-accent', words: t('chart.rounds.shownKey') },
        { id: 'plain', swatch: 'bg-line-2', words: t('chart.rounds.other') },
        ...(drawing.hasNew
          ? [{ id: 'new', swatch: HATCHED, words: t('chart.rounds.newlyCovered') }]
          : []),
        ...(drawing.hasHollow
          ? [
              {
                id: 'hollow',
                swatch: 'border border-ink-3 border-dashed',
                words: t('chart.rounds.hollow', { percent: formats.percent(LOW_COVERAGE, 0) }),
              },
            ]
          : []),
      ]}
    />
  );
};

type RoundsDrawingProps = {
  readonly drawing: Drawing;
  readonly label: string;
  /** The words before the row of what was covered. */
  readonly coverageWord: string;
};

/** Columns of rounds at their dates over their numbers, years and coverage. */
export const RoundsDrawing = ({ drawing, label, coverageWord }: RoundsDrawingProps) => {
  const hatch = useId();
  const { columns, years, marks, hasCoverage } = drawing;
  const base = TOP + COLUMNS;
  const height = base + LINE * (hasCoverage ? 4.6 : 2.4);
  return (
    <>
      <Keys drawing={drawing} />
      <ChartFrame label={label} height={height}>
        {({ width, place }) => {
          const room = width - GUTTER;
          const thick = Math.min(WIDEST, Math.max(3, drawing.width * room * 0.8));
          return (
            <>
              <defs>
                <Hatch id={hatch} className="stroke-accent" />
              </defs>
              {marks.map(({ at, text }) => (
                <g key={at}>
                  <line
                    x1={place(GUTTER)}
                    x2={place(width)}
                    y1={base - at * COLUMNS}
                    y2={base - at * COLUMNS}
                    className={at === 0 ? 'stroke-ink-3' : 'stroke-line'}
                  />
                  <text
                    x={place(GUTTER - 6)}
                    y={base - at * COLUMNS + 4}
                    textAnchor="end"
                    className="fill-ink-3"
                  >
                    {text}
                  </text>
                </g>
              ))}
              {columns.map((column) => (
                <Column
                  key={column.day}
                  column={column}
                  x={GUTTER + column.at * room}
                  width={thick}
                  place={place}
                  hatch={hatch}
                />
              ))}
              {years.map(({ year, at, isLabelled }) => (
                <g key={year}>
                  <line
                    x1={place(GUTTER + at * room)}
                    x2={place(GUTTER + at * room)}
                    y1={base + LINE + 4}
                    y2={base + LINE * 2 + 2}
                    className="stroke-line-2"
                  />
                  {isLabelled && (
                    <text
                      x={place(GUTTER + at * room + 4)}
                      y={base + LINE * 2}
                      className="fill-ink-3"
                    >
                      {year}
                    </text>
                  )}
                </g>
              ))}
              {hasCoverage && (
                <text x={place(GUTTER)} y={base + LINE * 4 + 4} className="fill-ink-3">
                  {coverageWord}
                </text>
              )}
            </>
          );
        }}
      </ChartFrame>
    </>
  );
};
