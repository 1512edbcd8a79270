import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Centre, Operation } from '@waystation/domain';
import { Button, EmptyState, ErrorState, Skeleton, useTranslator } from '@waystation/ui';
import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useLayoutEffect } from 'react';
import { operationQueries } from '../../api/operation-queries';
import { removePagePicture } from '../first-picture/page-picture';
import { useChangeWatch } from '../shell/use-change-watch';
import { OperationFailed } from '../states/operation-failed';
import { ReportForm } from './report-form';
import { TokenForm } from './token-form';
import { type Operator, useOperator } from './use-operator';

type HeadProps = {
  readonly operation: Operation;
  readonly id: string;
  readonly centre: Centre | undefined;
  readonly operator: Operator;
};

const Head = ({ operation, id, centre, operator }: HeadProps) => {
  const { t, formats } = useTranslator();
  return (
    <header className="border-line border-b">
      <div className="mx-auto flex w-full max-w-lg items-start gap-2 px-4 py-2.5">
        <Link
          to="/$op/centre/$id"
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
          <Button variant="quiet" onPress={() => operator.enter(null)}>
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

type BodyProps = Pick<HeadProps, 'operation' | 'centre' | 'operator'>;

const Body = ({ operation, centre, operator }: BodyProps) => {
  const { t } = useTranslator();
  const { api, centres, readAt, problem, hasFailed, retry, enter } = operator;
  if (api === null) {
    return (
      <Aside>
        <TokenForm problem={problem} onEnter={enter} />
      </Aside>
    );
  }
  if (centre !== undefined) {
    return <ReportForm operation={operation} centre={centre} readAt={readAt} api={api} />;
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
      {centres === undefined ? (
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
  useLayoutEffect(removePagePicture, []);
  const overview = useQuery(operationQueries(code).overview());
  useChangeWatch(code, overview.data?.seq ?? null);
  const operator = useOperator(code);
  if (overview.error !== null) {
    return (
      <OperationFailed code={code} error={overview.error} onRetry={() => void overview.refetch()} />
    );
  }
  if (overview.data === undefined) {
    return null;
  }
  const { operation } = overview.data;
  const centre =
    operator.api === null ? undefined : operator.centres?.find(({ place }) => place.id === id);
  const parts = { operation, centre, operator };
  return (
    <main className="flex min-h-0 flex-1 flex-col">
      <Head {...parts} id={id} />
      <Body {...parts} />
    </main>
  );
};
