import type { Day } from '@waystation/domain';

/** The day last drawn, and what was drawn of it: operation, indicator and level. */
export type LastDrawn = { readonly of: string; readonly day: Day };

type DayChosen = LastDrawn & {
  /** Whether all that is drawn of the day has been read, or failed beside what the map is about. */
  readonly isRead: boolean;
};

/**
 * The day that the map shows: the chosen one once it has been read, until then the one last drawn, so
 * that round bar, legends and panels never name a round whose figures are not on the map. Where
 * nothing of the kind was drawn before, the chosen one is shown as it comes.
 */
export const drawnDay = ({ of, day, isRead }: DayChosen, last: LastDrawn | null): Day =>
  isRead || last === null || last.of !== of ? day : last.day;
