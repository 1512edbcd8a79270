import type { Absence } from '@waystation/domain';
import { joinWords, numberText } from '@waystation/i18n';
import { type Chart, defineChart, type Words } from '../chart';
import { layOutSankey, type SankeyLayout } from './lay-out-sankey';

/** People present in one area who come from another. */
export type OriginRow = {
  /** As the filter of origins names it. */
  readonly from: string;
  readonly fromName: string;
  readonly to: string;
  readonly toName: string;
  readonly value: number | null;
  readonly absence: Absence | null;
};

/** Where the people present come from. */
export type OriginRows = {
  readonly title: string;
  readonly pairs: readonly OriginRow[];
  /** The origins that the reader chose; none: all alike. */
  readonly chosen: readonly string[];
  readonly source: string;
};

/** A bar of one origin. */
export type OriginBar = {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly valueText: string;
};

/** Origins as bars, and which of them are where as ribbons. */
export type OriginsDrawing = {
  readonly bars: readonly OriginBar[];
  /** The origins without a bar, together; null: none. */
  readonly others: string | null;
  /** Null: the figures name one destination alone, so bars say it all. */
  readonly ribbons: SankeyLayout | null;
};

/** Origins that get a bar and a ribbon of their own; more would be slivers. */
const NAMED = 9;

/** The key of an origin that nobody recorded, as the filter of origins has it. */
export const NOT_STATED = 'notStated';

/** The key of those that are drawn as one. */
const OTHERS = 'others';

type Sum = {
  readonly id: string;
  readonly name: string;
  /** Null: no part of it is shown. */
  readonly value: number | null;
  readonly suppressed: number;
};

const sumsBy = (
  pairs: readonly OriginRow[],
  keyOf: (pair: OriginRow) => { readonly id: string; readonly name: string },
): readonly Sum[] => {
  const sums = new Map<string, Sum>();
  for (const pair of pairs) {
    const { id, name } = keyOf(pair);
    const before = sums.get(id) ?? { id, name, value: null, suppressed: 0 };
    sums.set(id, {
      ...before,
      value: pair.value === null ? before.value : (before.value ?? 0) + pair.value,
      suppressed: before.suppressed + (pair.absence === 'suppressed' ? 1 : 0),
    });
  }
  return [...sums.values()].toSorted(
    (a, b) =>
      // Nobody's origin is no place: it stands last, however many they are.
      Number(a.id === NOT_STATED) - Number(b.id === NOT_STATED) ||
      (b.value ?? -1) - (a.value ?? -1) ||
      a.name.localeCompare(b.name),
  );
};

/** A sum that leaves out what is suppressed is the least that it can be. */
const sumText = (
  { value, suppressed }: Pick<Sum, 'value' | 'suppressed'>,
  { t, formats }: Words,
): string => {
  if (value === null) {
    return t(suppressed > 0 ? 'absence.suppressed' : 'absence.unknown');
  }
  const text = formats.number(value);
  return suppressed > 0 ? t('qualified.atLeast', { value: text }) : text;
};

const joined = (sums: readonly Sum[]): Pick<Sum, 'value' | 'suppressed'> =>
  sums.reduce<Pick<Sum, 'value' | 'suppressed'>>(
    (all, { value, suppressed }) => ({
      value: value === null ? all.value : (all.value ?? 0) + value,
      suppressed: all.suppressed + suppressed,
    }),
    { value: null, suppressed: 0 },
  );

const originsOf = ({ pairs }: OriginRows): readonly Sum[] =>
  sumsBy(pairs, ({ from, fromName }) => ({ id: from, name: fromName })).filter(
    ({ value, suppressed }) => value !== 0 || suppressed > 0,
  );

const drawingOf = (rows: OriginRows, words: Words): OriginsDrawing | null => {
  const { t } = words;
  const sums = originsOf(rows);
  if (sums.every(({ value }) => value === null)) {
    return null;
  }
  const isNamed = ({ id }: Sum, index: number): boolean =>
    index < NAMED || id === NOT_STATED || rows.chosen.includes(id);
  const named = sums.filter(isNamed);
  const rest = sums.filter((sum, index) => !isNamed(sum, index));
  const own = new Set(named.map(({ id }) => id));
  const destinations = sumsBy(rows.pairs, ({ to, toName }) => ({ id: to, name: toName }));
  return {
    bars: named.map((sum) => ({
      id: sum.id,
      name: sum.name,
      value: sum.value ?? 0,
      valueText: sumText(sum, words),
    })),
    others:
      rest.length === 0
        ? null
        : t('chart.origins.others', { count: rest.length, value: sumText(joined(rest), words) }),
    ribbons:
      destinations.length < 2
        ? null
        : layOutSankey({
            from: [
              ...named.map(({ id, name }) => ({ id, name })),
              ...(rest.length > 0 ? [{ id: OTHERS, name: t('inspector.originOther') }] : []),
            ],
            to: destinations.map(({ id, name }) => ({ id, name })),
            flows: rows.pairs.flatMap(({ from, to, value }) =>
              value === null || value === 0
                ? []
                : [{ from: own.has(from) ? from : OTHERS, to, value }],
            ),
          }),
  };
};

const summaryOf = (rows: OriginRows, words: Words): string => {
  const { t } = words;
  const sums = originsOf(rows);
  const stated = sums.filter(({ id }) => id !== NOT_STATED);
  const [first] = stated;
  if (first === undefined) {
    return t('state.noOrigins');
  }
  const chosen = sums.filter(({ id }) => rows.chosen.includes(id));
  return chosen.length === 0
    ? t('chart.origins.most', {
        count: stated.length,
        name: first.name,
        value: sumText(first, words),
      })
    : t('chart.origins.chosen', {
        names: joinWords(
          chosen.map(({ name }) => name),
          words.language,
        ),
        value: sumText(joined(chosen), words),
      });
};

const tableOf = (rows: OriginRows, words: Words): Chart<OriginsDrawing>['table'] => {
  const { t } = words;
  return {
    title: rows.title,
    notes: [rows.source, t('within.origins.notMoves')],
    columns: [
      { label: t('table.from'), isNumber: false },
      { label: t('table.to'), isNumber: false },
      { label: t('table.value'), isNumber: true },
    ],
    rows: rows.pairs
      .toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1))
      .map((pair) => {
        const text = numberText(pair, words);
        return {
          cells: [
            { text: pair.fromName },
            { text: pair.toName },
            { text, plain: pair.value ?? text },
          ],
          bar: pair.value,
        };
      }),
  };
};

/** People present by where they come from; not a count of moves (domain rule 4). */
export const originsChart = defineChart<OriginRows, OriginsDrawing>({
  id: 'origins',
  follows: ['area', 'origin'],
  build: (rows, words) => ({
    drawing: drawingOf(rows, words),
    summary: summaryOf(rows, words),
    table: tableOf(rows, words),
  }),
});
