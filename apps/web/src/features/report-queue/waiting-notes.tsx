import { Notice, useTranslator } from '@waystation/ui';
import { useNow } from '../../app/use-now';
import { isUnsent } from './kept-report';
import { saidWords } from './said-words';
import { useReportQueue } from './use-report-queue';

const MINUTE_MS = 60_000;

type WaitingNotesProps = { readonly operation: string; readonly centre: string };

/**
 * What this device has to say of a centre and has not sent yet, beside the figures and never in them:
 * nobody else sees it. Nothing where nothing waits.
 */
export const WaitingNotes = ({ operation, centre }: WaitingNotesProps) => {
  const translator = useTranslator();
  const { t, age } = translator;
  const now = useNow(MINUTE_MS);
  const unsent = useReportQueue()
    .entries.filter(isUnsent)
    .filter(({ kept }) => kept.operation === operation && kept.report.centre === centre);
  return unsent.map(({ key, kept: { report, timeZone } }) => (
    <div key={key} className="mt-1.5 rounded-md bg-warn-soft px-2.5 py-1.5">
      <Notice tone="warn">
        {t('queue.yours', {
          age: age(new Date(report.at), now, timeZone),
          what: saidWords(report, translator),
        })}
      </Notice>
    </div>
  ));
};
