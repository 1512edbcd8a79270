import { useDeferredValue, useMemo } from 'react';
import { orderedTiers } from '../answer/ordered';
import { rankedBy } from '../roads/ranked-by';
import { type FindModel, rankedFor } from '../use-find';
import { ranksOf } from './ranked-rows';

/**
 * The numbers of the list for the map, as far as the list may go. They are worked out once what is shown of
 * the list is painted: it is the answer, and has no more rows at first than one reads.
 */
export const useMapRanks = ({
  answer,
  ground,
  roads,
  steady,
  state: { sort },
}: Pick<FindModel, 'answer' | 'ground' | 'roads' | 'steady' | 'state'>): ReadonlyMap<
  string,
  number
> => {
  const shown = useMemo(
    () => ({ answer, ground, sort, byRoad: steady.isHeld ? {} : rankedBy(roads) }),
    [answer, ground, sort, steady.isHeld, roads],
  );
  const painted = useDeferredValue(shown, null);
  return useMemo(() => {
    if (painted === null || painted.answer === null || painted.ground === null) {
      return new Map();
    }
    const { question } = painted.answer;
    return ranksOf(
      orderedTiers(
        rankedFor(question, painted.ground, { sort: painted.sort, ...painted.byRoad }),
        painted.sort,
      ),
    );
  }, [painted]);
};
