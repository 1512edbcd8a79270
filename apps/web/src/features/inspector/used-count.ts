import { type Centre, type CentreCount, latestAt } from '@waystation/domain';

/** The count of a kind that the equation uses at a moment, for its qualifier, source and note. */
export const usedCount = (
  { counts }: Pick<Centre, 'counts'>,
  wanted: CentreCount['kind'],
  moment: Date,
): CentreCount | null =>
  latestAt(
    counts.filter(({ kind }) => kind === wanted),
    moment,
  );
