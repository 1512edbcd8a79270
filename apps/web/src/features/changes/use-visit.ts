import type { Day } from '@waystation/domain';
import { useEffect, useState } from 'react';
import { createVisitsStore, type Visit } from './visits-store';

const visits = createVisitsStore(() => localStorage);

type Told = {
  readonly operation: string;
  /** Up to which moment the page tells; null: it is not known yet what it tells. */
  readonly moment: Date | null;
  readonly seen: Day | null;
};

/** The reader's visit before this one, on this device; what is told now is noted for the next. */
export const useVisit = ({ operation, moment, seen }: Told): Visit | null => {
  const [last, setLast] = useState(() => visits.last(operation));
  const told = moment?.toISOString() ?? null;
  useEffect(() => {
    if (told !== null) {
      setLast(visits.note(operation, { told, seen }, Date.now()));
    }
  }, [operation, told, seen]);
  return last;
};
