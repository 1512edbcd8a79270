import type { Cell } from './cell';

/** Ways in which field files write "nothing here" (DTM, UNHCR and OCHA exports). */
const MISSING = new Set([
  '',
  '-',
  '--',
  '—',
  'na',
  'n/a',
  '#n/a',
  'n.a.',
  'nan',
  'null',
  'none',
  'not available',
  'not applicable',
  'unknown',
  'no data',
]);

/** Whether a cell says that nothing is known; zero is a number and never missing. */
export const isMissing = (cell: Cell): boolean =>
  typeof cell === 'number' ? Number.isNaN(cell) : MISSING.has(cell.trim().toLowerCase());
