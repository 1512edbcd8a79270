import { z } from 'zod';

/** Why a column is taken for a field: by its name, by its HXL hashtag, or because somebody said so. */
export const FIELD_REASONS = ['header', 'tag', 'chosen'] as const;

/** One column of a file as it was found. */
export const FileColumn = z
  .object({
    /** Its position; the first is 0. */
    index: z.number().int().nonnegative(),
    name: z.string(),
    /** Its HXL hashtag with attributes. */
    tag: z.string().nullable(),
    /** A few of its values, shortened; none of a column that is not read or looks personal. */
    examples: z.array(z.string()),
    /** Looks like data about persons: it is not read in, whatever is chosen. */
    isPersonal: z.boolean(),
    field: z.string().nullable(),
    reason: z.enum(FIELD_REASONS).nullable(),
  })
  .readonly();
/** A value that the schema {@link FileColumn} accepts. */
export type FileColumn = z.infer<typeof FileColumn>;

/** How the format of a file was told; `document`: by the structure of a JSON document. */
export const FORMAT_REASONS = ['header', 'tag', 'chosen', 'document'] as const;

/** A source format that columns can be assigned to, and what it needs that was not found. */
export const FormatOffer = z
  .object({
    id: z.string(),
    title: z.string(),
    fields: z.array(z.string()),
    required: z.array(z.string()),
    missing: z.array(z.string()),
  })
  .readonly();
/** A value that the schema {@link FormatOffer} accepts. */
export type FormatOffer = z.infer<typeof FormatOffer>;

/** What was recognised of a file, before anything of it is stored. */
export const ImportInspection = z
  .object({
    encoding: z.string().nullable(),
    delimiter: z.string().nullable(),
    /** Of a workbook; none: it is no workbook. */
    sheets: z.array(
      z.object({ name: z.string(), isHidden: z.boolean(), isRead: z.boolean() }).readonly(),
    ),
    hiddenColumns: z.number().int().nonnegative(),
    /** Nothing in it is about persons and nothing is hidden, so that the file itself may be kept. */
    mayBeKept: z.boolean(),
    /** As a spreadsheet counts rows; null: no table was found. */
    headerRow: z.number().int().nonnegative().nullable(),
    /** The row of HXL hashtags. */
    tagRow: z.number().int().nonnegative().nullable(),
    /** Null: nobody can tell, and the reader is asked. */
    format: z
      .object({ id: z.string(), title: z.string(), reason: z.enum(FORMAT_REASONS) })
      .readonly()
      .nullable(),
    columns: z.array(FileColumn),
    /** What a table can be read as, the nearest first. */
    offers: z.array(FormatOffer),
  })
  .readonly();
/** A value that the schema {@link ImportInspection} accepts. */
export type ImportInspection = z.infer<typeof ImportInspection>;

/** One row of a file as it stands there, for whoever checks it; personal columns are left out. */
export const PreviewRow = z
  .object({
    row: z.number().int().nonnegative(),
    state: z.enum(['accepted', 'flagged', 'rejected']),
    /** In the order of {@link ImportPreview}'s columns. */
    cells: z.array(z.string()),
  })
  .readonly();
/** A value that the schema {@link PreviewRow} accepts. */
export type PreviewRow = z.infer<typeof PreviewRow>;

/** The rows that need a look, and some that do not, with the columns that are read. */
export const ImportPreview = z
  .object({
    columns: z.array(z.object({ name: z.string(), field: z.string() }).readonly()),
    rows: z.array(PreviewRow),
  })
  .readonly();
/** A value that the schema {@link ImportPreview} accepts. */
export type ImportPreview = z.infer<typeof ImportPreview>;
