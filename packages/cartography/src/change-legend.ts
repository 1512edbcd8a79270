import type { AreaPattern } from './area-pattern';
import {
  CHANGE_CLASSES,
  type ChangeBreaks,
  type ChangeClass,
  changeClassOf,
} from './change-breaks';

/** What two rounds say together of one area: a change only where both have a number. */
export type AreaChange =
  | { readonly kind: 'both'; readonly change: number }
  | { readonly kind: 'newlyCovered' }
  | { readonly kind: 'noLongerCovered' }
  | { readonly kind: 'neither' };

/** Why an area has no change. */
export type NoChange = Exclude<AreaChange['kind'], 'both'>;

/** The pattern of what has no change; what neither round assessed is like what one did not. */
export const CHANGE_PATTERNS = {
  newlyCovered: 'newlyCovered',
  noLongerCovered: 'noLongerCovered',
  neither: 'notAssessed',
} as const satisfies Record<NoChange, AreaPattern>;

/** The legend of a map of changes, many more to many fewer. */
export type ChangeLegend = {
  readonly kind: 'changes';
  readonly breaks: ChangeBreaks;
  readonly classes: readonly { readonly class: ChangeClass; readonly count: number }[];
  /** Drawn apart and never inside the classes (domain rule 3); they stand even where none is so. */
  readonly apart: readonly { readonly what: NoChange; readonly count: number }[];
  /** Whether the method of counting changed between the rounds. */
  readonly isSameMethod: boolean;
};

const APART = ['newlyCovered', 'noLongerCovered', 'neither'] as const;

/** The legend of areas, from the same changes and limits that the map draws. */
export const changeLegend = (
  changes: readonly AreaChange[],
  breaks: ChangeBreaks,
  isSameMethod: boolean,
): ChangeLegend => {
  const classes = changes.flatMap((one) =>
    one.kind === 'both' ? [changeClassOf(one.change, breaks)] : [],
  );
  return {
    kind: 'changes',
    breaks,
    classes: CHANGE_CLASSES.map((each) => ({
      class: each,
      count: classes.filter((one) => one === each).length,
    })).toReversed(),
    apart: APART.map((what) => ({
      what,
      count: changes.filter(({ kind }) => kind === what).length,
    })),
    isSameMethod,
  };
};
