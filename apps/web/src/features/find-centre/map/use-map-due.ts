import { useEffect, useState } from 'react';
import type { FindModel } from '../use-find';

/**
 * Whether the map is to be begun: once the list is painted, or it is known that there is none. The list
 * is the answer, and to make a map takes an old phone longer than to find the centres.
 */
export const useMapDue = ({
  answer,
  state,
  isElsewhere,
  reads,
}: Pick<FindModel, 'answer' | 'state' | 'isElsewhere' | 'reads'>): boolean => {
  const [isDue, setDue] = useState(false);
  const isSettled =
    answer !== null ||
    state.from === null ||
    isElsewhere ||
    reads.some(({ error }) => error !== null);
  useEffect(() => {
    if (isSettled) {
      setDue(true);
    }
  }, [isSettled]);
  return isDue;
};
