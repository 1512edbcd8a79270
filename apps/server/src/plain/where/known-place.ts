import type { AdminLevel, Pcode, Position } from '@waystation/domain';

/** What an area is besides its name. */
export type KnownArea = {
  readonly pcode: Pcode;
  readonly level: AdminLevel;
  readonly areaKm2: number;
};

/** Somewhere that people know by a name. */
export type KnownPlace = {
  readonly kind: 'crossing' | 'centre' | 'town' | 'area';
  /** Names by language, and other spellings. */
  readonly names: Readonly<Record<string, string>>;
  readonly otherNames: readonly string[];
  /** The countries it lies in or between, ISO 3166-1 alpha-3. */
  readonly countries: readonly string[];
  /** Of an area a point inside it, about its middle: people who name it are somewhere there. */
  readonly position: Position;
  /** Which area it is; absent: it is a point. */
  readonly area?: KnownArea;
  /** Others of the same name beside it, which were not taken; see oneAround. */
  readonly alsoCalledSo?: readonly KnownPlace[];
};
