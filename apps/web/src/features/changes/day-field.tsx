import { Day } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import type { ClockSpan } from '@waystation/view';
import { useId, useState } from 'react';

type DayFieldProps = {
  readonly label: string;
  /** Null: none was chosen yet. */
  readonly day: Day | null;
  /** The days that can be chosen. */
  readonly span: ClockSpan;
  readonly onChoose: (day: Day) => void;
};

/** A day of a span. What is typed counts once it is a day that can be chosen; until then it is left alone. */
export const DayField = ({ label, day, span, onChoose }: DayFieldProps) => {
  const { t, formats } = useTranslator();
  const [draft, setDraft] = useState<string | null>(null);
  const id = useId();
  const isOutside = (text: string): boolean => {
    const typed = Day.safeParse(text).data;
    return typed === undefined || typed < span.from || typed > span.to;
  };
  const type = (text: string): void => {
    const typed = Day.safeParse(text).data;
    if (typed === undefined || isOutside(text)) {
      setDraft(text);
      return;
    }
    setDraft(null);
    onChoose(typed);
  };
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-ink-2 text-label">
        {label}
      </label>
      <input
        id={id}
        type="date"
        min={span.from}
        max={span.to}
        value={draft ?? day ?? ''}
        aria-invalid={draft !== null}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => setDraft(null)}
        className="h-9 rounded-md border border-line-2 bg-surface px-2.75 text-body text-ink pointer-coarse:h-11"
      />
      {draft !== null && (
        <p role="status" className="text-note text-warn">
          {t('changed.toDay', { from: formats.date(span.from), to: formats.date(span.to) })}
        </p>
      )}
    </div>
  );
};
