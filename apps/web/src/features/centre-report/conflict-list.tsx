import { type CentreConflict, observedAt, type ReportedEntry } from '@waystation/domain';
import { Button, PanelSection, useTranslator } from '@waystation/ui';
import { entryTime, entryWords, subjectWords } from './report-words';

type ConflictListProps = {
  readonly conflicts: readonly CentreConflict[];
  readonly now: Date;
  readonly timeZone: string;
  /** Decides for one of the entries. */
  readonly onKeep: (entry: ReportedEntry, conflict: CentreConflict) => void;
};

/** What reports leave undecided, each entry with who said it and when, and a way to decide for it. */
export const ConflictList = ({ conflicts, now, timeZone, onKeep }: ConflictListProps) => {
  const translator = useTranslator();
  const { t, age, formats } = translator;
  return conflicts.map((conflict) => (
    <PanelSection
      key={conflict.subject}
      title={t('centre.conflicting', { what: subjectWords(conflict.subject, translator) })}
    >
      <p className="mb-2 text-ink-2 text-note">{t('report.conflictingNote')}</p>
      <ul className="grid gap-2">
        {conflict.entries.map((entry) => {
          const value = entryWords(entry, translator);
          return (
            <li
              key={entry.report.number}
              className="flex items-center justify-between gap-2 text-body"
            >
              <span>
                <b className="font-semibold">{value}</b>{' '}
                <span className="text-ink-2">
                  {t(`reporter.${entry.report.reporter}`)},{' '}
                  {age(new Date(observedAt(entry)), now, timeZone)}{' '}
                  {t('report.entry', {
                    number: formats.number(entry.report.number),
                    time: entryTime(observedAt(entry), translator, timeZone),
                  })}
                </span>
              </span>
              <Button onPress={() => onKeep(entry, conflict)}>{t('report.keep', { value })}</Button>
            </li>
          );
        })}
      </ul>
    </PanelSection>
  ));
};
