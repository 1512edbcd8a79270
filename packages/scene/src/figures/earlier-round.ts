import type { AreaFigures, Day, RoundView } from '@waystation/domain';
import type { SceneQuestions } from '../reads/scene-questions';

type Figures = NonNullable<SceneQuestions['figures']>;

/** What was read of the areas of a view. */
type Read = {
  readonly figures: AreaFigures | undefined;
  readonly rounds: readonly RoundView[] | undefined;
};

const dayBefore = ({ figures, rounds = [] }: Read): Day | null => {
  const passport = figures?.passport ?? null;
  const days = rounds
    .filter(({ round }) => round.series === passport?.series)
    .map(({ round }) => round.reportingDate)
    .filter((day) => passport !== null && day < passport.asOf);
  return days.toSorted().at(-1) ?? null;
};

/**
 * The question for the round before the one that a view shows, which a table of areas is compared with
 * where the reader compares with none; null: there is no earlier one.
 */
export const earlierRound = (asked: Figures | null, read: Read): Figures | null => {
  const day = dayBefore(read);
  return asked === null || day === null
    ? null
    : { procedure: asked.procedure, input: { ...asked.input, asOf: day, until: asked.input.asOf } };
};
