import type { Encoding } from './encodings';

/** A finished answer, ready to be sent again. */
export type Answer = {
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  readonly contentType: string;
};

/** What making an answer gave: one to keep, or a response that is nobody else's. */
export type Made =
  | { readonly kind: 'answer'; readonly answer: Answer; readonly mayKeep: boolean }
  | { readonly kind: 'response'; readonly response: Response };

/** Finished answers by tag, bounded by bytes; the longest unused go first. */
export type AnswerCache = {
  readonly recall: (tag: string, make: () => Promise<Made>) => Promise<Made>;
};

/** Enough for every map read of several operations; a fraction of the server's memory goal. */
const MOST_BYTES = 48 * 1024 * 1024;

/**
 * Keeps answers in memory, so that maps stay quick while an import holds the embedded database. Who
 * asks for an answer that is being made waits for that one.
 */
export const createAnswerCache = (mostBytes = MOST_BYTES): AnswerCache => {
  const kept = new Map<string, Answer>();
  const inTheMaking = new Map<string, Promise<Made>>();
  let bytes = 0;

  const keep = (tag: string, answer: Answer): void => {
    kept.set(tag, answer);
    bytes += answer.bytes.byteLength;
    for (const [oldest, old] of kept) {
      if (bytes <= mostBytes) {
        break;
      }
      kept.delete(oldest);
      bytes -= old.bytes.byteLength;
    }
  };
  const makeOnce = async (tag: string, make: () => Promise<Made>): Promise<Made> => {
    try {
      const made = await make();
      if (made.kind === 'answer' && made.mayKeep) {
        keep(tag, made.answer);
      }
      return made;
    } finally {
      inTheMaking.delete(tag);
    }
  };
  return {
    recall: async (tag, make) => {
      const answer = kept.get(tag);
      if (answer !== undefined) {
        kept.delete(tag);
        kept.set(tag, answer);
        return { kind: 'answer', answer, mayKeep: true };
      }
      const making = inTheMaking.get(tag) ?? makeOnce(tag, make);
      inTheMaking.set(tag, making);
      const made = await making;
      return made.kind === 'response'
        ? { kind: 'response', response: made.response.clone() }
        : made;
    },
  };
};
