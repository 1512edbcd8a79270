import type { OperationCode, RoundId } from '../codes';
import type { Round } from '../round';
import type { BookedRound, RevisionFigure, RoundStep } from '../round-book';
import type { RoundRefusal } from '../rules/advance-round';

/** A step that somebody takes with a round; what files do to it is written with their import. */
export type RoundStepTaken = Extract<
  RoundStep,
  { readonly kind: 'covered' | 'published' | 'corrected' }
>;

/** That a round was opened. */
export type PlannedStep = Extract<RoundStep, { readonly kind: 'planned' }>;

/** Where rounds that are run here are kept. Rounds that a source's files made are in no book. */
export type RoundBookStore = {
  /** Newest reporting date first. */
  readonly list: (operation: OperationCode) => Promise<readonly BookedRound[]>;
  /** Opens a round, with a feed entry, or nothing: 'exists' where it is stored or in the book. */
  readonly plan: (
    operation: OperationCode,
    round: Round,
    step: PlannedStep,
  ) => Promise<'planned' | RoundRefusal>;
  /**
   * Adds a step to the log of a round, with a feed entry, or nothing. Publishing a round that a source's
   * files made takes it into the book. A correction is given its number here.
   */
  readonly take: (
    operation: OperationCode,
    round: RoundId,
    step: RoundStepTaken,
  ) => Promise<'taken' | 'roundNotFound' | RoundRefusal>;
  /** The figures of a published round as a revision had them; null: there is no such revision. */
  readonly figuresAt: (
    operation: OperationCode,
    round: RoundId,
    revision: number,
  ) => Promise<readonly RevisionFigure[] | null>;
};
