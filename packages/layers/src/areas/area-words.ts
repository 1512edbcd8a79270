import { numberText } from '@waystation/i18n';
import { asOfWord, figureWord } from '../figure-words';
import type { Reader } from '../reader';
import { type Cell, figureCell, type RowTable, rowSources, textCell } from '../row-table';
import type { Tooltip } from '../tooltip';
import type { AreaContext, AreaRow } from './area-rows';
import { classedFigure } from './classed-figure';
import { areaName, namedAreaCells, namedAreaColumns } from './named-area';
import { isInexact, qualifierCell, qualifierColumn } from './qualifier-cells';
import { rateSentence, residentCells } from './resident-words';

/** The number in the relation that the classes are of; null where they are of the number itself. */
const relationWord = (
  row: AreaRow,
  context: AreaContext,
  { t, formats }: Reader,
): string | null => {
  const { value } = classedFigure(row, context);
  const { relation, breaks } = context;
  if (relation === 'count') {
    return null;
  }
  const word = value === null ? null : formats.number(value, breaks.decimals);
  if (relation === 'per1000Residents') {
    return rateSentence(word, row.residents, { t, formats });
  }
  return word === null ? null : t(`relation.said.${relation}`, { value: word });
};

const notesOf = (row: AreaRow, context: AreaContext, reader: Reader): readonly string[] => {
  const { t } = reader;
  if (row.value === null) {
    return [t(`absenceLong.${row.absence ?? 'unknown'}`)];
  }
  const related = relationWord(row, context, reader);
  return [
    ...(related === null ? [] : [related]),
    ...(row.carriedOver ? [t('absenceLong.carriedOver')] : []),
  ];
};

/** What the tooltip of an area says. */
export const describeArea = (row: AreaRow, context: AreaContext, reader: Reader): Tooltip => ({
  title: areaName(row, reader),
  figure: numberText(row, reader),
  unit: reader.t(`unit.${context.unit}`),
  asOf: asOfWord(row.passport, reader),
  notes: notesOf(row, context, reader),
});

const relatedColumns = ({ relation }: AreaContext, { t }: Reader): RowTable['columns'] =>
  relation === 'count'
    ? []
    : [
        { key: 'related', label: t(`relation.unit.${relation}`), isNumber: true },
        ...(relation === 'per1000Residents'
          ? [
              { key: 'residents', label: t('residents.title'), isNumber: true },
              { key: 'residentsBase', label: t('residents.source'), isNumber: false },
            ]
          : []),
      ];

const relatedCells = (row: AreaRow, context: AreaContext, reader: Reader): readonly Cell[] => {
  const { relation, breaks } = context;
  if (relation === 'count') {
    return [];
  }
  const { value, absence } = classedFigure(row, context);
  const word =
    value === null
      ? figureWord(null, absence, reader)
      : reader.formats.number(value, breaks.decimals);
  return [
    figureCell(word, value),
    ...(relation === 'per1000Residents' ? residentCells(row.residents, reader) : []),
  ];
};

const dateCell = ({ passport }: AreaRow, reader: Reader): Cell => ({
  text: asOfWord(passport, reader) ?? '',
  sortBy: passport?.asOf ?? '',
});

const parentCell = ({ parentNames, parent }: AreaRow, { formats }: Reader): Cell =>
  textCell((parentNames && formats.name(parentNames)) ?? parent ?? '');

/**
 * The areas as a table, with the areas they lie in where those are known, with the relation beside the count where the classes are of one, and with
 * their dates where they are not all of one day, and with how exact they are where any is not exact.
 */
export const areaTable = (
  rows: readonly AreaRow[],
  context: AreaContext,
  reader: Reader,
): RowTable => {
  const { t } = reader;
  const hasOwnDates = new Set(rows.map(({ passport }) => passport?.asOf ?? null)).size > 1;
  const hasParents = rows.some(({ parentNames }) => parentNames !== null);
  const isQualified = rows.some(isInexact);
  const hasOwnSources = new Set(rows.map(({ passport }) => passport)).size > 1;
  return {
    columns: [
      ...namedAreaColumns(reader),
      ...(hasParents ? [{ key: 'parent', label: t('table.parent'), isNumber: false }] : []),
      { key: 'value', label: t(`unit.${context.unit}`), isNumber: true },
      ...(isQualified ? [qualifierColumn(reader)] : []),
      ...relatedColumns(context, reader),
      ...(hasOwnDates ? [{ key: 'asOf', label: t('table.asOf'), isNumber: false }] : []),
    ],
    rows: rows.map((row) => ({
      key: row.pcode,
      ...(hasOwnSources && { from: rowSources(row.passport === null ? [] : [row.passport]) }),
      cells: [
        ...namedAreaCells(row, reader),
        ...(hasParents ? [parentCell(row, reader)] : []),
        figureCell(numberText(row, reader), row.value),
        ...(isQualified ? [qualifierCell(row, reader)] : []),
        ...relatedCells(row, context, reader),
        ...(hasOwnDates ? [dateCell(row, reader)] : []),
      ],
    })),
  };
};
