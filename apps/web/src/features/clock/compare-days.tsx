import type { Day } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import { type ClockSpan, clampDay, shiftDay } from '@waystation/view';
import { ArrowLeftRight } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';

/** How far back a comparison begins, where the clock goes as far. */
const FIRST_DAYS_BACK = 30;

type CompareDaysProps = {
  readonly day: Day;
  /** All days of the clock. */
  readonly span: ClockSpan;
  /** The earlier day; null: nothing is compared. */
  readonly against: Day | null;
  /** A day that was asked for and is not an earlier one. */
  readonly refused: Day | null;
  readonly onAgainst: (day: Day | null) => void;
};

/** Begins and ends a comparison with an earlier day, which the slider then moves. */
export const CompareDays = ({ day, span, against, refused, onAgainst }: CompareDaysProps) => {
  const { t, formats } = useTranslator();
  const first = clampDay(shiftDay(day, -FIRST_DAYS_BACK), span);
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-ink-2 text-note tablet:max-w-80">
      <ToggleButton
        isSelected={against !== null}
        isDisabled={day <= span.from}
        onChange={(isCompared) => onAgainst(isCompared ? first : null)}
        className="-ms-1 inline-flex cursor-pointer items-center gap-1.5 rounded-sm px-1 font-semibold text-accent data-disabled:cursor-default data-selected:bg-accent-soft data-hovered:underline data-disabled:text-ink-3 data-disabled:no-underline pointer-coarse:min-h-11"
      >
        <ArrowLeftRight aria-hidden size={13} className="shrink-0" />
        {t('clock.compare')}
      </ToggleButton>
      {against !== null && <time dateTime={against}>{formats.date(against)}</time>}
      {refused !== null && (
        <span role="status">{t('clock.notEarlier', { date: formats.date(refused) })}</span>
      )}
    </p>
  );
};
