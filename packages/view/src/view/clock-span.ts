import type { Day } from '@waystation/domain';

/** The days that a clock runs over. */
export type ClockSpan = { readonly from: Day; readonly to: Day };
