import {
  type RoundsDrawing as Drawing,
  freeOfColumns,
  keptApart,
  LOW_COVERAGE,
  type RoundColumn,
} from '@waystation/charts';
import { classNames, useTranslator } from '@waystation/ui';
import { useId } from 'react';
import { ChartFrame, type Place } from './chart-frame';
import { Hatch } from './hatch';
import { HATCHED, Legend } from './legend';

const GUTTER = 46;
/** The number over the last column is wider than the column. */
const END = 16;
const TOP = 18;
const COLUMNS = 170;
const LINE = 15;
/** What the words of a column and of a year need. */
const NAME = 42;
const YEAR = 32;
const WIDEST = 18;
/** A sign of a number over a column, and how far over the column it stands. */
const SIGN = 6.2;
const OVER = 5;

type ColumnProps = {
  readonly column: RoundColumn;
  readonly x: number;
  readonly width: number;
  readonly place: Place;
  /** Whether its number and coverage stand under it. */
  readonly isNamed: boolean;
  readonly hatch: string;
};

const FILLS = {
  shown: 'fill-accent',
  plain: 'fill-line-2',
  hollow: 'fill-surface stroke-ink-3',
} as const;

const Column = ({ column, x, width, place, isNamed, hatch }: ColumnProps) => {
  const { height, newShare, look, name, coverage, isLow, said } = column;
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
      <text x={middle} y={base + LINE} textAnchor="middle" className={words}>
        {isNamed && name}
      </text>
      <text
        x={middle}
        y={base + LINE * 3 + 2}
        textAnchor="middle"
        className={isLow ? 'fill-warn font-semibold' : 'fill-ink-3'}
      >
        {isNamed && coverage}
      </text>
    </g>
  );
};

/** Over all columns, so that no neighbour covers it. */
const ValueText = ({ column, x, place }: Pick<ColumnProps, 'column' | 'x' | 'place'>) => {
  const { height, look, valueText } = column;
  return valueText === null ? null : (
    <text
      x={place(x)}
      y={TOP + COLUMNS - Math.max(1, (height ?? 0) * COLUMNS) - OVER}
      textAnchor="middle"
      strokeWidth="3"
      className={classNames(
        'stroke-surface [paint-order:stroke]',
        look === 'shown' ? 'fill-accent font-bold' : 'fill-ink-2',
      )}
    >
      {valueText}
    </text>
  );
};

const Keys = ({ drawing }: { readonly drawing: Drawing }) => {
  const { t, formats } = useTranslator();
  return (
    <Legend
      entries={[
        { id: 'shown', swatch: 'bg-accent', words: t('chart.rounds.shownKey') },
        {
          id: 'plain',
          swatch: 'bg-line-2',
          words: t(drawing.areNumbered ? 'chart.rounds.other' : 'chart.rounds.otherDates'),
        },
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
          const room = width - GUTTER - END;
          const at = columns.map((column) => GUTTER + column.at * room);
          const shown = columns.findIndex(({ look }) => look === 'shown');
          const named = keptApart(at, NAME, shown === -1 ? null : shown);
          const labelled = keptApart(
            years.map((year) => year.at * room),
            YEAR,
            null,
          );
          const thick = Math.min(WIDEST, Math.max(3, drawing.width * room * 0.8));
          const free = freeOfColumns(
            columns.map(({ height: share, valueText }, index) => ({
              at: at[index] ?? 0,
              height: (share ?? 0) * COLUMNS,
              wide: (valueText ?? '').length * SIGN,
            })),
            { thick, gap: OVER / 2 },
          );
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
              {columns.map((column, index) => (
                <Column
                  key={column.day}
                  column={column}
                  x={GUTTER + column.at * room}
                  width={thick}
                  place={place}
                  isNamed={named.has(index)}
                  hatch={hatch}
                />
              ))}
              {columns.map(
                (column, index) =>
                  named.has(index) &&
                  (free.has(index) || index === shown) && (
                    <ValueText
                      key={column.day}
                      column={column}
                      x={GUTTER + column.at * room}
                      place={place}
                    />
                  ),
              )}
              {years.map(({ year, at }, index) => (
                <g key={year}>
                  <line
                    x1={place(GUTTER + at * room)}
                    x2={place(GUTTER + at * room)}
                    y1={base + LINE + 4}
                    y2={base + LINE * 2 + 2}
                    className="stroke-line-2"
                  />
                  {labelled.has(index) && (
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
