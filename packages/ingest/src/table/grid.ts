import type { Cell } from './cell';

/** One row as a person counts it in a spreadsheet: the first is 1. */
export type GridRow = { readonly number: number; readonly cells: readonly Cell[] };

/** The rows of one CSV or sheet before anyone knows which of them is the header. */
export type Grid = { readonly name: string | null; readonly rows: readonly GridRow[] };
