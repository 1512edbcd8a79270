import { countOf, type Flow } from '@waystation/domain';
import { areaName, namedAreaCells, namedAreaColumns } from '../areas/named-area';
import type { Reader } from '../reader';
import { figureCell, type RowTable, rowSources } from '../row-table';
import type { Tooltip } from '../tooltip';
import type { AdditionContext, AdditionRow } from './addition-rows';

/** The counts that a row is made of; undefined: there is none. */
const sidesOf = ({ between }: AdditionRow): { readonly before?: Flow; readonly after?: Flow } => ({
  ...('before' in between && { before: between.before }),
  ...('after' in between && { after: between.after }),
});

const additionWord = ({ between, addition }: AdditionRow, { t, formats }: Reader): string => {
  switch (addition.kind) {
    case 'added':
      return formats.change(addition.value);
    case 'corrected':
      return between.kind === 'corrected'
        ? t('added.correctedBy', { value: formats.change(between.value) })
        : t('added.corrected');
    default:
      return t(`added.${addition.kind}`);
  }
};

const countWord = (flow: Flow | undefined, { t, formats }: Reader): string =>
  flow === undefined
    ? t('absence.unknown')
    : t('added.countBy', {
        value: formats.number(countOf(flow)),
        date: formats.date(flow.asOf, flow.asOfPrecision),
      });

const notesOf = (row: AdditionRow, reader: Reader): readonly string[] => {
  const { before, after } = sidesOf(row);
  const isRough = [before, after].some((flow) => flow !== undefined && flow.qualifier !== 'exact');
  return [
    ...[before, after].flatMap((flow) => (flow === undefined ? [] : countWord(flow, reader))),
    ...(row.addition.kind === 'corrected' ? [reader.t('added.correctedNote')] : []),
    ...(isRough ? [reader.t('added.notExact')] : []),
  ];
};

/** What the tooltip of a country says: what was added, and the two counts that it is of. */
export const describeAddition = (
  row: AdditionRow,
  context: AdditionContext,
  reader: Reader,
): Tooltip => {
  const { before, after } = sidesOf(row);
  const newest = after ?? before;
  return {
    title: areaName(row, reader),
    figure: additionWord(row, reader),
    unit: row.addition.kind === 'added' ? reader.t(`unit.${context.unit}`) : '',
    asOf: newest === undefined ? null : reader.formats.date(newest.asOf, newest.asOfPrecision),
    notes: notesOf(row, reader),
  };
};

/** The countries as a table: both counts with their own dates, and what was added. */
export const additionTable = (
  rows: readonly AdditionRow[],
  { from, to }: AdditionContext,
  reader: Reader,
): RowTable => {
  const { t, formats } = reader;
  return {
    columns: [
      ...namedAreaColumns(reader),
      { key: 'before', label: t('added.knownOn', { date: formats.date(from) }), isNumber: true },
      { key: 'after', label: t('added.knownOn', { date: formats.date(to) }), isNumber: true },
      { key: 'added', label: t('added.column'), isNumber: true },
    ],
    rows: rows.map((row) => {
      const { before, after } = sidesOf(row);
      const sides = [before, row.between.kind === 'nothingNewer' ? before : after];
      return {
        key: row.pcode,
        from: rowSources(sides.flatMap((flow) => flow ?? [])),
        cells: [
          ...namedAreaCells(row, reader),
          ...sides.map((flow) =>
            figureCell(countWord(flow, reader), flow === undefined ? null : countOf(flow)),
          ),
          figureCell(
            additionWord(row, reader),
            row.addition.kind === 'added' ? row.addition.value : null,
          ),
        ],
      };
    }),
  };
};
