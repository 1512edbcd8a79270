import type { OperationCode } from '../codes';
import type { MapKey, Publication, PublicationFacts, PublicationStep } from '../publication';
import type { StepRefusal } from '../rules/advance-publication';

/**
 * What is frozen of a map: the answers that it was made from, all else that its sheet is made of, what
 * is known of it for machines, and, from its publication on, its page.
 */
export const MAP_FILES = ['answers', 'sheet', 'facts', 'pdf'] as const;

/** One kind of file. */
export type MapFile = (typeof MAP_FILES)[number];

/** No frozen part of a map may be larger: the largest operation in use needs a tenth of it, compressed. */
export const MOST_MAP_BYTES = 16 * 1024 * 1024;

/** The files that a map is drafted with, compressed or not as their reader expects them. */
export type FrozenFiles = Readonly<Record<Exclude<MapFile, 'pdf'>, Uint8Array>>;

/** A map that is to be drafted under the number that was found free for it. */
export type NewPublication = {
  readonly facts: PublicationFacts;
  readonly step: PublicationStep;
  readonly files: FrozenFiles;
};

/** What became of a draft. */
export type DraftOutcome =
  | { readonly kind: 'drafted'; readonly publication: Publication }
  /** Somebody else was given this number and version meanwhile. */
  | { readonly kind: 'numberTaken' };

/** What became of a step. */
export type StepOutcome =
  | { readonly kind: 'advanced'; readonly publication: Publication }
  | { readonly kind: 'mapNotFound' }
  | { readonly kind: 'refused'; readonly refusal: StepRefusal };

/** Where published maps are kept, with what they were made from. */
export type RegisterStore = {
  /** Newest first. */
  readonly list: (operation: OperationCode) => Promise<readonly Publication[]>;
  readonly draft: (operation: OperationCode, map: NewPublication) => Promise<DraftOutcome>;
  /**
   * Takes a step, with a feed entry, or nothing. Publishing needs the page that is given out, and
   * supersedes the version that was published before.
   */
  readonly advance: (
    operation: OperationCode,
    key: MapKey,
    step: PublicationStep & { readonly pdf: Uint8Array | null },
  ) => Promise<StepOutcome>;
  /** A file of a map; null: there is none. */
  readonly file: (
    operation: OperationCode,
    key: MapKey,
    file: MapFile,
  ) => Promise<Uint8Array | null>;
};
