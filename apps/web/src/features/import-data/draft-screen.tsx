import type { OperationOverview } from '@waystation/domain';
import { ErrorState, Skeleton, useTranslator } from '@waystation/ui';
import type { ComponentType } from 'react';
import { Link } from 'react-aria-components';
import { useSearchText } from '../../app/use-search-text';
import { TokenForm } from '../centre-report/token-form';
import { ColumnPage } from '../shell/column-page';
import { addressOf } from '../shell/page-in';
import { isNotFound } from '../states/is-not-found';
import { DraftFailed } from './draft-failed';
import type { ImportStep } from './import-address';
import { refusalMessage } from './import-words';
import { StepLinks } from './step-links';
import { StepList } from './step-list';
import { ApplyStep } from './steps/apply-step';
import { ColumnsStep } from './steps/columns-step';
import { CompareStep } from './steps/compare-step';
import { FileStep } from './steps/file-step';
import { RowsStep } from './steps/rows-step';
import type { ReadStepProps, StepProps } from './steps/step-props';
import { useDraft } from './use-draft';
import { useImports } from './use-imports';

type DraftScreenProps = {
  readonly overview: OperationOverview;
  readonly id: string;
  readonly step: ImportStep;
};

const STEPS = {
  file: FileStep,
  columns: ColumnsStep,
  rows: RowsStep,
  compare: CompareStep,
  apply: ApplyStep,
} as const satisfies Record<ImportStep, ComponentType<ReadStepProps>>;

/** The step that is open, once the file has been read. */
const OpenStep = ({ step, ...props }: StepProps & { readonly step: ImportStep }) => {
  const { t } = useTranslator();
  const { draft, use } = props;
  const Step = STEPS[step];
  return (
    <>
      <p role="status" className="text-body text-ink-2 empty:hidden">
        {draft.state === 'reading' && t('import.reading')}
        {draft.state === 'applying' && t('import.applying')}
      </p>
      {draft.state === 'failed' && <DraftFailed draft={draft} onRetry={use.choose} />}
      {draft.findings !== null && <Step {...props} findings={draft.findings} />}
      {use.error !== null && (
        <p role="alert" className="text-crit text-note">
          {t(refusalMessage(use.error))}
        </p>
      )}
    </>
  );
};

/** A file on its way, step by step: what it is, its columns, its rows, what it would change, and storing it. */
export const DraftScreen = ({ overview, id, step }: DraftScreenProps) => {
  const { operation } = overview;
  const { t } = useTranslator();
  const { search } = useSearchText();
  const operator = useImports(operation);
  const { api } = operator;
  const use = useDraft(operation, { id, api });
  const { draft } = use;
  const steps = { operation: operation.code, id };
  return (
    <ColumnPage overview={overview} skipTo={t('skip.toImports')}>
      <header className="grid gap-1">
        <Link
          href={addressOf(operation.code, 'import', search)}
          className="justify-self-start py-1 text-accent text-label underline pointer-coarse:py-3"
        >
          {t('import.all')}
        </Link>
        <h1 className="text-title">{t(`import.step.${step}`)}</h1>
        {draft !== undefined && (
          <p className="break-words text-body text-ink-2">
            <bdi>{draft.file}</bdi>
          </p>
        )}
      </header>
      {api === null && <TokenForm problem={operator.problem} onEnter={operator.enter} />}
      {api !== null && draft === undefined && use.readError === null && (
        <Skeleton label={t('import.title')} />
      )}
      {api !== null && draft === undefined && use.readError !== null && (
        <ErrorState
          title={t(isNotFound(use.readError) ? 'import.unknown' : 'import.failed')}
          onRetry={use.retry}
        />
      )}
      {api !== null && draft !== undefined && (
        <>
          <StepList draft={draft} step={step} steps={steps} />
          <OpenStep
            step={step}
            operation={operation}
            api={api}
            draft={draft}
            use={use}
            records={operator.told?.records ?? []}
          />
          <StepLinks step={step} steps={steps} />
        </>
      )}
    </ColumnPage>
  );
};
