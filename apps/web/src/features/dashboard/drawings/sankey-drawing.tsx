import type { SankeyLayout, SankeyNode, SankeyRibbon } from '@waystation/charts';
import { classNames, useTranslator } from '@waystation/ui';
import { inLines } from '../../take-out/figure-drawing';
import { ChartFrame, type Place } from './chart-frame';

const HEIGHT = 300;
const TOP = 22;
const BAR = 8;
/** From one line of a name to the next. */
const LINE = 12;
/** Between a bar and its name. */
const CLEAR = 6;
/** Of the width so much is for the names of a column: as much as they need, within these. */
const ROOM = { least: 0.2, most: 0.4 } as const;
const FONT = { size: 11, isBold: false } as const;

type SankeyDrawingProps = {
  readonly layout: SankeyLayout;
  /** The origins that stand out; none: all alike. */
  readonly chosen: readonly string[];
  readonly label: string;
};

const y = (share: number): number => TOP + share * (HEIGHT - TOP);
const high = (share: number): number => Math.max(1, share * (HEIGHT - TOP));

const pathOf = (ribbon: SankeyRibbon, [from, to]: readonly [number, number]): string => {
  const middle = (from + to) / 2;
  const [a, b] = [y(ribbon.fromTop), y(ribbon.toTop)];
  const thick = high(ribbon.height);
  return `M${from} ${a}C${middle} ${a} ${middle} ${b} ${to} ${b}V${b + thick}C${middle} ${b + thick} ${middle} ${a + thick} ${from} ${a + thick}Z`;
};

/** About how wide a name is in bold letters, the widest that it is drawn in. */
const measure = (name: string): number => name.length * 6.6;

const roomFor = ({ from, to }: SankeyLayout, width: number): number => {
  const widest = Math.max(0, ...[...from, ...to].map(({ name }) => measure(name)));
  return Math.min(Math.max(widest + BAR + CLEAR, width * ROOM.least), width * ROOM.most);
};

/**
 * Names in as many lines as they need, none cut. Those that would stand over one another are left to
 * the table.
 */
const namedOf = (
  nodes: readonly SankeyNode[],
  room: number,
): ReadonlyMap<string, readonly string[]> => {
  let below = Number.NEGATIVE_INFINITY;
  return new Map(
    nodes.flatMap(({ id, name, top, height }) => {
      const lines = inLines(name, room - BAR - CLEAR, { measure, font: FONT });
      const middle = y(top + height / 2);
      const half = (lines.length * LINE) / 2;
      if (middle - half < below) {
        return [];
      }
      below = middle + half;
      return [[id, lines] as const];
    }),
  );
};

type EndsProps = {
  readonly nodes: readonly SankeyNode[];
  readonly x: number;
  readonly isStart: boolean;
  readonly room: number;
  readonly place: Place;
  readonly chosen: readonly string[];
};

const Ends = ({ nodes, x, isStart, room, place, chosen }: EndsProps) => {
  const { formats } = useTranslator();
  const named = namedOf(nodes, room);
  return nodes.map(({ id, name, top, height, value }) => (
    <g key={id}>
      <title>{`${name}: ${formats.number(value)}`}</title>
      <rect
        x={place(x, BAR)}
        y={y(top)}
        width={BAR}
        height={high(height)}
        className={isStart && chosen.includes(id) ? 'fill-flow' : 'fill-ink-3'}
      />
      {named.get(id)?.map((line, index, { length }) => (
        <text
          key={line}
          x={place(isStart ? x - CLEAR : x + BAR + CLEAR)}
          y={y(top + height / 2) + 4 + (index - (length - 1) / 2) * LINE}
          textAnchor={isStart ? 'end' : 'start'}
          className={classNames(
            'fill-ink-2',
            isStart && chosen.includes(id) && 'fill-flow font-bold',
          )}
        >
          {line}
        </text>
      ))}
    </g>
  ));
};

/** Ribbons from where people came to where they are; those of a chosen origin stand out. */
export const SankeyDrawing = ({ layout, chosen, label }: SankeyDrawingProps) => {
  const { t } = useTranslator();
  const isBright = ({ from }: SankeyRibbon): boolean => chosen.includes(from);
  const inOrder = [...layout.ribbons].sort((a, b) => Number(isBright(a)) - Number(isBright(b)));
  return (
    <ChartFrame label={label} height={HEIGHT + 4}>
      {({ width, place }) => {
        const room = roomFor(layout, width);
        const [start, end] = [room, width - room];
        return (
          <>
            <text x={place(start)} y={12} textAnchor="end" className="fill-ink-3">
              {t('table.from')}
            </text>
            <text x={place(end)} y={12} className="fill-ink-3">
              {t('chart.origins.nowIn')}
            </text>
            {inOrder.map((ribbon) => (
              <path
                key={`${ribbon.from} ${ribbon.to}`}
                d={pathOf(ribbon, [place(start + BAR), place(end - BAR)])}
                className={isBright(ribbon) ? 'fill-flow' : 'fill-line-2'}
                fillOpacity={isBright(ribbon) ? 0.75 : 0.45}
              />
            ))}
            <Ends nodes={layout.from} x={start} isStart room={room} place={place} chosen={chosen} />
            <Ends
              nodes={layout.to}
              x={end - BAR}
              isStart={false}
              room={room}
              place={place}
              chosen={chosen}
            />
          </>
        );
      }}
    </ChartFrame>
  );
};
