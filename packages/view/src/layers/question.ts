import type { Day, SexAge } from '@waystation/domain';

/** A question about figures: of which indicator, as known on which day. */
export type FigureQuestion = {
  readonly indicator: string | null;
  readonly asOf: Day;
  /** Left out or null: everybody. Only some answers can be about single sexes and ages. */
  readonly people?: SexAge | null;
};

/** The question as the API takes it: without an indicator it takes the operation's own. */
export const questionInput = ({ indicator, asOf, people = null }: FigureQuestion) => ({
  asOf,
  ...(indicator !== null && { indicator }),
  ...(people !== null && { people }),
});
