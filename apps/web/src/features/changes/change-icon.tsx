import type { ChangeKind } from '@waystation/domain';
import {
  CircleCheck,
  CircleDashed,
  CircleHelp,
  CircleSlash,
  CircleX,
  type LucideIcon,
  PencilLine,
  ScanSearch,
  TrendingDown,
  TrendingUp,
  TriangleAlert,
} from 'lucide-react';

type Look = { readonly icon: LucideIcon; readonly colour: string };

const BAD = 'text-crit';
const SOSO = 'text-warn';
const GOOD = 'text-ok';
const PLAIN = 'text-ink-2';

/** Shape and colour of each kind; the words beside it say it, too. A rise of people is neither good nor bad. */
const LOOKS = {
  centreClosed: { icon: CircleX, colour: BAD },
  centreFilled: { icon: CircleSlash, colour: BAD },
  centreStandby: { icon: CircleDashed, colour: SOSO },
  centreOpened: { icon: CircleCheck, colour: GOOD },
  centreHasRoom: { icon: CircleCheck, colour: GOOD },
  centreFirstKnown: { icon: ScanSearch, colour: PLAIN },
  crossingClosed: { icon: CircleX, colour: BAD },
  crossingRestricted: { icon: CircleSlash, colour: SOSO },
  crossingUnclear: { icon: CircleHelp, colour: PLAIN },
  crossingOpened: { icon: CircleCheck, colour: GOOD },
  crossingFirstKnown: { icon: ScanSearch, colour: PLAIN },
  peopleRose: { icon: TrendingUp, colour: PLAIN },
  peopleFell: { icon: TrendingDown, colour: PLAIN },
  arrivalsAdded: { icon: TrendingUp, colour: PLAIN },
  centreRose: { icon: TrendingUp, colour: PLAIN },
  centreFell: { icon: TrendingDown, colour: PLAIN },
  newlyCovered: { icon: ScanSearch, colour: PLAIN },
  noLongerCovered: { icon: TriangleAlert, colour: SOSO },
  centreFirstCounted: { icon: ScanSearch, colour: PLAIN },
  arrivalsFirstCounted: { icon: ScanSearch, colour: PLAIN },
  corrected: { icon: PencilLine, colour: SOSO },
  figureCorrected: { icon: PencilLine, colour: SOSO },
} as const satisfies Record<ChangeKind, Look>;

/** The mark of a kind of change. */
export const ChangeIcon = ({ kind }: { readonly kind: ChangeKind }) => {
  const { icon: Icon, colour } = LOOKS[kind];
  return <Icon aria-hidden size={16} className={`mt-0.5 shrink-0 ${colour}`} />;
};
