import type { Coverage } from '@waystation/domain';

/** Below this share of areas or places covered a round is drawn hollow (design, 7). */
export const LOW_COVERAGE = 0.9;

/** Whether a round covered too little to be read like the others; unknown coverage is not low. */
export const isLowCoverage = ({ coverage }: { readonly coverage: Coverage | null }): boolean =>
  coverage !== null && coverage.known > 0 && coverage.assessed / coverage.known < LOW_COVERAGE;
