import type { Centre } from '@waystation/domain';
import { type Ground, type RankedCentre, rankCentres } from '@waystation/nearest';
import type { FindState } from '../find-centre/address/find-state';
import { questionOf } from '../find-centre/use-find';

/** The centre to go on to where one turns out to be full: the best from there for the same people; null: none is known. */
export const ifFull = (
  { place: { id, position } }: Centre,
  state: FindState,
  ground: Ground,
): RankedCentre | null => {
  const question = questionOf({ ...state, from: position });
  if (question === null) {
    return null;
  }
  const [first] = rankCentres({ ...question, except: [id] }, ground, { rowsPerTier: 1 }).centres;
  return first?.tier === 'fits' ? first : null;
};
