import type { Day } from '@waystation/domain';
import { Button, Menu, useTranslator } from '@waystation/ui';
import { shiftDay } from '@waystation/view';
import { History } from 'lucide-react';
import { roundName } from '../round-bar/round-name';
import { DAYS_OFFERED } from './since-choice';
import type { Changes } from './use-changes';

type SinceMenuProps = {
  readonly changes: Pick<Changes, 'view' | 'rounds' | 'visit' | 'asked'>;
  readonly onChoose: (since: Day | 'visit') => void;
};

/** Since when: the last visit, a round, or some days before; any other day is typed beside it. */
export const SinceMenu = ({ changes, onChoose }: SinceMenuProps) => {
  const translator = useTranslator();
  const { t, formats } = translator;
  const { view, rounds, visit, asked } = changes;
  const earlier = rounds.slice(0, -1).toReversed();
  const days = DAYS_OFFERED.map((count) => ({ count, day: shiftDay(view.day, -count) })).filter(
    ({ day }) => day >= view.span.from,
  );
  return (
    <Menu
      label={t('changed.sinceChoose')}
      chosen={asked.isVisit ? 'visit' : asked.since}
      entries={[
        {
          id: 'visit',
          label: t('changed.sinceVisit'),
          note: visit === null ? t('changed.visitFirst') : formats.date(visit.told.slice(0, 10)),
          isDisabled: visit === null || visit.told.slice(0, 10) > view.day,
        },
        ...earlier.map((round) => ({
          id: `${round.round.reportingDate}`,
          label: roundName(round, translator),
          note: formats.date(round.round.reportingDate),
        })),
        ...days
          .filter(({ day }) => !earlier.some(({ round }) => round.reportingDate === day))
          .map(({ count, day }) => ({
            id: `${day}`,
            label: t('changed.sinceDays', { count }),
            note: formats.date(day),
          })),
      ]}
      onChoose={(id) => {
        const chosen = [
          ...earlier.map(({ round }) => round.reportingDate),
          ...days.map(({ day }) => day),
        ];
        const day = chosen.find((one) => one === id);
        if (id === 'visit' || day !== undefined) {
          onChoose(day ?? 'visit');
        }
      }}
      trigger={<Button icon={History}>{t('changed.sinceChoose')}</Button>}
    />
  );
};
