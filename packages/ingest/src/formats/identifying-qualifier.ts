import type { Qualifier } from '@waystation/domain';

/**
 * The part of a qualifier that tells figures apart: the two ends of a range and a plan are figures of
 * their own; "about" and "exact" are wordings of one.
 */
export const identifyingQualifier = (qualifier: Qualifier): Qualifier | null =>
  qualifier === 'rangeLow' || qualifier === 'rangeHigh' || qualifier === 'planned'
    ? qualifier
    : null;
