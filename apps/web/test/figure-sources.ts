import { Day, FigureSources } from '@waystation/domain';
import { aPassport } from './a-passport';

const side = (passport: Record<string, unknown>, overrides: Record<string, unknown>) => ({
  passport: aPassport(passport),
  absence: null,
  qualifier: 'exact',
  carriedOver: false,
  isCompared: true,
  ...overrides,
});

/** Rubkona as four sources have it, with what a test wants different. */
export const figureSources = (overrides: Record<string, unknown> = {}): FigureSources =>
  FigureSources.parse({
    askedFor: Day.parse('2021-12-31'),
    subject: { kind: 'area', pcode: 'SS0609', level: 2 },
    group: 'idp',
    unit: 'individuals',
    measure: 'stock',
    sides: [
      side(
        {
          series: 'Registration',
          asOf: '2021-11-30',
          method: 'registration',
          round: null,
          roundNumber: null,
          coverage: null,
          sourceLabel: 'RRC',
        },
        { value: 800 },
      ),
      side({}, { value: 1_300 }),
      side({ series: 'Headcount' }, { value: null, absence: 'suppressed', isCompared: false }),
      side({ series: 'Rapid survey', asOf: '2015-04-30' }, { value: 90, isCompared: false }),
    ],
    spread: { counts: 2, least: 800, most: 1_300, ratio: 1.625, class: 'far' },
    agreed: null,
    log: [],
    ...overrides,
  });
