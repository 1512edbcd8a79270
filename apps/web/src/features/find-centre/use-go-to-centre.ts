import { useNavigate } from '@tanstack/react-router';
import type { OperationCode } from '@waystation/domain';
import { useCallback, useRef } from 'react';
import { type FindState, writeFindState } from './address/find-state';
import { rowId } from './answer/centre-row';

/** Whether the list has a row of the centre to go to: further down not all are there. */
const goToRow = (id: string): boolean => {
  const row = document.getElementById(rowId(id));
  row?.closest('details')?.setAttribute('open', '');
  row?.scrollIntoView({ block: 'nearest' });
  row?.focus({ preventScroll: true });
  return row !== null;
};

/**
 * Goes to the row of a centre, else to its own page. Always the same function, so that the map is not drawn
 * anew for it.
 */
export const useGoToCentre = (
  operation: OperationCode,
  state: FindState,
): ((id: string) => void) => {
  const navigate = useNavigate();
  const latest = useRef(state);
  latest.current = state;
  return useCallback(
    (id) => {
      if (!goToRow(id)) {
        void navigate({
          to: '/$op/centres/$id',
          params: { op: operation, id },
          search: writeFindState(latest.current),
        });
      }
    },
    [navigate, operation],
  );
};
