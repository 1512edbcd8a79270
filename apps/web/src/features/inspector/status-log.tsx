import { formatTime, type Translator } from '@waystation/i18n';
import { PanelSection, useTranslator } from '@waystation/ui';
import type { MapView } from '@waystation/view';
import { OlderButton, type OlderEntries } from '../centre-log/older-button';
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
  /** The moment shown: what was reported later is not known yet. */
  readonly view: Pick<MapView, 'moment' | 'operation'>;
  readonly labelOfSource: LabelOfSource;
  /** Left out: all entries are there. */
  readonly older?: OlderEntries;
};

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** A day as it is; a moment as the day and the hour of the operation's time zone. */
const whenText = (
  at: string,
  timeZone: string,
  { formats }: Pick<Translator, 'formats'>,
): string => {
  if (at.length === DAY_LENGTH) {
    return formats.date(at);
  }
  const moment = new Date(at);
  return `${formats.dateOf(moment, timeZone)} ${formatTime(moment, timeZone)}`;
};

/** What was reported of a place's status, newest first, with dates, sources and their own words. */
export const StatusLog = ({ entries, view, labelOfSource, older }: StatusLogProps) => {
  const words = useTranslator();
  const known = entries
    .filter(({ at }) => new Date(at) <= view.moment)
    .toSorted((a, b) => b.at.localeCompare(a.at));
  if (known.length === 0) {
    return null;
  }
  return (
    <PanelSection title={words.t('crossing.statusLog')}>
      <ol className="grid gap-1.5">
        {known.map((entry) => (
          <li
            key={`${entry.at} ${entry.status} ${entry.note}`}
            className="grid grid-cols-[5.5rem_1fr] gap-x-2 text-label font-regular"
          >
            <time dateTime={entry.at} className="text-ink-3">
              {whenText(entry.at, view.operation.timeZone, words)}
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
      {older && <OlderButton {...older} />}
    </PanelSection>
  );
};
