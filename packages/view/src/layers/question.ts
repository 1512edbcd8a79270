import type { Day, SexAge } from '@waystation/domain';

/** A question about figures: of which indicator, as known on which day. */
export type FigureQuestion = {
  readonly indicator: string | null;
  readonly asOf: Day;
  /** Left out or null: everybody. Only some answers can be about single sexes and ages. */
  readonly people?: SexAge | null;
  /** A later day, of figures of areas: what changed until then is answered, too. */
  readonly until?: Day;
};

/** The question as the API takes it: without an indicator it takes the operation's own. */
export const questionInput = ({ indicator, asOf, people = null, until }: FigureQuestion) => ({
  asOf,
  ...(indicator !== null && { indicator }),
  ...(people !== null && { people }),
  ...(until !== undefined && { until }),
});
