import {
  earlierQuestion,
  type FigureQuestion,
  hasResidents,
  type MapView,
  peopleQuestion,
  referenceQuestion,
} from '@waystation/view';

/** What the layers of areas ask of figures, and which of it they need. */
export type AreaQuestions = {
  /** Outlines and names: there is a level to draw. */
  readonly hasBoundaries: boolean;
  readonly hasFigures: boolean;
  readonly needsResidents: boolean;
  /** The figures of the day. */
  readonly figures: FigureQuestion;
  /** Those that fix the classes, so that all days compare. */
  readonly reference: FigureQuestion;
  /** Those of the earlier day that rounds are compared with; null: no such comparison. */
  readonly earlier: FigureQuestion | null;
  /** Movements, for a series that is compared by what was added since. */
  readonly needsMovements: boolean;
};

/** What the layers of areas of a view ask. */
export const areaQuestions = (view: MapView): AreaQuestions => {
  const { indicator, day, level, vs } = view;
  const hasBoundaries = level !== null;
  return {
    hasBoundaries,
    hasFigures: indicator !== null && hasBoundaries,
    needsResidents: view.classes.relation === 'per1000Residents' && hasResidents(view, level),
    figures: peopleQuestion(view, day),
    reference: referenceQuestion(view, day),
    // Counts since a series began are compared by what was added to them.
    earlier:
      vs !== null && indicator?.from === 'rounds'
        ? earlierQuestion(view, { earlier: vs, day })
        : null,
    needsMovements: vs !== null && indicator?.from === 'flows',
  };
};
