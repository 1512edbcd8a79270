/**
 * Bounds on what one file may ask of the machine (standards: zip rules of imports). A text file may
 * be larger than a workbook because it is read as it is, without inflating.
 */
export const LIMITS = {
  workbookBytes: 20 * 1024 * 1024,
  textBytes: 64 * 1024 * 1024,
  archiveEntries: 200,
  inflatedBytes: 200 * 1024 * 1024,
  /** Inflated to deflated; the real DTM workbooks stay below 20. */
  inflationRatio: 100,
  /** Entries below this size may inflate more: a blank theme compresses well and harms nobody. */
  ratioFreeBytes: 256 * 1024,
  workbookCells: 1_000_000,
  textCells: 5_000_000,
  columns: 2_000,
  vertices: 3_000_000,
} as const;
