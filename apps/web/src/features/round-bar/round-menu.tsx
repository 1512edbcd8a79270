import { isLowCoverage, LOW_COVERAGE } from '@waystation/charts';
import type { Day, RoundView } from '@waystation/domain';
import { Menu, useTranslator } from '@waystation/ui';
import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components';
import { roundName, roundTotal, type Words } from './round-name';

type RoundMenuProps = {
  readonly rounds: readonly RoundView[];
  readonly shown: RoundView;
  readonly onDay: (day: Day) => void;
};

/** What the column of a round tells where there is room for columns: date, total, low coverage. */
const noteOf = (view: RoundView, words: Words): string => {
  const { t, formats } = words;
  return [
    formats.date(view.round.reportingDate),
    roundTotal(view, words),
    ...(isLowCoverage(view)
      ? [t('round.lowCoverage', { percent: formats.percent(LOW_COVERAGE, 0) })]
      : []),
    ...(view.hasSexAges ? [t('round.bySexAge')] : []),
  ].join(', ');
};

/** Chooses any round from a list, newest first, where the screen has no room for the columns. */
export const RoundMenu = ({ rounds, shown, onDay }: RoundMenuProps) => {
  const words = useTranslator();
  return (
    <Menu
      label={words.t('round.choose')}
      chosen={shown.round.id}
      entries={rounds.toReversed().map((view) => ({
        id: view.round.id,
        label: roundName(view, words),
        note: noteOf(view, words),
      }))}
      onChoose={(id) => {
        const chosen = rounds.find(({ round }) => round.id === id);
        if (chosen) {
          onDay(chosen.round.reportingDate);
        }
      }}
      trigger={
        <Button className="inline-flex min-h-11 cursor-pointer items-center gap-1.5 rounded-sm">
          {roundName(shown, words)}
          <ChevronDown aria-hidden size={16} className="shrink-0 text-ink-2" />
        </Button>
      }
    />
  );
};
