import type { Day } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import { type ClockSpan, daysBetween, shiftDay } from '@waystation/view';
import { useLayoutEffect, useRef } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { DayMarks, Line, Months } from './day-line';
import { movedDays } from './moved-days';

type DaySliderProps = {
  readonly day: Day;
  readonly span: ClockSpan;
  /** How many entries each day has. */
  readonly marks: ReadonlyMap<Day, number>;
  readonly onDay: (day: Day) => void;
  /** The earlier day that the day is compared with; null: none. */
  readonly against: Day | null;
  readonly onAgainst: (day: Day) => void;
};

type DayThumbProps = {
  readonly index: number;
  readonly day: Day;
  readonly label?: string;
  readonly className: string;
};

const DayThumb = ({ index, day, label, className }: DayThumbProps) => {
  const { formats } = useTranslator();
  const input = useRef<HTMLInputElement>(null);
  // React Aria writes the number of the day after each change; its date says more.
  useLayoutEffect(() => input.current?.setAttribute('aria-valuetext', formats.date(day)));
  return (
    <SliderThumb
      index={index}
      inputRef={input}
      {...(label && { 'aria-label': label })}
      className={`top-[calc(50%+1.5px)] size-4 border-2 border-accent bg-surface pointer-coarse:size-6 ${className}`}
    />
  );
};

/**
 * The days of a historical case on a line, with a mark where there are data; arrows step a day. In a
 * comparison the earlier day has a thumb of its own, a square one.
 */
export const DaySlider = (props: DaySliderProps) => {
  const { day, span, marks, onDay, against, onAgainst } = props;
  const { t } = useTranslator();
  const at = daysBetween(span.from, day);
  const earlier = against === null ? null : daysBetween(span.from, against);
  const change = (values: readonly number[]): void => {
    const [first = at, second = first] = values;
    if (earlier === null) {
      onDay(shiftDay(span.from, first));
      return;
    }
    const moved = movedDays({ against: earlier, day: at }, { against: first, day: second });
    if (moved.against !== earlier) {
      onAgainst(shiftDay(span.from, moved.against));
    } else if (moved.day !== at) {
      onDay(shiftDay(span.from, moved.day));
    }
  };
  return (
    <Slider
      key={earlier === null ? 'one' : 'two'}
      aria-label={t('clock.slider')}
      minValue={0}
      maxValue={daysBetween(span.from, span.to)}
      step={1}
      value={earlier === null ? [at] : [earlier, at]}
      onChange={change}
      className="w-full"
    >
      <SliderTrack className="relative h-11 w-full cursor-pointer">
        {({ state }) => (
          <>
            <span aria-hidden="true">
              <DayMarks span={span} marks={marks} />
            </span>
            <Line
              from={earlier === null ? 0 : state.getThumbPercent(0) * 100}
              to={state.getThumbPercent(earlier === null ? 0 : 1) * 100}
            />
            {against !== null && (
              <DayThumb index={0} day={against} label={t('clock.earlierDay')} className="" />
            )}
            <DayThumb
              index={against === null ? 0 : 1}
              day={day}
              {...(against !== null && { label: t('clock.laterDay') })}
              className="rounded-full"
            />
            <span aria-hidden="true" className="absolute inset-x-0 top-0 h-8.5">
              <Months span={span} />
            </span>
          </>
        )}
      </SliderTrack>
    </Slider>
  );
};
