import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Operation } from '@waystation/domain';
import { Button, Skeleton, useTranslator } from '@waystation/ui';
import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useLayoutEffect } from 'react';
import { operationQueries } from '../../api/operation-queries';
import { useSearchText } from '../../app/use-search-text';
import { useServerContact } from '../../app/use-server-contact';
import { KeepOnDevice } from '../../offline/keep-on-device';
import { TokenForm } from '../centre-report/token-form';
import { type Operator, useOperator } from '../centre-report/use-operator';
import { useUnproven } from '../centre-report/use-unproven';
import { removePagePicture } from '../first-picture/page-picture';
import { useReportQueue } from '../report-queue/use-report-queue';
import { useChangeWatch } from '../shell/use-change-watch';
import { OperationFailed } from '../states/operation-failed';
import { mendedRoad } from './mended-road';
import { RoadForm } from './road-form';

type HeadProps = { readonly operation: Operation; readonly operator: Operator };

const Head = ({ operation, operator }: HeadProps) => {
  const { t, formats } = useTranslator();
  return (
    <header className="border-line border-b">
      <div className="mx-auto flex w-full max-w-lg items-start gap-2 px-4 py-2.5">
        <Link
          to="/$op/find"
          params={{ op: operation.code }}
          aria-label={t('roadReport.toFind')}
          className="grid size-11 shrink-0 place-items-center rounded-lg text-ink hover:bg-surface-2"
        >
          <ArrowLeft aria-hidden size={20} className="flip-rtl" />
        </Link>
        <div className="min-w-0 flex-1">
          <h1 className="text-title">{t('find.closures.report')}</h1>
          <p className="text-ink-2 text-label font-regular">{formats.name(operation.names)}</p>
        </div>
        {operator.api !== null && (
          <Button variant="quiet" className="min-h-11" onPress={() => operator.enter(null)}>
            {t('token.forget')}
          </Button>
        )}
      </div>
    </header>
  );
};

const Aside = ({ children }: { readonly children: ReactNode }) => (
  <div className="mx-auto w-full max-w-lg p-4">{children}</div>
);

type RoadReportScreenProps = {
  readonly code: string;
  /** Where the road is closed, as the address says it. */
  readonly where: string;
  /** Where the people are that a centre was looked for. */
  readonly asked: string;
};

/** The page on which a closed road is reported, with the token that a tab keeps for reports. */
export const RoadReportScreen = ({ code, where, asked }: RoadReportScreenProps) => {
  const { t } = useTranslator();
  useLayoutEffect(removePagePicture, []);
  const overview = useQuery(operationQueries(code).overview());
  useChangeWatch(code, overview.data?.seq ?? null);
  const keeps = overview.data?.operation.disclosure.keepRestrictedOnDevice;
  const operator = useOperator(code, {
    keeps,
    key: ['closures'],
    read: (api, signal) => api.road.closures.query({ operation: code }, { signal }),
  });
  const queue = useReportQueue();
  const { mend } = useSearchText().search;
  const { isReachable } = useServerContact();
  const isUnproven = useUnproven(overview.data !== undefined);
  if (overview.error !== null) {
    return (
      <OperationFailed code={code} error={overview.error} onRetry={() => void overview.refetch()} />
    );
  }
  if (overview.data === undefined) {
    return null;
  }
  const { operation } = overview.data;
  const isKept = operation.disclosure.keepRestrictedOnDevice;
  const { api, problem, enter } = operator;
  // The form comes up with the report that is mended, and not without it.
  const isReady = mend === undefined || queue.isRead;
  return (
    <main className="flex min-h-0 flex-1 flex-col">
      <KeepOnDevice overview={overview.data} />
      <Head operation={operation} operator={operator} />
      {api === null && (isReachable || !isUnproven || isKept) && (
        <Aside>
          <TokenForm problem={problem} isKept={isKept} onEnter={enter} />
        </Aside>
      )}
      {!isReady && (
        <Aside>
          <Skeleton label={t('find.closures.report')} />
        </Aside>
      )}
      {isReady && (api !== null || isUnproven) && (
        <RoadForm
          overview={overview.data}
          where={where}
          asked={asked}
          mended={mendedRoad(queue.entries, mend, code)}
          api={api}
        />
      )}
    </main>
  );
};
