import type { Day, Language } from '@waystation/domain';
import { MONTH_NAMES } from '@waystation/i18n';
import { useTranslator } from '@waystation/ui';
import type { ClockSpan } from '@waystation/view';
import { daysBetween, shiftDay } from '@waystation/view';
import { useLayoutEffect, useRef } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';

type DaySliderProps = {
  readonly day: Day;
  readonly span: ClockSpan;
  /** How many entries each day has. */
  readonly marks: ReadonlyMap<Day, number>;
  readonly onDay: (day: Day) => void;
};

/** The tallest mark stands for this many entries of a day or more. */
const FULL_MARK = 12;

const monthsOf = ({ from, to }: ClockSpan): readonly string[] => {
  const months: string[] = [];
  for (let day = from; day <= to; day = shiftDay(day, 1)) {
    if (day.endsWith('-01')) {
      months.push(day);
    }
  }
  return months;
};

const DayMarks = ({ span, marks }: Pick<DaySliderProps, 'span' | 'marks'>) => {
  const last = Math.max(1, daysBetween(span.from, span.to));
  return [...marks].map(([day, entries]) => (
    <span
      key={day}
      className="absolute bottom-1/2 w-0.5 -translate-x-1/2 bg-line-2 rtl:translate-x-1/2"
      style={{
        insetInlineStart: `${(daysBetween(span.from, day) / last) * 100}%`,
        blockSize: `${6 + 16 * Math.min(1, entries / FULL_MARK)}px`,
      }}
    />
  ));
};

const monthText = (day: string, language: Language): string =>
  MONTH_NAMES[language][Number(day.slice(5, 7)) - 1] ?? '';

const Months = ({ span }: { readonly span: ClockSpan }) => {
  const { language } = useTranslator();
  const last = Math.max(1, daysBetween(span.from, span.to));
  return monthsOf(span).map((month, index) => {
    const at = monthAt(month, span, last);
    return (
      <span
        key={month}
        className="absolute top-full whitespace-nowrap border-line border-s ps-1 text-[0.65625rem] text-ink-3 leading-4"
        style={{ insetInlineStart: `${at * 100}%` }}
      >
        {/* On a phone every other name, else long ones run into each other. */}
        <span className={index % 2 === 0 ? '' : 'max-tablet:hidden'}>
          {monthText(month, language)}
        </span>
      </span>
    );
  });
};

const monthAt = (month: string, { from }: ClockSpan, last: number): number =>
  (Date.parse(`${month}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000 / last;

const Line = ({ percent }: { readonly percent: number }) => (
  <>
    <span className="absolute inset-x-0 top-1/2 h-0.75 rounded-full bg-line-2" />
    <span
      className="absolute start-0 top-1/2 h-0.75 rounded-full bg-accent"
      style={{ inlineSize: `${percent}%` }}
    />
  </>
);

/** The days of a historical case on a line, with a mark where there are data; arrows step a day. */
export const DaySlider = ({ day, span, marks, onDay }: DaySliderProps) => {
  const { t, formats } = useTranslator();
  const input = useRef<HTMLInputElement>(null);
  // React Aria writes the number of the day after each change; its date says more.
  useLayoutEffect(() => input.current?.setAttribute('aria-valuetext', formats.date(day)));
  return (
    <Slider
      aria-label={t('clock.slider')}
      minValue={0}
      maxValue={daysBetween(span.from, span.to)}
      step={1}
      value={daysBetween(span.from, day)}
      onChange={(days) => onDay(shiftDay(span.from, days))}
      className="w-full"
    >
      <SliderTrack className="relative h-11 w-full cursor-pointer">
        {({ state }) => (
          <>
            <span aria-hidden="true">
              <DayMarks span={span} marks={marks} />
            </span>
            <Line percent={state.getThumbPercent(0) * 100} />
            <SliderThumb
              inputRef={input}
              className="top-[calc(50%+1.5px)] size-4 rounded-full border-2 border-accent bg-surface pointer-coarse:size-6"
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
