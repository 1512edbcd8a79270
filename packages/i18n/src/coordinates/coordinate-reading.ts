import type { Position } from '@waystation/domain';

/** The ways of writing a point that are read. */
export type CoordinateFormat = 'decimal' | 'degrees' | 'mgrs' | 'plusCode';

/** Why what looks like a coordinate cannot be one; each has its own message. */
export type CoordinateProblem =
  | 'latitude'
  | 'longitude'
  | 'minutes'
  | 'sameAxis'
  | 'signAndLetter'
  | 'mgrsZone'
  | 'mgrsSquare'
  | 'mgrsDigits'
  | 'plusCode'
  | 'plusCodeNowhere';

/** A point that was understood, and how it was written. */
export type ReadPoint = {
  readonly kind: 'point';
  readonly format: CoordinateFormat;
  readonly position: Position;
  /** The code in its full and usual writing; null: degrees. */
  readonly code: string | null;
  /** Side of the square that the code stands for, whose middle the position is; null: a point. */
  readonly sideMetres: number | null;
};

/** What a text says as a coordinate. Text that is none at all is read as null instead. */
export type CoordinateReading =
  | ReadPoint
  | { readonly kind: 'impossible'; readonly problem: CoordinateProblem };

/** A reading that says what is wrong. */
export const impossible = (problem: CoordinateProblem): CoordinateReading => ({
  kind: 'impossible',
  problem,
});
