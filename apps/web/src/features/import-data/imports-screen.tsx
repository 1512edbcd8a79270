import type { OperationOverview } from '@waystation/domain';
import { ErrorState, Skeleton, useTranslator } from '@waystation/ui';
import { TokenForm } from '../centre-report/token-form';
import { OperatorPart } from '../register/operator-part';
import { ColumnPage } from '../shell/column-page';
import { DraftList } from './draft-list';
import { RecordList } from './record-list';
import { TemplateList } from './template-list';
import { UploadPart } from './upload-part';
import { useImports } from './use-imports';

type ImportsScreenProps = { readonly overview: OperationOverview };

/** Where files come in: a new one, those on their way, and the imports of the operation. */
export const ImportsScreen = ({ overview }: ImportsScreenProps) => {
  const { operation } = overview;
  const { t, formats } = useTranslator();
  const operator = useImports(operation);
  const { api, told } = operator;
  return (
    <ColumnPage overview={overview} skipTo={t('skip.toImports')}>
      <header className="grid gap-1">
        <h1 className="text-title">{t('import.title')}</h1>
        <p className="text-body text-ink-2">
          <bdi>{formats.name(operation.names) ?? operation.code}</bdi>
        </p>
        <p className="text-ink-2 text-note">{t('import.intro')}</p>
      </header>
      {api === null ? (
        <TokenForm problem={operator.problem} onEnter={operator.enter} />
      ) : (
        <>
          <UploadPart operation={operation} />
          <TemplateList />
          {told === undefined &&
            (operator.hasFailed ? (
              <ErrorState title={t('import.failed')} onRetry={operator.retry} />
            ) : (
              <Skeleton label={t('import.records')} />
            ))}
          {told !== undefined && (
            <>
              <DraftList operation={operation} drafts={told.drafts} api={api} />
              <RecordList operation={operation} records={told.records} api={api} />
            </>
          )}
          <OperatorPart operator={operator} label={t('token.enter')} />
        </>
      )}
    </ColumnPage>
  );
};
