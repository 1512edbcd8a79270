import { MOST_PEOPLE } from '@waystation/domain';
import { wholeNumber } from '@waystation/ui';

/**
 * The count that stands in a field while it is typed, so that what follows from it is never that of
 * an earlier number; null: it is none yet.
 */
export const countTyped = (text: string): number | null =>
  wholeNumber(text, { minValue: 0, maxValue: MOST_PEOPLE });
