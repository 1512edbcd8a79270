import type { AddedBetween } from '@waystation/domain';
import type { AreaPattern } from './area-pattern';
import { type ChangeBreaks, type ChangeClass, changeClassOf } from './change-breaks';

/** The classes of what was added, most first: those of a change without a fall. */
export const ADDITION_CLASSES = [
  'muchMore',
  'more',
  'little',
] as const satisfies readonly ChangeClass[];
/** One class of what was added. */
export type AdditionClass = (typeof ADDITION_CLASSES)[number];

/** Why an area has no class of what was added. */
export type NotAdded =
  | Exclude<AddedBetween['kind'], 'added' | 'notCounted'>
  | 'unknown'
  | 'notApplicable';

/** What one area shows: how many were added, or why that cannot be said. */
export type Addition =
  | { readonly kind: 'added'; readonly value: number }
  | { readonly kind: NotAdded };

/** The pattern of what has no class; what nobody counted again is like what nobody counted. */
export const ADDITION_PATTERNS = {
  corrected: 'corrected',
  nothingNewer: 'notAssessed',
  begunSince: 'newlyCovered',
  unknown: 'unknown',
  notApplicable: 'notApplicable',
} as const satisfies Record<NotAdded, AreaPattern>;

const APART = ['corrected', 'nothingNewer', 'begunSince', 'unknown', 'notApplicable'] as const;

/** The legend of a map of what was added between two days. */
export type AdditionLegend = {
  readonly kind: 'additions';
  readonly breaks: ChangeBreaks;
  readonly classes: readonly { readonly class: AdditionClass; readonly count: number }[];
  /** Drawn apart; they stand even where none is so. */
  readonly apart: readonly { readonly what: NotAdded; readonly count: number }[];
};

/** The class of an addition. */
export const additionClassOf = (value: number, breaks: ChangeBreaks): AdditionClass =>
  ADDITION_CLASSES.find((each) => each === changeClassOf(value, breaks)) ?? 'little';

/** The legend of areas, from the same additions and limits that the map draws. */
export const additionLegend = (
  additions: readonly Addition[],
  breaks: ChangeBreaks,
): AdditionLegend => {
  const classes = additions.flatMap((one) =>
    one.kind === 'added' ? [additionClassOf(one.value, breaks)] : [],
  );
  return {
    kind: 'additions',
    breaks,
    classes: ADDITION_CLASSES.map((each) => ({
      class: each,
      count: classes.filter((one) => one === each).length,
    })),
    apart: APART.map((what) => ({
      what,
      count: additions.filter(({ kind }) => kind === what).length,
    })),
  };
};
