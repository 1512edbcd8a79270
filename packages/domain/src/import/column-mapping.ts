import { z } from 'zod';

/** A field of a source format by its name there, such as `idpIndividuals`. */
export const FieldName = z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,60}$/);

/**
 * Which column of a table is which field of its format, as a person chose it or as it was guessed. It
 * says where the header stands, too, so that the same file is read the same way again.
 */
export const ColumnMapping = z
  .object({
    /** The sheet of a workbook; null: the file has no sheets. */
    sheet: z.string().max(255).nullable(),
    /** The row of the header as a spreadsheet counts it; a list of JSON records has its keys in row 0. */
    headerRow: z.number().int().nonnegative().max(1_000),
    /** Positions of columns, the first is 0, by field. */
    columns: z.record(FieldName, z.number().int().nonnegative().max(2_000)),
  })
  .strict()
  .readonly();
/** A value that the schema {@link ColumnMapping} accepts. */
export type ColumnMapping = z.infer<typeof ColumnMapping>;
