import { type RankedCentre, type Tier, tierMark } from '@waystation/nearest';
import { classNames } from '@waystation/ui';

const OPEN_QUESTION = 'border-2 border-dashed border-unk text-unk';
const NOT_THERE = 'border border-line-2 text-unk';

const LOOKS: Readonly<Record<Tier, string>> = {
  fits: 'bg-centre text-surface',
  fitsInPart: 'border-2 border-centre text-ink',
  unknown: OPEN_QUESTION,
  standby: OPEN_QUESTION,
  full: 'border-2 border-crit-mark text-crit',
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
      LOOKS[tier],
    )}
  >
    {tierMark(tier) ?? rank}
  </span>
);
