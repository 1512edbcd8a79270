import type { Day, RoundView } from '@waystation/domain';
import { Menu, useTranslator } from '@waystation/ui';
import { ArrowLeftRight } from 'lucide-react';
import { Button } from 'react-aria-components';
import { roundName, roundTotal } from './round-name';

type CompareMenuProps = {
  readonly rounds: readonly RoundView[];
  readonly shown: RoundView;
  /** The round compared with; null: none. */
  readonly against: RoundView | null;
  readonly onCompare: (day: Day | null) => void;
};

const NONE = 'none';

/** Chooses the earlier round that the map is compared with; never added, only compared (domain rule 2). */
export const CompareMenu = ({ rounds, shown, against, onCompare }: CompareMenuProps) => {
  const { t, formats } = useTranslator();
  const others = rounds
    .filter(({ round }) => round.reportingDate < shown.round.reportingDate)
    .toReversed();
  return (
    <Menu
      label={t('round.compare')}
      chosen={against?.round.id ?? NONE}
      entries={[
        { id: NONE, label: t('round.compareNone') },
        ...others.map((view) => ({
          id: view.round.id,
          label: roundName(view, { t, formats }),
          note: `${formats.date(view.round.reportingDate)}, ${roundTotal(view, { t, formats })}`,
        })),
      ]}
      onChoose={(id) =>
        onCompare(others.find(({ round }) => round.id === id)?.round.reportingDate ?? null)
      }
      trigger={
        <Button className="inline-flex cursor-pointer items-center gap-1.5 rounded-sm font-semibold text-accent text-note data-hovered:underline pointer-coarse:min-h-11">
          <ArrowLeftRight aria-hidden size={13} className="shrink-0" />
          {against === null
            ? t('round.compare')
            : t('round.against', { round: roundName(against, { t, formats }) })}
        </Button>
      }
    />
  );
};
