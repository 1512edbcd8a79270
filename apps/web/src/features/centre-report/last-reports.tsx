import { type Centre, type ReportedEntry, reportedEntries } from '@waystation/domain';
import { PanelSection, Tag, useTranslator } from '@waystation/ui';
import { entryWords, subjectWords } from './report-words';

type LastReportsProps = {
  readonly centre: Centre;
  readonly now: Date;
  readonly timeZone: string;
};

/** More would push the rest of the page off a phone. */
const MOST = 6;

const newestFirst = (a: ReportedEntry, b: ReportedEntry): number =>
  b.report.number - a.report.number;

/** What was last reported from a centre, by whom and when; everything older stays in its log. */
export const LastReports = ({ centre, now, timeZone }: LastReportsProps) => {
  const translator = useTranslator();
  const { t, age } = translator;
  const entries = reportedEntries(centre).toSorted(newestFirst).slice(0, MOST);
  return (
    <PanelSection title={t('report.newest')}>
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
                {t(`reporter.${entry.report.reporter}`)}, {age(new Date(entry.at), now, timeZone)}
              </span>
            </li>
          ))}
        </ol>
      )}
    </PanelSection>
  );
};
