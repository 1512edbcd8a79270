import type { Names, Pcode } from '@waystation/domain';
import type { Reader } from '../reader';
import { type Cell, type RowTable, textCell } from '../row-table';

type NamedArea = { readonly pcode: Pcode; readonly names: Names };

/** The name of an area in the reader's language; its P-code where it has none. */
export const areaName = ({ names, pcode }: NamedArea, { formats }: Reader): string =>
  formats.name(names) ?? pcode;

/** The columns that every table of areas begins with. */
export const namedAreaColumns = ({ t }: Reader): RowTable['columns'] => [
  { key: 'area', label: t('table.area'), isNumber: false },
  { key: 'pcode', label: t('table.pcode'), isNumber: false },
];

/** The cells under {@link namedAreaColumns}. */
export const namedAreaCells = (area: NamedArea, reader: Reader): readonly Cell[] => [
  textCell(areaName(area, reader)),
  textCell(area.pcode),
];
