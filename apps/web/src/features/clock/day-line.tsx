import type { Day, Language } from '@waystation/domain';
import { MONTH_NAMES } from '@waystation/i18n';
import { useTranslator } from '@waystation/ui';
import { type ClockSpan, daysBetween, shiftDay } from '@waystation/view';

type DaysProps = {
  readonly span: ClockSpan;
  /** How many entries each day has. */
  readonly marks: ReadonlyMap<Day, number>;
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

/** A mark on each day that has data. */
export const DayMarks = ({ span, marks }: DaysProps) => {
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

const monthAt = (month: string, { from }: ClockSpan, last: number): number =>
  (Date.parse(`${month}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000 / last;

/** The names of the months where they begin. */
export const Months = ({ span }: { readonly span: ClockSpan }) => {
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

/** The line of the days: up to the one shown, or between the two that are compared. */
export const Line = ({ from, to }: { readonly from: number; readonly to: number }) => (
  <>
    <span className="absolute inset-x-0 top-1/2 h-0.75 rounded-full bg-line-2" />
    <span
      className="absolute top-1/2 h-0.75 rounded-full bg-accent"
      style={{ insetInlineStart: `${from}%`, inlineSize: `${to - from}%` }}
    />
  </>
);
