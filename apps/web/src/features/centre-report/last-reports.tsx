import { observedAt, type ReportedEntry } from '@waystation/domain';
import { PanelSection, Tag, useTranslator } from '@waystation/ui';
import { OlderButton, type OlderEntries } from '../centre-log/older-button';
import { entryWords, subjectWords } from './report-words';

type LastReportsProps = {
  /** Newest first. */
  readonly entries: readonly ReportedEntry[];
  /** Null: nothing else is known on this device. */
  readonly older: OlderEntries | null;
  readonly now: Date;
  readonly timeZone: string;
};

/** What was last reported from a centre, by whom and when, and a way to what is older. */
export const LastReports = ({ entries, older, now, timeZone }: LastReportsProps) => {
  const translator = useTranslator();
  const { t, age } = translator;
  return (
    <PanelSection title={t('report.newest')} level={2}>
      {entries.length === 0 ? (
        <p className="text-body text-ink-2">{t('report.none')}</p>
      ) : (
        <ol className="grid gap-1 text-body">
          {entries.map((entry) => (
            <li
              key={`${entry.report.number} ${entry.subject}`}
              className="flex flex-wrap justify-between gap-x-2"
            >
              <span>
                {subjectWords(entry.subject, translator)}:{' '}
                <b className="font-semibold">{entryWords(entry, translator)}</b>{' '}
                {entry.report.confirmed.length > 0 && (
                  <Tag tone="warn">{t('report.wasConfirmed')}</Tag>
                )}
              </span>
              <span className="text-ink-3 text-note">
                {t(`reporter.${entry.report.reporter}`)},{' '}
                {age(new Date(observedAt(entry)), now, timeZone)}
              </span>
            </li>
          ))}
        </ol>
      )}
      {older && <OlderButton {...older} />}
    </PanelSection>
  );
};
