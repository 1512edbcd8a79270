import type { SankeyLayout, SankeyNode, SankeyRibbon } from '@waystation/charts';
import { classNames, useTranslator } from '@waystation/ui';
import { ChartFrame, type Place } from './chart-frame';

const HEIGHT = 300;
const TOP = 22;
const BAR = 8;
/** Letters need about so much of the height; thinner ends say their names only to a pointer. */
const LEAST = 10 / HEIGHT;

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

const shortened = (name: string, room: number): string => {
  const letters = Math.max(3, Math.floor(room / 6.2));
  return name.length <= letters ? name : `${name.slice(0, letters - 1)}…`;
};

/** Names that would stand over one another are left to the table. */
const namedOf = (nodes: readonly SankeyNode[]): ReadonlySet<string> => {
  let last = Number.NEGATIVE_INFINITY;
  return new Set(
    nodes.flatMap(({ id, top, height }) => {
      const middle = top + height / 2;
      if (middle - last < LEAST * 1.2) {
        return [];
      }
      last = middle;
      return [id];
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
  const named = namedOf(nodes);
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
      {named.has(id) && (
        <text
          x={place(isStart ? x - 6 : x + BAR + 6)}
          y={y(top + height / 2) + 4}
          textAnchor={isStart ? 'end' : 'start'}
          className={classNames(
            'fill-ink-2',
            isStart && chosen.includes(id) && 'fill-flow font-bold',
          )}
        >
          {shortened(name, room)}
        </text>
      )}
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
        const room = Math.min(150, width * 0.28);
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
