import type { Day } from '@waystation/domain';
import { Button, IconButton, useTranslator } from '@waystation/ui';
import type { ClockSpan } from '@waystation/view';
import { clampDay, daysBetween, daysToShow, shiftDay } from '@waystation/view';
import { Pause, Play, StepBack, StepForward } from 'lucide-react';
import { nextSpeed } from './clock-step';
import { CompareDays } from './compare-days';
import { DaySlider } from './day-slider';
import { useClock } from './use-clock';

type ClockBarProps = {
  readonly day: Day;
  readonly span: ClockSpan;
  readonly marks: ReadonlyMap<Day, number>;
  readonly onDay: (day: Day) => void;
  readonly isWaiting: boolean;
  /** The earlier day that the day is compared with; null: none. */
  readonly against: Day | null;
  /** A day to compare with that was asked for and is not an earlier one; null: none was. */
  readonly refused: Day | null;
  /** Whether the page can compare two days. */
  readonly canCompare?: boolean;
  /** Begins a comparison, moves its earlier day or, with null, ends it. */
  readonly onAgainst: (day: Day | null) => void;
};

/** The date on show and the controls that replay a historical case day by day. */
export const ClockBar = (props: ClockBarProps) => {
  const { t, formats } = useTranslator();
  const { day, span, marks, onDay, against, refused, canCompare = true, onAgainst } = props;
  const open = daysToShow(span, against);
  const { isPlaying, speed, toggle, setSpeed } = useClock({ ...props, span: open });
  const step = (days: 1 | -1): void => onDay(clampDay(shiftDay(day, days), open));
  return (
    <section
      aria-label={t('clock.label')}
      className="flex h-full flex-col gap-x-4 border-line border-t bg-surface px-3.5 py-2 tablet:flex-row tablet:items-center"
    >
      <div className="grid shrink-0 content-center gap-y-1.5">
        <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1.5 tablet:flex-nowrap">
          <div className="tablet:min-w-29">
            <h2 className="whitespace-nowrap text-section" aria-live={isPlaying ? 'off' : 'polite'}>
              <time dateTime={day}>{formats.date(day)}</time>
            </h2>
            <p className="text-ink-2 text-note">
              {t('clock.day', {
                day: daysBetween(span.from, day) + 1,
                total: daysBetween(span.from, span.to) + 1,
              })}
            </p>
          </div>
          <span className="flex gap-1">
            <IconButton
              label={t('clock.previousDay')}
              shortcut="["
              icon={StepBack}
              isDirectional
              variant="secondary"
              isDisabled={day <= open.from}
              onPress={() => step(-1)}
            />
            <IconButton
              label={t(isPlaying ? 'clock.pause' : 'clock.play')}
              icon={isPlaying ? Pause : Play}
              isDirectional={!isPlaying}
              variant="primary"
              className="text-on-accent"
              onPress={toggle}
            />
            <IconButton
              label={t('clock.nextDay')}
              shortcut="]"
              icon={StepForward}
              isDirectional
              variant="secondary"
              isDisabled={day >= open.to}
              onPress={() => step(1)}
            />
          </span>
          <Button size="sm" onPress={() => setSpeed(nextSpeed(speed))}>
            {t('clock.daysPerSecond', { count: speed })}
          </Button>
        </div>
        {canCompare && <CompareDays {...{ day, span, against, refused, onAgainst }} />}
      </div>
      <div className="min-w-0 flex-1 px-2">
        <DaySlider {...{ day, span, marks, onDay, against, onAgainst }} />
      </div>
    </section>
  );
};
