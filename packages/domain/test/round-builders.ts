import type { z } from 'zod';
import { AreasCovered, type BookedRound, RoundStep } from '../src';
import { aRound } from './builders';

const AT = '2021-10-01T09:00:00.000Z';
const BY = 'Information desk';

/** One county assessed and one not reached, unless overridden. */
export const areasCovered = (overrides: Partial<z.input<typeof AreasCovered>> = {}): AreasCovered =>
  AreasCovered.parse({
    level: 2,
    assessed: ['SS0101'],
    notAssessed: [],
    inaccessible: ['SS0102'],
    ...overrides,
  });

/** A step of each kind, as a round takes them. */
export const ROUND_STEPS = {
  planned: { kind: 'planned', at: AT, by: BY },
  collecting: { kind: 'collecting', at: AT, by: null, importId: 'import-1' },
  covered: { kind: 'covered', at: AT, by: BY, areas: areasCovered() },
  published: { kind: 'published', at: AT, by: BY },
  corrected: {
    kind: 'corrected',
    at: AT,
    by: BY,
    revision: 1,
    reason: 'Two sites were counted twice.',
    importId: null,
    areas: areasCovered(),
  },
} as const satisfies Record<RoundStep['kind'], RoundStep>;

/** A round in the book, with these steps. */
export const aBookedRound = (
  kinds: readonly RoundStep['kind'][],
  overrides: Partial<BookedRound> = {},
): BookedRound => ({
  round: aRound(),
  isImported: true,
  steps: kinds.map((kind) => RoundStep.parse(ROUND_STEPS[kind])),
  ...overrides,
});
