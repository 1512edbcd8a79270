import type { GridRow } from './grid';

/** How the first cell of a template's example begins, in the languages in which templates come. */
const EXAMPLE = /^\s*(example|exemple|ejemplo|مثال)\s*:/i;

/** Whether a row is the example of a template: its first filled cell says so. */
export const isExampleRow = ({ cells }: GridRow): boolean => {
  const first = cells.find((cell) => cell !== '');
  return typeof first === 'string' && EXAMPLE.test(first);
};
