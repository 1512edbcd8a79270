import type { Counted } from '../ports/figures';

/** Whether a number is of a column: of the same people, in the same unit, measuring the same. */
export const isOfColumn = (number: Counted, { group, unit, measure }: Counted): boolean =>
  number.group === group && number.unit === unit && number.measure === measure;
