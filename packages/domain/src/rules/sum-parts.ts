import type { Reported } from '../absence';
import type { Figure } from '../figure';
import { wholeSum } from './sum-of-reported';

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
  return wholeSum(rows.map((row) => row.reported));
};
