import { basesOf, type ResidentBase, type ResidentsOfArea } from '@waystation/domain';
import type { Reader } from '../reader';
import { type Cell, figureCell, textCell } from '../row-table';

type Words = Pick<Reader, 't' | 'formats'>;

/** Who states residents, and of when: what stands beside every rate. */
const residentBaseWord = (base: ResidentBase, { t, formats }: Words): string =>
  t('residents.base', {
    source: base.title,
    date: formats.date(base.asOf, base.asOfPrecision),
  });

/** The same of several areas, each source and date once; null: none has residents. */
export const residentBasesWord = (
  residents: Iterable<ResidentsOfArea | null>,
  reader: Words,
): string | null => {
  const known = [...residents].filter((one) => one !== null);
  const words = basesOf(known).map((base) => residentBaseWord(base, reader));
  return words.length === 0 ? null : words.join('; ');
};

/**
 * A rate with its denominator, or why there is none; the number itself stands beside it. A rate that
 * is absent because its number is says nothing of its own.
 */
export const rateSentence = (
  rate: string | null,
  residents: ResidentsOfArea | null,
  reader: Words,
): string => {
  const { t, formats } = reader;
  if (residents === null) {
    return t('residents.unknown');
  }
  const values = {
    residents: formats.number(residents.value),
    base: residentBaseWord(residents.base, reader),
  };
  return rate === null
    ? t('residents.zero', { base: values.base })
    : t('relation.said.per1000Residents', { value: rate, ...values });
};

/** The denominator in a table: how many people live there, by whom and of when. */
export const residentCells = (
  residents: ResidentsOfArea | null,
  reader: Words,
): readonly Cell[] => [
  residents === null
    ? figureCell(reader.t('absence.unknown'), null)
    : figureCell(reader.formats.number(residents.value), residents.value),
  textCell(residents === null ? '' : residentBaseWord(residents.base, reader)),
];
