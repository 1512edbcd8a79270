import type { Day } from '@waystation/domain';
import { Button, IconButton, useTranslator } from '@waystation/ui';
import type { ClockSpan } from '@waystation/view';
import { clampDay, daysBetween, shiftDay } from '@waystation/view';
import { Pause, Play, StepBack, StepForward } from 'lucide-react';
import { nextSpeed } from './clock-step';
import { DaySlider } from './day-slider';
import { useClock } from './use-clock';

type ClockBarProps = {
  readonly day: Day;
  readonly span: ClockSpan;
  readonly marks: ReadonlyMap<Day, number>;
  readonly onDay: (day: Day) => void;
  readonly isWaiting: boolean;
};

/** The date on show and the controls that replay a historical case day by day. */
export const ClockBar = (props: ClockBarProps) => {
  const { t, formats } = useTranslator();
  const { day, span, marks, onDay } = props;
  const { isPlaying, speed, toggle, setSpeed } = useClock(props);
  const step = (days: 1 | -1): void => onDay(clampDay(shiftDay(day, days), span));
  return (
    <section
      aria-label={t('clock.label')}
      className="flex h-full flex-col gap-x-4 border-line border-t bg-surface px-3.5 py-2 tablet:flex-row tablet:items-center"
    >
      <div className="flex shrink-0 flex-wrap items-center justify-between gap-x-3 gap-y-1.5 tablet:flex-nowrap">
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
            isDisabled={day <= span.from}
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
            isDisabled={day >= span.to}
            onPress={() => step(1)}
          />
        </span>
        <Button size="sm" onPress={() => setSpeed(nextSpeed(speed))}>
          {t('clock.daysPerSecond', { count: speed })}
        </Button>
      </div>
      <div className="min-w-0 flex-1 px-2">
        <DaySlider day={day} span={span} marks={marks} onDay={onDay} />
      </div>
    </section>
  );
};
