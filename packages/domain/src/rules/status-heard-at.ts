import type { Centre } from '../centre';
import { latestAt } from './latest-at';
import { observedAt } from './observed-at';

/**
 * When somebody last said the status that a centre's log has, or counted the people there, which shows
 * that it is run; null: nobody has said a status, and the record alone has it. A status never ages into
 * another one by a rule: its reader is told how old it is.
 */
export const statusHeardAt = (
  { statusLog, counts }: Pick<Centre, 'statusLog' | 'counts'>,
  moment: Date,
): string | null => {
  const said = latestAt(statusLog, moment);
  if (said === null) {
    return null;
  }
  const counted = latestAt(
    counts.filter(({ kind }) => kind === 'present'),
    moment,
  );
  const saidAt = observedAt(said);
  const countedAt = counted === null ? null : observedAt(counted);
  return countedAt !== null && countedAt > saidAt ? countedAt : saidAt;
};
