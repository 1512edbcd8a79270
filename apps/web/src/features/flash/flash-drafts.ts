import { FlashDraft } from './flash-draft';

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (operation: string): string => `waystation.flashDraft.${operation}`;

/**
 * The draft of a flash update of each operation, on this device alone. A browser that refuses storage keeps
 * it while the page is open.
 */
export const createFlashDrafts = (shelf: () => Shelf) => ({
  read: (operation: string): FlashDraft | null => {
    try {
      const text = shelf().getItem(keyOf(operation));
      return text === null ? null : (FlashDraft.safeParse(JSON.parse(text)).data ?? null);
    } catch {
      return null;
    }
  },
  /** Null forgets it. */
  keep: (operation: string, draft: FlashDraft | null): void => {
    try {
      if (draft === null) {
        shelf().removeItem(keyOf(operation));
      } else {
        shelf().setItem(keyOf(operation), JSON.stringify(draft));
      }
    } catch {
      // The form has it as long as it is open.
    }
  },
});

/** The drafts of this device. */
export const flashDrafts = createFlashDrafts(() => localStorage);
