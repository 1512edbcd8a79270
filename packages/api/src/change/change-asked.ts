import { type AdminLevel, Day, type DayOrMoment } from '@waystation/domain';

/** What is asked of the time between two moments. */
export type ChangeAsked = {
  readonly since: DayOrMoment;
  readonly asOf: Day;
  /** The day of the round that a reader had seen by then; left out: the newest of the first moment. */
  readonly seen?: Day | undefined;
  readonly indicator?: string | undefined;
  readonly level?: AdminLevel | undefined;
};

const endOfDay = (day: string): Date => new Date(`${day}T23:59:59.999Z`);

/** The day, UTC, of a day or a moment. */
export const dayIn = (at: DayOrMoment): Day => Day.parse(at.slice(0, 10));

/** The two moments that are compared; a day is told of as it ended. */
export const momentsOf = ({
  since,
  asOf,
}: Pick<ChangeAsked, 'since' | 'asOf'>): { readonly since: Date; readonly moment: Date } => ({
  since: since.length === asOf.length ? endOfDay(since) : new Date(since),
  moment: endOfDay(asOf),
});
