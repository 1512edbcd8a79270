import type { Absence } from '@waystation/domain';
import { type AreaFigure, areaMark } from './area-mark';
import type { ClassBreaks, ClassMethod } from './class-breaks';
import { type ClassRange, classRanges } from './class-ranges';

/** A class with how many areas are in it. */
export type ClassRow = ClassRange & { readonly count: number };

/** A kind of nothing with how many areas have it; carried over is also counted in its class. */
export type NothingRow = {
  readonly what: 'zero' | 'carriedOver' | Absence;
  readonly count: number;
  readonly isPartOfClasses: boolean;
};

/** The legend of a choropleth. */
export type ClassLegend = {
  readonly kind: 'classes';
  readonly method: ClassMethod;
  /** With how many decimals the limits are written. */
  readonly decimals: number;
  /** High to low. */
  readonly classes: readonly ClassRow[];
  readonly nothings: readonly NothingRow[];
};

/**
 * These rows stand even where no area has them, so that their absence is also said. Carried over comes
 * straight after the classes that it is part of: under another row it would read as part of that one.
 */
const ALWAYS = ['carriedOver', 'zero', 'notAssessed', 'suppressed'] as const;

const IF_ANY = ['inaccessible', 'unknown', 'notApplicable'] as const;

/** The legend of areas, from the same figures and classes that the map draws. */
export const classLegend = (figures: readonly AreaFigure[], breaks: ClassBreaks): ClassLegend => {
  const marks = figures.map((figure) => areaMark(figure, breaks));
  const values = figures.flatMap(({ value }) => (value === null ? [] : [value]));
  const maximum = values.length === 0 ? null : Math.max(...values);
  const countOf = (what: NothingRow['what']): number =>
    marks.filter((mark) => {
      switch (mark.kind) {
        case 'class':
          return what === 'carriedOver' && mark.carriedOver;
        case 'zero':
          return what === 'zero';
        case 'absent':
          return what === mark.absence;
        default:
          return mark satisfies never;
      }
    }).length;
  const rowOf = (what: NothingRow['what']): NothingRow => ({
    what,
    count: countOf(what),
    isPartOfClasses: what === 'carriedOver',
  });
  return {
    kind: 'classes',
    method: breaks.method,
    decimals: breaks.decimals,
    classes: classRanges(breaks, maximum)
      .map((range) => ({
        ...range,
        count: marks.filter((mark) => mark.kind === 'class' && mark.index === range.index).length,
      }))
      .toReversed(),
    nothings: [...ALWAYS.map(rowOf), ...IF_ANY.map(rowOf).filter(({ count }) => count > 0)],
  };
};
