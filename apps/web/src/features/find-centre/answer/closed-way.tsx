import type { RankedCentre } from '@waystation/nearest';
import { useTranslator } from '@waystation/ui';
import { closedWayWords } from '../closures/closure-words';

type ClosedWayProps = { readonly centre: RankedCentre; readonly timeZone: string };

/** Closed roads on the way, or near one that nobody knows, said before all that is less urgent. */
export const ClosedWay = ({ centre, timeZone }: ClosedWayProps) => {
  const said = closedWayWords(centre, timeZone, useTranslator());
  return said === null ? null : <p className="font-semibold text-note text-warn">{said}</p>;
};
