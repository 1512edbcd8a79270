import { closedWayWords, type RankedCentre } from '@waystation/nearest';
import { useTranslator } from '@waystation/ui';

type ClosedWayProps = { readonly centre: RankedCentre; readonly timeZone: string };

/** Closed roads on the way, or near one that nobody knows, said before all that is less urgent. */
export const ClosedWay = ({ centre, timeZone }: ClosedWayProps) =>
  closedWayWords(centre, timeZone, useTranslator()).map((said) => (
    <p key={said} className="font-semibold text-note text-warn">
      {said}
    </p>
  ));
