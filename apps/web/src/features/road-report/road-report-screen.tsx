import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Operation } from '@waystation/domain';
import { Button, useTranslator } from '@waystation/ui';
import { ArrowLeft } from 'lucide-react';
import { useLayoutEffect } from 'react';
import { operationQueries } from '../../api/operation-queries';
import { TokenForm } from '../centre-report/token-form';
import { type Operator, useOperator } from '../centre-report/use-operator';
import { removePagePicture } from '../first-picture/page-picture';
import { useChangeWatch } from '../shell/use-change-watch';
import { OperationFailed } from '../states/operation-failed';
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
          <Button variant="quiet" onPress={() => operator.enter(null)}>
            {t('token.forget')}
          </Button>
        )}
      </div>
    </header>
  );
};

type RoadReportScreenProps = { readonly code: string; readonly where: string };

/** The page on which a closed road is reported, with the token that a tab keeps for reports. */
export const RoadReportScreen = ({ code, where }: RoadReportScreenProps) => {
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
  const { api, problem, enter } = operator;
  return (
    <main className="flex min-h-0 flex-1 flex-col">
      <Head operation={operation} operator={operator} />
      {api === null ? (
        <div className="mx-auto w-full max-w-lg p-4">
          <TokenForm problem={problem} onEnter={enter} />
        </div>
      ) : (
        <RoadForm operation={operation} where={where} api={api} />
      )}
    </main>
  );
};
