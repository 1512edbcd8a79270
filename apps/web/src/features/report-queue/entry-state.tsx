import type { ReportDoubt } from '@waystation/domain';
import { Button, Notice, useTranslator } from '@waystation/ui';
import { Link } from 'react-aria-components';
import { listOf } from '../../app/list-of';
import { DoubtList } from '../centre-report/doubt-list';
import { subjectWords } from '../centre-report/report-words';
import type { QueueEntry, TakenReport, UnsentReport } from './kept-report';
import { reportQueue } from './report-queue';

const LINK =
  'inline-flex min-h-11 items-center text-accent text-body underline underline-offset-2 pointer-fine:min-h-0';

/** The form of the centre that a report is about. */
const formAddress = (operation: string, centre: string, search = ''): string =>
  `/${operation}/centre/${encodeURIComponent(centre)}/report${search}`;

type UnsentStateProps = {
  readonly entry: QueueEntry<UnsentReport>;
  readonly isSending: boolean;
  readonly doubts: readonly ReportDoubt[] | undefined;
};

/** Where a report stands that the server has not taken, and what its writer can do. */
export const UnsentState = ({ entry: { key, kept }, isSending, doubts }: UnsentStateProps) => {
  const { t } = useTranslator();
  const { operation, report, refusal, timeZone } = kept;
  if (refusal === null && doubts === undefined) {
    return <p className="text-ink-2">{t(isSending ? 'report.sending' : 'queue.state.waiting')}</p>;
  }
  return (
    <>
      {refusal !== null && <Notice tone="warn">{t(`queue.refusal.${refusal}`)}</Notice>}
      {doubts !== undefined && (
        <>
          <Notice tone="warn">{t('report.check')}</Notice>
          <DoubtList doubts={doubts} timeZone={timeZone} />
        </>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        {doubts !== undefined && (
          <Button variant="primary" onPress={() => void reportQueue.confirm(key)}>
            {t('report.confirm')}
          </Button>
        )}
        <Link href={formAddress(operation, report.centre, `?mend=${key}`)} className={LINK}>
          {t('report.correct')}
        </Link>
      </div>
    </>
  );
};

/** What became of a report that was taken: its number, and what it conflicts on. */
export const TakenState = ({ taken }: { readonly taken: TakenReport }) => {
  const { t, formats, language } = useTranslator();
  const { number, conflicting, operation, centre } = taken;
  const what = conflicting.map((subject) => subjectWords(subject, { t }));
  return (
    <>
      <p className="text-ok">{t('report.accepted', { number: formats.number(number) })}</p>
      {conflicting.length > 0 && (
        <>
          <Notice tone="warn">{t('queue.differs', { what: listOf(what, language) })}</Notice>
          <Link href={formAddress(operation, centre)} className={LINK}>
            {t('queue.decide')}
          </Link>
        </>
      )}
    </>
  );
};
