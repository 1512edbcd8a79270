import type { Day } from '@waystation/domain';
import { PanelSection, useTranslator } from '@waystation/ui';
import type { LabelOfSource } from './label-of-source';

type LogEntry = {
  /** A day, or the moment of a report. */
  readonly at: string;
  /** In the reader's language. */
  readonly status: string;
  readonly note: string | null;
  readonly source: string | null;
};

type StatusLogProps = {
  readonly entries: readonly LogEntry[];
  /** The day shown: what was reported later is not known yet. */
  readonly until: Day;
  readonly labelOfSource: LabelOfSource;
};

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** What was reported of a place's status, newest first, with dates, sources and their own words. */
export const StatusLog = ({ entries, until, labelOfSource }: StatusLogProps) => {
  const { t, formats } = useTranslator();
  const known = entries
    .filter(({ at }) => at.slice(0, DAY_LENGTH) <= until)
    .toSorted((a, b) => b.at.localeCompare(a.at));
  if (known.length === 0) {
    return null;
  }
  return (
    <PanelSection title={t('crossing.statusLog')}>
      <ol className="grid gap-1.5">
        {known.map((entry) => (
          <li
            key={`${entry.at} ${entry.status} ${entry.note}`}
            className="grid grid-cols-[5.5rem_1fr] gap-x-2 text-label font-regular"
          >
            <time dateTime={entry.at} className="text-ink-3">
              {formats.date(entry.at.slice(0, DAY_LENGTH))}
            </time>
            <span>
              <b className="font-semibold">{entry.status}</b>
              {entry.note && (
                <bdi lang="" className="block text-ink-2">
                  {entry.note}
                </bdi>
              )}
              <span className="block text-ink-3 text-note">{labelOfSource(entry.source)}</span>
            </span>
          </li>
        ))}
      </ol>
    </PanelSection>
  );
};
