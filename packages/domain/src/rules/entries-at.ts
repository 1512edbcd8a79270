import type { Centre, CentreCount, CentreStatusEntry } from '../centre';
import { latestAt } from './latest-at';

const COUNTED = [
  'present',
  'capacity',
  'blocked',
] as const satisfies readonly CentreCount['kind'][];

/** The entries of a centre's logs that its status and each of its numbers are from at a moment. */
export const entriesAt = (
  { statusLog, counts }: Pick<Centre, 'statusLog' | 'counts'>,
  moment: Date,
): readonly (CentreStatusEntry | CentreCount)[] =>
  [
    latestAt(statusLog, moment),
    ...COUNTED.map((kind) =>
      latestAt(
        counts.filter((count) => count.kind === kind),
        moment,
      ),
    ),
  ].filter((entry) => entry !== null);
