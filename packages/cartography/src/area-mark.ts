import type { Absence } from '@waystation/domain';
import type { ClassBreaks } from './class-breaks';
import { classOf } from './class-of';

/** A figure of an area as it arrives: a number or the reason for none, and whether it is an old one. */
export type AreaFigure = {
  readonly value: number | null;
  readonly absence: Absence | null;
  readonly carriedOver: boolean;
};

/** How an area is drawn: in a class, as a reported zero, or as one of the kinds of nothing. */
export type AreaMark =
  | {
      readonly kind: 'class';
      readonly index: number;
      readonly carriedOver: boolean;
    }
  | { readonly kind: 'zero' }
  | { readonly kind: 'absent'; readonly absence: Absence };

/** The one decision about an area's mark; the map, its legend, table and print all ask here. */
export const areaMark = (
  { value, absence, carriedOver }: AreaFigure,
  breaks: ClassBreaks,
): AreaMark => {
  if (value === null) {
    return { kind: 'absent', absence: absence ?? 'unknown' };
  }
  const index = classOf(value, breaks);
  return index === null ? { kind: 'zero' } : { kind: 'class', index, carriedOver };
};
