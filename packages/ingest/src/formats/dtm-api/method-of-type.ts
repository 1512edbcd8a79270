import type { Method } from '@waystation/domain';

const METHODS = new Map<string, Method>([
  ['BA', 'baseline'],
  ['SA', 'siteAssessment'],
  ['ETT', 'eventTracking'],
  ['ET', 'eventTracking'],
]);

/** How DTM collected a number, from its assessment type; an unknown type is an estimate. */
export const methodOfType = (assessmentType: string | null): Method =>
  assessmentType === null ? 'estimate' : (METHODS.get(assessmentType.toUpperCase()) ?? 'estimate');
