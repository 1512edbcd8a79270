import type { Position } from '@waystation/domain';

/** Somewhere that people know by a name. */
export type KnownPlace = {
  readonly kind: 'crossing' | 'centre' | 'town';
  /** Names by language, and other spellings. */
  readonly names: Readonly<Record<string, string>>;
  readonly otherNames: readonly string[];
  /** The countries it lies in or between, ISO 3166-1 alpha-3. */
  readonly countries: readonly string[];
  readonly position: Position;
};
