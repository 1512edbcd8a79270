import type { NearestAnswer } from '@waystation/nearest';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { FindState } from '../address/find-state';
import { steadyAnswer } from './steady-answer';

type Answers = {
  /** What both answers are to; another one lets go of what was held. */
  readonly state: FindState;
  readonly straight: NearestAnswer | null;
  /** Null: not there, or not to be had. */
  readonly byRoad: NearestAnswer | null;
};

/** The answer that is shown, and how the times by road came to be in it or not. */
export type SteadyAnswer = {
  readonly answer: NearestAnswer | null;
  /** Whether times by road wait to be let in, because they would move what the reader touches. */
  readonly isHeld: boolean;
  /** Whether the times by road changed the order. */
  readonly hasChanged: boolean;
  /** To be called when the reader begins to use the list. */
  readonly onTouch: () => void;
  readonly onRelease: () => void;
};

/** The straight line first, then the times by road; see {@link steadyAnswer}. */
export const useSteadyAnswer = ({ state, straight, byRoad }: Answers): SteadyAnswer => {
  const [touched, setTouched] = useState<FindState | null>(null);
  const { sort } = state;
  const shown = useMemo(
    () => steadyAnswer({ straight, byRoad, order: sort }, touched === state),
    [straight, byRoad, sort, touched, state],
  );
  const isByRoad = byRoad !== null && !shown.isHeld;
  useEffect(() => {
    if (isByRoad) {
      // What is ordered by road stays so, whatever is counted anew.
      setTouched(null);
    }
  }, [isByRoad]);
  const onTouch = useCallback(() => {
    if (byRoad === null) {
      setTouched(state);
    }
  }, [state, byRoad]);
  const onRelease = useCallback(() => setTouched(null), []);
  return { ...shown, onTouch, onRelease };
};
