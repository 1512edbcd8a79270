import type { Day } from '@waystation/domain';

/** A question about figures: of which indicator, as known on which day. */
export type FigureQuestion = { readonly indicator: string | null; readonly asOf: Day };

/** The question as the API takes it: without an indicator it takes the operation's own. */
export const questionInput = ({ indicator, asOf }: FigureQuestion) => ({
  asOf,
  ...(indicator !== null && { indicator }),
});
