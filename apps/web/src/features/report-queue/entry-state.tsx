import { Button, Notice, useTranslator } from '@waystation/ui';
import { Link } from 'react-aria-components';
import { AskedList } from './asked-list';
import type { QueueEntry, TakenReport, UnsentReport } from './kept-report';
import { mendAddress, takenWords } from './kinds/kept-words';
import type { QueueDoubts } from './kinds/report-kind';
import { reportQueue } from './report-queue';

const LINK =
  'inline-flex min-h-11 items-center text-accent text-body underline underline-offset-2 pointer-fine:min-h-0';

type UnsentStateProps = {
  readonly entry: QueueEntry<UnsentReport>;
  readonly isSending: boolean;
  /** Whether it waits for the decision on an earlier one. */
  readonly isBehind: boolean;
  /** Whether nothing goes before somebody types the token. */
  readonly needsToken: boolean;
  readonly asked: QueueDoubts | undefined;
};

type WaitingFor = { readonly isSending: boolean; readonly isBehind: boolean };

const waitingKey = ({ isSending, isBehind }: WaitingFor, needsToken: boolean) => {
  if (isSending) {
    return 'report.sending';
  }
  if (isBehind) {
    return 'queue.state.behind';
  }
  return needsToken ? 'queue.state.needsToken' : 'queue.state.waiting';
};

/** Where a report stands that the server has not taken, and what its writer can do. */
export const UnsentState = ({
  entry: { key, kept },
  isSending,
  isBehind,
  needsToken,
  asked,
}: UnsentStateProps) => {
  const { t } = useTranslator();
  const { refusal, timeZone } = kept;
  const mendAt = mendAddress(kept, key);
  if (refusal === null && asked === undefined) {
    return <p className="text-ink-2">{t(waitingKey({ isSending, isBehind }, needsToken))}</p>;
  }
  return (
    <>
      {refusal !== null && <Notice tone="warn">{t(`queue.refusal.${refusal}`)}</Notice>}
      {asked !== undefined && (
        <>
          <Notice tone="warn">{t('report.check')}</Notice>
          <AskedList asked={asked} timeZone={timeZone} />
        </>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        {asked !== undefined && (
          <Button variant="primary" onPress={() => void reportQueue.confirm(key)}>
            {t('report.confirm')}
          </Button>
        )}
        {mendAt !== null && (
          <Link href={mendAt} className={LINK}>
            {t('report.correct')}
          </Link>
        )}
      </div>
    </>
  );
};

/** What became of a report that was taken, and whether others say otherwise. */
export const TakenState = ({ taken }: { readonly taken: TakenReport }) => {
  const translator = useTranslator();
  const { written, differs, decideAt } = takenWords(taken, translator, 'queue.differs');
  return (
    <>
      <p className="text-ok">{written}</p>
      {differs !== null && <Notice tone="warn">{differs}</Notice>}
      {decideAt !== null && (
        <Link href={decideAt} className={LINK}>
          {translator.t('queue.decide')}
        </Link>
      )}
    </>
  );
};
