import type { OperationOverview } from '@waystation/domain';
import type { ChangeDraft, FlashDraft } from './flash-draft';
import type { FlashRefusalKind } from './flash-refusal';

/** What the parts of the form are given. */
export type FlashFieldsProps = {
  readonly overview: OperationOverview;
  readonly draft: FlashDraft;
  readonly change: ChangeDraft;
  /** Why the server refused the draft as it is; null: it did not. */
  readonly refusal: FlashRefusalKind | null;
};
