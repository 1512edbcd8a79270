import { Passport } from '@waystation/domain';

/** The passport of round 11 of South Sudan, with what a test wants different. */
export const aPassport = (overrides: Record<string, unknown> = {}): Passport =>
  Passport.parse({
    asOf: '2021-09-30',
    periodStart: '2021-07-01',
    series: 'Mobility Tracking',
    round: 'mt/11',
    roundNumber: 11,
    assessmentType: 'BA',
    method: 'baseline',
    coverage: { assessed: 80, known: 82, of: 'places' },
    confidence: 'notStated',
    source: 'IOM-DTM',
    sourceLabel: 'IOM DTM',
    ...overrides,
  });
