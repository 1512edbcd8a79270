import type { ImportDraft, ImportFindings, ImportRecord, Operation } from '@waystation/domain';
import type { OperatorApi } from '../../../api/operator-api';
import type { DraftUse } from '../use-draft';

/** What each step of an import is given. */
export type StepProps = {
  readonly operation: Operation;
  readonly api: OperatorApi;
  readonly draft: ImportDraft;
  readonly use: DraftUse;
  /** The recorded imports of the operation. */
  readonly records: readonly ImportRecord[];
};

/** The same, of a file that has been read. */
export type ReadStepProps = StepProps & { readonly findings: ImportFindings };
