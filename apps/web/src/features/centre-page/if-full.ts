import type { Centre } from '@waystation/domain';
import { type Ground, NearestQuestion, type RankedCentre, rankCentres } from '@waystation/nearest';
import type { FindState } from '../find-centre/address/find-state';

/** The centre to go on to where one turns out to be full: the best from there for the same people; null: none is known. */
export const ifFull = (
  { place: { id, position } }: Centre,
  state: FindState,
  ground: Ground,
): RankedCentre | null => {
  if (position === null) {
    return null;
  }
  const question = NearestQuestion.parse({
    position,
    people: state.people,
    needs: state.need,
    nationalities: state.consulate,
    languages: state.language,
    mode: state.mode,
    except: [id],
  });
  const [first] = rankCentres(question, ground, { rowsPerTier: 1 }).centres;
  return first?.tier === 'fits' ? first : null;
};
