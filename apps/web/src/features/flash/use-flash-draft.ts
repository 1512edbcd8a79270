import type { OperationCode } from '@waystation/domain';
import { useState } from 'react';
import type { FlashDraft } from './flash-draft';
import { flashDrafts } from './flash-drafts';

/** The draft of an operation, and what it becomes. */
export type FlashDrafting = {
  /** Null: nothing is being written. */
  readonly draft: FlashDraft | null;
  /** Null: the draft is given up. */
  readonly setDraft: (next: FlashDraft | null) => void;
  /** Changes the draft that there is. */
  readonly changeDraft: (next: ((known: FlashDraft) => FlashDraft) | null) => void;
};

/** The draft of an operation, kept on the device with each letter. */
export const useFlashDraft = (operation: OperationCode): FlashDrafting => {
  const [draft, setKnown] = useState(() => flashDrafts.read(operation));
  const setDraft = (next: FlashDraft | null): void => {
    setKnown(next);
    flashDrafts.keep(operation, next);
  };
  return {
    draft,
    setDraft,
    changeDraft: (next) => {
      if (next === null || draft === null) {
        setDraft(null);
        return;
      }
      setDraft(next(draft));
    },
  };
};
