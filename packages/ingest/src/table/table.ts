import type { ValueReadings } from '@waystation/domain';
import type { GridRow } from './grid';

/** A grid whose header was found: named columns and the rows below it. */
export type Table = {
  /** Name of the sheet; null for CSV and JSON. */
  readonly name: string | null;
  /** Header cells as written. */
  readonly columns: readonly string[];
  /** HXL hashtags by column, where the file has a row of them. */
  readonly tags: readonly string[] | null;
  /** Columns by field, where somebody or a row of hashtags said which is which. */
  readonly fields?: ReadonlyMap<string, number>;
  /** What values of a field are read as, where somebody said so. */
  readonly values?: ValueReadings | undefined;
  readonly rows: readonly GridRow[];
  /** Text found outside the table: titles above it and the other sheets of the workbook. */
  readonly surroundings: readonly string[];
};
