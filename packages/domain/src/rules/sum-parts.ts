import { absent, type Reported, reported } from '../absence';
import type { Figure } from '../figure';

/**
 * The figure of one subject in one round from its rows: a whole figure as published, or the sum of
 * its parts over reasons and origins (domain rule 2). A whole figure wins over parts, so a total is
 * never counted twice. Parts with an absent value make the sum absent: a sum with a hole is unknown.
 */
export const figureOfSubject = (rows: readonly Pick<Figure, 'reported' | 'isPart'>[]): Reported => {
  const wholes = rows.filter((row) => !row.isPart);
  const [whole] = wholes;
  if (whole !== undefined) {
    return whole.reported;
  }
  if (rows.length === 0) {
    return absent('unknown');
  }
  let sum = 0;
  for (const { reported: part } of rows) {
    if (part.kind === 'absent') {
      return part;
    }
    sum += part.value;
  }
  return reported(sum);
};
