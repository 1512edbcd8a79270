import type { Qualifier } from '@waystation/domain';
import type { Reader } from '../reader';
import { type Cell, type RowTable, textCell } from '../row-table';

/** A number; without a qualifier it is exact. */
type Qualified = { readonly value: number | null; readonly qualifier?: Qualifier };

/** Whether a row has a number that its source does not call exact. */
export const isInexact = ({ value, qualifier = 'exact' }: Qualified): boolean =>
  value !== null && qualifier !== 'exact';

/** The column that says it beside the number, for spreadsheets, which get the number as digits. */
export const qualifierColumn = ({ t }: Pick<Reader, 't'>): RowTable['columns'][number] => ({
  key: 'qualifier',
  label: t('table.qualifier'),
  isNumber: false,
});

/** How exact a number is; nothing beside one that is exact, and where there is none. */
export const qualifierCell = (row: Qualified, { t }: Pick<Reader, 't'>): Cell =>
  textCell(isInexact(row) ? t(`qualifier.${row.qualifier ?? 'exact'}`) : '');
