import type { Figure, Round } from '@waystation/domain';
import { anOperation } from '@waystation/domain/testing';
import { aFigure, anArea, aRound, aSite } from './builders';
import type { Holdings } from './memory-store';

/** Two states with two counties each. */
export const AREAS = [
  anArea('SS01', 1, 'SS'),
  anArea('SS06', 1, 'SS'),
  anArea('SS0101', 2, 'SS01'),
  anArea('SS0102', 2, 'SS01'),
  anArea('SS0609', 2, 'SS06'),
  anArea('SS0610', 2, 'SS06'),
];

/** The three rounds of the stock, and one of another operation's series in between. */
export const ROUNDS = {
  first: aRound({ number: 11, reportingDate: '2015-04-30' }),
  before: aRound({ number: 11, reportingDate: '2021-09-30' }),
  beforeAgain: aRound({ number: 11, reportingDate: '2021-09-30', assessmentType: 'SA' }),
  latest: aRound({ number: 16, reportingDate: '2025-02-28' }),
  registration: aRound({
    series: 'Biometric Registration',
    number: 8,
    reportingDate: '2021-11-30',
    assessmentType: 'SA',
    method: 'registration',
  }),
} as const;

/** Counts of areas of one level in a round. */
export const countsOf = (
  round: Round,
  level: 0 | 1 | 2,
  values: Readonly<Record<string, number>>,
): readonly Figure[] =>
  Object.entries(values).map(([pcode, value]) =>
    aFigure(round, value, { subject: { kind: 'area', pcode, level } }),
  );

/** Everything published: nothing small, so that the public sees all of it. */
export const SOUTH_SUDAN: Holdings = {
  operation: anOperation(),
  areas: AREAS,
  rounds: Object.values(ROUNDS),
  sources: [],
  figures: [
    ...countsOf(ROUNDS.first, 0, { SSD: 600 }),
    ...[ROUNDS.before, ROUNDS.beforeAgain].flatMap((round) => [
      ...countsOf(round, 0, { SSD: 2_000 }),
      ...countsOf(round, 1, { SS01: 700, SS06: 1_300 }),
      ...countsOf(round, 2, { SS0101: 400, SS0102: 300, SS0609: 1_300, SS0610: 0 }),
    ]),
    ...countsOf(ROUNDS.latest, 0, { SSD: 1_900 }),
    ...countsOf(ROUNDS.latest, 1, { SS01: 500, SS06: 1_300, SD19: 100 }),
    ...countsOf(ROUNDS.latest, 2, { SS0101: 500, SS0609: 1_250, SS0610: 50, SD19001: 100 }),
    ...countsOf(ROUNDS.registration, 0, { SSD: 900 }),
    aFigure(ROUNDS.before, 1_000, { subject: { kind: 'place', id: 'site:bentiu' } }),
    aFigure(ROUNDS.before, 300, { subject: { kind: 'place', id: 'site:rubkona' } }),
    aFigure(ROUNDS.before, 0, { subject: { kind: 'place', id: 'site:empty' } }),
  ],
  sites: [
    aSite('site:bentiu', 'SS0609'),
    aSite('site:rubkona', 'SS060901'),
    aSite('site:empty', 'SS0610'),
    aSite('site:uncounted', 'SS0101'),
  ],
};
