import type { Day, RoundView } from '@waystation/domain';
import { Button, useTranslator } from '@waystation/ui';
import { datedRoundName } from '../round-bar/round-name';

type NoPeopleNoteProps = {
  /** The nearest round that has numbers by sex or age. */
  readonly nearest: RoundView;
  readonly onDay: (day: Day) => void;
};

/** Where the round shown has no numbers by sex or age: which one has, and the way there. */
export const NoPeopleNote = ({ nearest, onDay }: NoPeopleNoteProps) => {
  const words = useTranslator();
  const { t } = words;
  return (
    <div className="mt-1 flex flex-col items-start gap-0.5">
      <p className="text-ink-2 text-note">
        {t('people.noneInRound', { round: datedRoundName(nearest, words) })}
      </p>
      <Button size="sm" onPress={() => onDay(nearest.round.reportingDate)}>
        {t('people.showRound')}
      </Button>
    </div>
  );
};
