import type { AdminLevel, OperationOverview } from '@waystation/domain';

/** The level of an operation's largest areas, which tell countries; undefined: it has no boundaries. */
export const coarsestLevel = ({
  levels,
}: Pick<OperationOverview, 'levels'>): AdminLevel | undefined =>
  levels.map(({ level }) => level).toSorted((a, b) => a - b)[0];
