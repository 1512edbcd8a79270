import { freshnessStyle } from '@waystation/cartography';
import { numberText } from '@waystation/i18n';
import type { Gazetteer } from '../flows/gazetteer';
import { placeName, precisionNotes } from '../place-words';
import type { Reader } from '../reader';
import { type Cell, type RowTable, rowSources, textCell } from '../row-table';
import type { Tooltip } from '../tooltip';
import type { CrossingContext, CrossingRow } from './crossing-rows';
import type { CrossingVolume } from './crossing-volumes';

const asOfWord = ({ at }: CrossingRow, { formats }: Reader): string | null =>
  at.entry === null ? null : formats.date(at.entry.at);

const ageNotes = ({ at }: CrossingRow, { t }: Reader): readonly string[] =>
  at.freshness === null || freshnessStyle(at.freshness).dateTone === 'plain'
    ? []
    : [t(at.freshness === 'aging' ? 'stale.aging' : 'stale.old')];

const countryWord = (iso3: string, gazetteer: Gazetteer, { formats }: Reader): string => {
  const placed = gazetteer.get(`country:${iso3}`);
  return (placed && formats.name(placed.names)) ?? formats.country(iso3);
};

const whenWord = (volume: CrossingVolume, { formats }: Reader): string =>
  volume.periodStart === null
    ? formats.date(volume.asOf, volume.asOfPrecision)
    : formats.period(volume.periodStart, volume.asOf);

/** One way through a crossing: who, in which unit, and over what time. */
const volumeWord = (volume: CrossingVolume, gazetteer: Gazetteer, reader: Reader): string => {
  const { t } = reader;
  const said = t('crossing.volume', {
    from: countryWord(volume.from, gazetteer, reader),
    to: countryWord(volume.to, gazetteer, reader),
    figure: numberText(volume, reader),
    unit: t(`unit.${volume.unit}`),
    measure: t(`flowMeasure.${volume.measure}`),
    date: whenWord(volume, reader),
  });
  return volume.category === null
    ? said
    : t('crossing.volumeOf', { said, category: volume.category });
};

/** What the tooltip of a crossing says; the source's own words are kept as they are. */
export const describeCrossing = (
  row: CrossingRow,
  { gazetteer }: CrossingContext,
  reader: Reader,
): Tooltip => {
  const { crossing, at } = row;
  const { t } = reader;
  return {
    title: placeName(crossing.place, reader),
    figure: t(`crossingStatus.${at.status}`),
    unit: t(`crossingType.${crossing.type}`),
    asOf: asOfWord(row, reader),
    notes: [
      t('crossing.between', {
        a: countryWord(crossing.countries[0], gazetteer, reader),
        b: countryWord(crossing.countries[1], gazetteer, reader),
      }),
      ...row.volumes.map((volume) => volumeWord(volume, gazetteer, reader)),
      ...(at.entry?.note == null ? [] : [at.entry.note]),
      ...ageNotes(row, reader),
      ...precisionNotes(crossing.place, reader),
    ],
  };
};

/** Every way through a crossing; unknown where nobody was counted, for that is not nobody. */
const volumesCell = (row: CrossingRow, gazetteer: Gazetteer, reader: Reader): Cell =>
  textCell(
    row.volumes.length === 0
      ? reader.t('absence.unknown')
      : row.volumes.map((volume) => volumeWord(volume, gazetteer, reader)).join('; '),
  );

/** Who says its status, or where nobody does, that it is there. */
const statusSource = ({ at: { entry }, crossing: { place } }: CrossingRow) =>
  entry === null ? { source: place.source, asOf: null } : { source: entry.source, asOf: entry.at };

/** The crossings as a table. */
export const crossingTable = (
  rows: readonly CrossingRow[],
  { gazetteer }: Pick<CrossingContext, 'gazetteer'>,
  reader: Reader,
): RowTable => {
  const { t } = reader;
  return {
    columns: [
      { key: 'crossing', label: t('table.crossing'), isNumber: false },
      { key: 'kind', label: t('table.kind'), isNumber: false },
      { key: 'status', label: t('table.status'), isNumber: false },
      { key: 'asOf', label: t('table.asOf'), isNumber: false },
      { key: 'volumes', label: t('crossing.volumes'), isNumber: false },
    ],
    rows: rows.map((row) => ({
      key: row.crossing.place.id,
      from: rowSources([statusSource(row), ...row.volumes]),
      ...(row.crossing.place.position === null && { isUnplaced: true }),
      cells: [
        textCell(placeName(row.crossing.place, reader)),
        textCell(t(`crossingType.${row.crossing.type}`)),
        textCell(t(`crossingStatus.${row.at.status}`)),
        { text: asOfWord(row, reader) ?? t('absence.unknown'), sortBy: row.at.entry?.at ?? '' },
        volumesCell(row, gazetteer, reader),
      ],
    })),
  };
};
