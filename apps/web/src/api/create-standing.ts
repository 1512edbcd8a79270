import { STANDING_HEADER } from '@waystation/domain';

const HEARD = /^(\S+) (\d{1,15})$/;

/**
 * Keeps, per operation, a sequence that nothing this page shows lies behind. Its answers are made one by
 * one, so what was written while a page opened may be in one of them and not in another: the page stands
 * where the oldest does, and is told of all that came after.
 */
export const createStanding = () => {
  const lowest = new Map<string, number>();
  return {
    /** Learns from an answer where it stands. */
    hear: ({ headers }: Response): void => {
      const [, operation, seq] = HEARD.exec(headers.get(STANDING_HEADER) ?? '') ?? [];
      if (operation !== undefined) {
        lowest.set(operation, Math.min(Number(seq), lowest.get(operation) ?? Number(seq)));
      }
    },
    /** Where the page stands whose overview says `seq`. */
    of: (operation: string, seq: number): number => Math.min(seq, lowest.get(operation) ?? seq),
    /** Everything that changed up to `head` was read anew. */
    renewed: (operation: string, head: number): void => {
      lowest.set(operation, head);
    },
  };
};
