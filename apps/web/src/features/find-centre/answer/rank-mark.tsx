import type { RankedCentre, Tier } from '@waystation/nearest';
import { classNames } from '@waystation/ui';

type Look = {
  /** As the ring on the map has it; null: the number stands there. */
  readonly mark: string | null;
  readonly look: string;
};

const OPEN_QUESTION: Look = { mark: '?', look: 'border-2 border-dashed border-unk text-unk' };
const NOT_THERE: Look = { mark: '×', look: 'border border-line-2 text-unk' };

const LOOKS: Readonly<Record<Tier, Look>> = {
  fits: { mark: null, look: 'bg-centre text-surface' },
  fitsInPart: { mark: null, look: 'border-2 border-centre text-ink' },
  unknown: OPEN_QUESTION,
  standby: OPEN_QUESTION,
  full: { mark: '−', look: 'border-2 border-crit-mark text-crit' },
  closed: NOT_THERE,
  unsuitable: NOT_THERE,
  unreachable: NOT_THERE,
};

/** The number of a centre on the map and in the list, or the mark of why it has none. */
export const RankMark = ({ tier, rank }: Pick<RankedCentre, 'tier' | 'rank'>) => (
  <span
    aria-hidden="true"
    className={classNames(
      'grid size-6.5 shrink-0 place-items-center rounded-full font-bold text-label',
      LOOKS[tier].look,
    )}
  >
    {LOOKS[tier].mark ?? rank}
  </span>
);
