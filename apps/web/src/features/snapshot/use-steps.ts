import { type RouterHistory, useLocation, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

/** Undo and redo of what was changed since the page was opened: the steps are those of the browser's history. */
export const useSteps = () => {
  const { history }: { readonly history: RouterHistory } = useRouter();
  const { __TSR_index: now } = useLocation().state;
  const [first] = useState(now);
  const [last, setLast] = useState(now);
  useEffect(
    () =>
      history.subscribe(({ location, action }) => {
        if (action.type === 'PUSH') {
          setLast(location.state.__TSR_index);
        }
      }),
    [history],
  );
  return {
    canUndo: now > first,
    canRedo: now < last,
    undo: () => history.back(),
    redo: () => history.forward(),
  };
};
