/**
 * What a cell holds: text as written, or a number where the file itself says so (XLSX, JSON). Blank
 * is ''. Dates of workbooks arrive as text YYYY-MM-DD.
 */
export type Cell = string | number;
