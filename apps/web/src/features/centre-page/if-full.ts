import type { Centre } from '@waystation/domain';
import { type Ground, type RankedCentre, rankCentres } from '@waystation/nearest';
import type { FindState } from '../find-centre/address/find-state';
import { questionOf } from '../find-centre/use-find';

/** Where to go on to; null: no other centre is known to have places; `notAsked`: nobody could look. */
export type NextCentre = RankedCentre | 'notAsked' | null;

/** The centre to go on to where one turns out to be full: the best from there for the same people. */
export const ifFull = (
  { place: { id, position } }: Centre,
  state: FindState,
  ground: Ground,
): NextCentre => {
  const question = questionOf({ ...state, from: position });
  if (question === null) {
    return 'notAsked';
  }
  const [first] = rankCentres({ ...question, except: [id] }, ground, { rowsPerTier: 1 }).centres;
  return first?.tier === 'fits' ? first : null;
};
