import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, EmptyState, useTranslator } from '@waystation/ui';
import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useLayoutEffect } from 'react';
import { operationQueries } from '../../api/operation-queries';
import { useNow } from '../../app/use-now';
import { operatorToken } from '../centre-report/operator-token';
import { TokenForm } from '../centre-report/token-form';
import { removePagePicture } from '../first-picture/page-picture';
import { useChangeWatch } from '../shell/use-change-watch';
import { QueueList } from './queue-list';
import { queueSummary, summaryWords } from './queue-summary';
import { reportQueue } from './report-queue';
import { ToldCentres } from './told-centres';
import { useNeedsToken } from './use-needs-token';
import { useReportQueue } from './use-report-queue';

const MINUTE_MS = 60_000;

const Head = ({ code, said }: { readonly code: string; readonly said: string }) => {
  const { t } = useTranslator();
  return (
    <header className="border-line border-b">
      <div className="mx-auto flex w-full max-w-lg items-start gap-2 px-4 py-2.5">
        <Link
          to="/$op/find"
          params={{ op: code }}
          aria-label={t('find.back')}
          className="grid size-11 shrink-0 place-items-center rounded-lg text-ink hover:bg-surface-2"
        >
          <ArrowLeft aria-hidden size={20} className="flip-rtl" />
        </Link>
        <div className="min-w-0 flex-1">
          <h1 className="text-title">{t('queue.title')}</h1>
          <p role="status" className="text-ink-2 text-label font-regular">
            {said}
          </p>
        </div>
      </div>
    </header>
  );
};

const Part = ({ children }: { readonly children: ReactNode }) => (
  <div className="border-line border-b py-3">{children}</div>
);

type SendingProps = { readonly needsToken: boolean; readonly isTokenRefused: boolean };

/** Asks for the token where something waits for it: it is kept on no device, and a restart forgets it. */
const Sending = ({ needsToken, isTokenRefused }: SendingProps) => {
  const { t } = useTranslator();
  return (
    <Part>
      {needsToken ? (
        <>
          <p className="mb-2 text-body">{t('queue.typeAgain')}</p>
          <TokenForm problem={isTokenRefused ? 'wrong' : null} onEnter={operatorToken.enter} />
        </>
      ) : (
        <Button variant="primary" onPress={() => void reportQueue.push()}>
          {t('queue.sendNow')}
        </Button>
      )}
    </Part>
  );
};

/** The reports that this device keeps: what waits, what became of the others, and what their writer has to do. */
export const QueueScreen = ({ code }: { readonly code: string }) => {
  const translator = useTranslator();
  const { t } = translator;
  useLayoutEffect(removePagePicture, []);
  const overview = useQuery(operationQueries(code).overview());
  // Reports go when the server is found again.
  useChangeWatch(code, overview.data?.seq ?? null);
  const now = useNow(MINUTE_MS);
  const view = useReportQueue();
  const summary = queueSummary(view);
  const needsToken = useNeedsToken();
  const sent = view.entries.filter((entry) => entry.kept?.kind === 'taken');
  return (
    <main className="flex min-h-0 flex-1 flex-col">
      {overview.data && <ToldCentres operation={overview.data.operation} entries={view.entries} />}
      <Head code={code} said={summaryWords(summary, translator, needsToken)} />
      <div className="min-h-0 flex-1 overflow-auto">
        <div className="mx-auto w-full max-w-lg px-4 pb-4">
          {view.isRead && view.entries.length === 0 && (
            <div className="py-4">
              <EmptyState title={t('queue.none')}>{t('queue.noneLong')}</EmptyState>
            </div>
          )}
          {summary.waiting > 0 && (
            <Sending needsToken={needsToken} isTokenRefused={view.isTokenRefused} />
          )}
          <QueueList view={view} now={now} needsToken={needsToken} />
          {sent.length > 0 && (
            <div className="py-3">
              <Button onPress={() => void reportQueue.discard(sent.map(({ key }) => key))}>
                {t('queue.clear')}
              </Button>
            </div>
          )}
        </div>
      </div>
    </main>
  );
};
