import type { RankedCentre, Tier } from '@waystation/nearest';
import { classNames } from '@waystation/ui';
import { isNumbered } from './ordered';

/** The mark of a centre without a number, as its ring on the map has it. */
const MARKS = {
  fits: '',
  fitsInPart: '',
  unknown: '?',
  standby: '?',
  full: '−',
  closed: '×',
  unsuitable: '×',
  unreachable: '×',
} as const satisfies Record<Tier, string>;

const CLASSES = {
  fits: 'bg-centre text-surface',
  fitsInPart: 'border-2 border-centre text-ink',
  unknown: 'border-2 border-dashed border-unk text-unk',
  standby: 'border-2 border-dashed border-unk text-unk',
  full: 'border-2 border-crit-mark text-crit',
  closed: 'border border-line-2 text-unk',
  unsuitable: 'border border-line-2 text-unk',
  unreachable: 'border border-line-2 text-unk',
} as const satisfies Record<Tier, string>;

/** The number of a centre on the map and in the list, or the mark of why it has none. */
export const RankMark = ({ tier, rank }: Pick<RankedCentre, 'tier' | 'rank'>) => (
  <span
    aria-hidden="true"
    className={classNames(
      'grid size-6.5 shrink-0 place-items-center rounded-full font-bold text-label',
      CLASSES[tier],
    )}
  >
    {isNumbered(tier) ? rank : MARKS[tier]}
  </span>
);
