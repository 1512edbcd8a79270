import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Centre, Operation } from '@waystation/domain';
import { Button, EmptyState, ErrorState, Skeleton, useTranslator } from '@waystation/ui';
import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useLayoutEffect } from 'react';
import { operationQueries } from '../../api/operation-queries';
import { useSearchText } from '../../app/use-search-text';
import { useServerContact } from '../../app/use-server-contact';
import { KeepOnDevice } from '../../offline/keep-on-device';
import { removePagePicture } from '../first-picture/page-picture';
import { useReportQueue } from '../report-queue/use-report-queue';
import { useChangeWatch } from '../shell/use-change-watch';
import { OperationFailed } from '../states/operation-failed';
import { type MendedReport, mendedReport } from './mended-report';
import { ReportForm } from './report-form';
import { TokenForm } from './token-form';
import { useOpenCentre } from './use-open-centre';
import type { Operator } from './use-operator';
import { useOperatorCentre } from './use-operator-centre';
import { useUnproven } from './use-unproven';

type HeadProps = {
  readonly operation: Operation;
  readonly id: string;
  readonly centre: Centre | undefined;
  readonly operator: Operator<Centre | null>;
};

const Head = ({ operation, id, centre, operator }: HeadProps) => {
  const { t, formats } = useTranslator();
  return (
    <header className="border-line border-b">
      <div className="mx-auto flex w-full max-w-lg items-start gap-2 px-4 py-2.5">
        <Link
          to="/$op/centres/$id"
          params={{ op: operation.code, id }}
          aria-label={t('report.toCentre')}
          className="grid size-11 shrink-0 place-items-center rounded-lg text-ink hover:bg-surface-2"
        >
          <ArrowLeft aria-hidden size={20} className="flip-rtl" />
        </Link>
        <div className="min-w-0 flex-1">
          <h1 className="text-title">
            <bdi>
              {centre ? (formats.name(centre.place.names) ?? centre.place.id) : t('report.title')}
            </bdi>
          </h1>
          <p className="text-ink-2 text-label font-regular">
            {centre ? t('report.title') : formats.name(operation.names)}
          </p>
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

type BodyProps = Pick<HeadProps, 'operation' | 'centre' | 'operator'> & {
  /** The centre as everybody may read it, which a device keeps; null: it is not there, or not read. */
  readonly openCentre: Centre | null;
  readonly readAt: Date;
  /** Without a network nobody can be asked who the writer is: the server asks when the report is sent. */
  readonly isUnproven: boolean;
  readonly mended: MendedReport | null;
};

const Body = (props: BodyProps) => {
  const { operation, centre, operator, openCentre, readAt, isUnproven, mended } = props;
  const { t } = useTranslator();
  const { isReachable } = useServerContact();
  const { api, told, problem, hasFailed, retry, enter } = operator;
  const shown = centre ?? (isUnproven ? openCentre : null);
  const askForToken = (
    <Aside>
      <TokenForm
        problem={problem}
        isKept={operation.disclosure.keepRestrictedOnDevice}
        onEnter={enter}
      />
    </Aside>
  );
  if (shown !== null) {
    return (
      <>
        {api === null &&
          (isReachable || operation.disclosure.keepRestrictedOnDevice) &&
          askForToken}
        <ReportForm
          operation={operation}
          centre={shown}
          readAt={centre === undefined ? readAt : operator.readAt}
          mayKeep={openCentre !== null}
          mended={mended}
          isToldByServer={centre !== undefined && isReachable}
          api={api}
        />
      </>
    );
  }
  if (api === null) {
    return askForToken;
  }
  if (hasFailed) {
    return (
      <Aside>
        <ErrorState title={t('error.network')} onRetry={retry} />
      </Aside>
    );
  }
  return (
    <Aside>
      {told === undefined ? (
        <Skeleton label={t('report.title')} />
      ) : (
        <EmptyState title={t('inspector.notHere')}>{t('inspector.notHereWhat.centre')}</EmptyState>
      )}
    </Aside>
  );
};

type ReportScreenProps = { readonly code: string; readonly id: string };

/** The page of a centre's staff, on which they keep its numbers true. */
export const ReportScreen = ({ code, id }: ReportScreenProps) => {
  const { t } = useTranslator();
  useLayoutEffect(removePagePicture, []);
  const overview = useQuery(operationQueries(code).overview());
  const open = useOpenCentre(code, id);
  useChangeWatch(code, overview.data?.seq ?? null, 'answer');
  const operator = useOperatorCentre(code, id, overview.data?.operation.disclosure);
  const queue = useReportQueue();
  const { mend } = useSearchText().search;
  const openCentre = open.centre;
  const isUnproven = useUnproven(openCentre !== null);
  if (overview.error !== null) {
    return (
      <OperationFailed code={code} error={overview.error} onRetry={() => void overview.refetch()} />
    );
  }
  if (overview.data === undefined) {
    return null;
  }
  const { operation } = overview.data;
  const centre = operator.api === null ? undefined : (operator.told ?? undefined);
  const parts = { operation, centre, operator };
  // The form comes up with the report that is mended, and not without it.
  const isReady = open.isSettled && (mend === undefined || queue.isRead);
  return (
    <main className="flex min-h-0 flex-1 flex-col">
      <KeepOnDevice overview={overview.data} />
      <Head {...parts} centre={centre ?? openCentre ?? undefined} id={id} />
      {isReady ? (
        <Body
          {...parts}
          openCentre={openCentre}
          readAt={open.readAt}
          isUnproven={isUnproven}
          mended={mendedReport(queue.entries, mend, { operation: code, centre: id })}
        />
      ) : (
        <Aside>
          <Skeleton label={t('report.title')} />
        </Aside>
      )}
    </main>
  );
};
