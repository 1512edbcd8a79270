import type { Centre } from '@waystation/domain';
import {
  type Ground,
  type NearestQuestion,
  type RankedCentre,
  rankCentres,
} from '@waystation/nearest';
import type { FindState } from '../find-centre/address/find-state';
import type { ByRoad } from '../find-centre/roads/ranked-by';
import { questionOf } from '../find-centre/use-find';

/** Where to go on to; null: no other centre is known to have places; `notAsked`: nobody could look. */
export type NextCentre = RankedCentre | 'notAsked' | null;

/** What is asked where a centre turns out to be full: the same from there. Null: nobody said where it is. */
export const ifFullQuestion = (
  { place: { id, position, country } }: Centre,
  state: FindState,
): NearestQuestion | null => {
  const question = questionOf({ ...state, from: position, country });
  return question === null ? null : { ...question, except: [id] };
};

/**
 * The best centre to go on to, over the roads as far as they are known: nobody is sent where a
 * closed road leaves no way.
 */
export const ifFull = (
  question: NearestQuestion | null,
  ground: Ground,
  byRoad: ByRoad = {},
): NextCentre => {
  if (question === null) {
    return 'notAsked';
  }
  const [first] = rankCentres(question, ground, { rowsPerTier: 1, ...byRoad }).centres;
  return first?.tier === 'fits' ? first : null;
};
