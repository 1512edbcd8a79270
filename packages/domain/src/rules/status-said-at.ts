import type { Centre } from '../centre';
import { latestAt } from './latest-at';
import { observedAt } from './observed-at';

/**
 * When somebody last said the status that a centre's log has; null: nobody has said one, and the record
 * alone has it. A count of the people there says nothing of whether more are taken in: it has an age of
 * its own. A status never ages into another one by a rule: its reader is told how old it is.
 */
export const statusSaidAt = (
  { statusLog }: Pick<Centre, 'statusLog'>,
  moment: Date,
): string | null => {
  const said = latestAt(statusLog, moment);
  return said === null ? null : observedAt(said);
};
