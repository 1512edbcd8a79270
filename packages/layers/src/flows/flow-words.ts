import { numberText } from '@waystation/i18n';
import { isInexact, qualifierCell, qualifierColumn } from '../areas/qualifier-cells';
import type { Reader } from '../reader';
import { figureCell, type RowTable, rowSources, textCell } from '../row-table';
import type { Tooltip } from '../tooltip';
import type { FlowContext, FlowEndRow, FlowRow } from './flow-rows';
import { foreignOrigin } from './foreign-origin';

/** What the key of an origin outside the loaded boundaries begins with, before its code. */
const FOREIGN = 'foreign:';

/** The key of an end that stands for all countries together. */
const EVERYWHERE = 'several:ALL';

/** Parts of one country have its name, others that of the largest and how many more there are. */
const mergedName = (members: readonly FlowEndRow[], reader: Reader): string => {
  const [first, ...others] = members;
  if (first === undefined) {
    return '';
  }
  const { country } = first;
  if (country !== undefined && others.every((one) => one.country === country)) {
    return reader.formats.country(country);
  }
  return reader.t('flow.mergedEnd', { name: flowEndName(first, reader), count: others.length });
};

/** What an end of a flow is called. */
export const flowEndName = (end: FlowEndRow, reader: Reader): string => {
  const { key, names, label, members } = end;
  const { t, formats } = reader;
  if (members !== undefined) {
    return mergedName(members, reader);
  }
  if (names !== null) {
    return formats.name(names) ?? label;
  }
  if (key === 'notStated' || key === 'unknown') {
    return t('flow.originUnknown');
  }
  if (key === EVERYWHERE) {
    return t('flow.allCountries');
  }
  if (key.startsWith('several:')) {
    return `${label.split('+').map(formats.country).join(' + ')} (${t('flow.severalOrigins')})`;
  }
  if (key.startsWith(FOREIGN)) {
    return foreignOrigin({ code: key.slice(FOREIGN.length), name: label }, reader);
  }
  return key.startsWith('country:') ? formats.country(label) : label;
};

const asOfWord = ({ asOf, asOfPrecision }: FlowRow, { formats }: Reader): string | null =>
  asOf === null ? null : formats.date(asOf, asOfPrecision);

const unitWord = (row: FlowRow, reader: Reader): string => {
  const unit = reader.t(`unit.${row.unit}`);
  const date = asOfWord(row, reader);
  return row.counts === 'presentByOrigin' && date !== null
    ? reader.t('flow.inFrom', {
        unit,
        to: flowEndName(row.to, reader),
        from: flowEndName(row.from, reader),
        date,
      })
    : unit;
};

/** Of a flow that stands for several how many, and which of them are in no number. */
const partNotes = ({ parts = [] }: FlowRow, { t }: Reader): readonly string[] => {
  const without = parts.filter(({ value }) => value === null).length;
  return [
    ...(parts.length > 1 ? [t('flow.together', { count: parts.length })] : []),
    ...(without > 0 ? [t('flow.notInSum', { count: without })] : []),
  ];
};

/** What the tooltip of a flow says. */
export const describeFlow = (row: FlowRow, _context: FlowContext, reader: Reader): Tooltip => ({
  title: reader.t('flow.fromTo', {
    from: flowEndName(row.from, reader),
    to: flowEndName(row.to, reader),
  }),
  figure: numberText(row, reader),
  unit: unitWord(row, reader),
  asOf: asOfWord(row, reader),
  notes: [
    row.counts === 'presentByOrigin'
      ? reader.t('flow.presentByOriginNote')
      : reader.t('flowMeasure.cumulative'),
    ...(row.series === null ? [] : [reader.t('flow.ofSeries', { series: row.series })]),
    ...partNotes(row, reader),
  ],
});

/** The flows as a table, each by itself, also those that are not drawn. */
export const flowTable = (
  drawn: readonly FlowRow[],
  { unmerged: rows = drawn }: FlowContext,
  reader: Reader,
): RowTable => {
  const { t } = reader;
  const isQualified = rows.some(isInexact);
  const hasSeries = rows.some(({ series }) => series !== null);
  return {
    columns: [
      { key: 'from', label: t('table.from'), isNumber: false },
      { key: 'to', label: t('table.to'), isNumber: false },
      { key: 'value', label: t('table.value'), isNumber: true },
      ...(isQualified ? [qualifierColumn(reader)] : []),
      { key: 'unit', label: t('table.unit'), isNumber: false },
      ...(hasSeries ? [{ key: 'series', label: t('table.series'), isNumber: false }] : []),
      { key: 'asOf', label: t('table.asOf'), isNumber: false },
    ],
    rows: rows.map((row) => ({
      key: row.key,
      ...(row.source !== undefined && { from: rowSources([row]) }),
      cells: [
        textCell(flowEndName(row.from, reader)),
        textCell(flowEndName(row.to, reader)),
        figureCell(numberText(row, reader), row.value),
        ...(isQualified ? [qualifierCell(row, reader)] : []),
        textCell(t(`unit.${row.unit}`)),
        ...(hasSeries ? [textCell(row.series ?? '')] : []),
        { text: asOfWord(row, reader) ?? t('absence.unknown'), sortBy: row.asOf ?? '' },
      ],
    })),
  };
};
