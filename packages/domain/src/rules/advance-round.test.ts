import { describe, expect, it } from 'vitest';
import { aBookedRound, areasCovered, ROUND_STEPS } from '../../test/round-builders';
import { AreasCovered, coverageOfAreas, type RoundState, RoundStep } from '../round-book';
import {
  actsOn,
  areasCoveredOf,
  refusalOfRoundStep,
  revisionOf,
  roundStateOf,
} from './advance-round';

type Kind = RoundStep['kind'];

const LOGS = {
  planned: ['planned'],
  plannedCovered: ['planned', 'covered'],
  collecting: ['planned', 'collecting'],
  covered: ['planned', 'covered', 'collecting'],
  published: ['planned', 'collecting', 'covered', 'published'],
  corrected: ['planned', 'collecting', 'covered', 'published', 'corrected'],
  takenUp: ['published'],
} as const satisfies Record<string, readonly Kind[]>;

const refusal = (log: keyof typeof LOGS, kind: Kind, overrides: object = {}): unknown =>
  refusalOfRoundStep(
    aBookedRound(LOGS[log]),
    RoundStep.parse({ ...ROUND_STEPS[kind], ...overrides }),
  );

describe('the state of a round', () => {
  it.each<{ log: keyof typeof LOGS; state: RoundState; revision: number }>([
    { log: 'planned', state: 'planned', revision: 0 },
    { log: 'plannedCovered', state: 'planned', revision: 0 },
    { log: 'collecting', state: 'collecting', revision: 0 },
    { log: 'covered', state: 'collecting', revision: 0 },
    { log: 'published', state: 'published', revision: 0 },
    { log: 'corrected', state: 'published', revision: 1 },
    { log: 'takenUp', state: 'published', revision: 0 },
  ])('of $log is $state at revision $revision', ({ log, state, revision }) => {
    const { steps } = aBookedRound(LOGS[log]);
    expect([roundStateOf(steps), revisionOf(steps)]).toEqual([state, revision]);
  });

  it('says which areas are covered as they were said last', () => {
    const { steps } = aBookedRound(LOGS.published);
    expect(areasCoveredOf(aBookedRound(LOGS.planned).steps)).toBeNull();
    const corrected = { ...ROUND_STEPS.corrected, areas: areasCovered({ inaccessible: [] }) };
    expect(areasCoveredOf([...steps, corrected])).toEqual(corrected.areas);
    expect(areasCoveredOf([...steps, { ...corrected, areas: null }])).toEqual(areasCovered());
  });
});

describe('a step of a round', () => {
  it.each<[keyof typeof LOGS, Kind]>([
    ['planned', 'collecting'],
    ['planned', 'covered'],
    ['collecting', 'collecting'],
    ['collecting', 'covered'],
    ['covered', 'published'],
    ['published', 'corrected'],
    ['corrected', 'corrected'],
    ['takenUp', 'corrected'],
  ])('may be taken: %s, then %s', (log, kind) => {
    expect(refusal(log, kind)).toBeNull();
  });

  it.each<[keyof typeof LOGS, Kind, object]>([
    ['planned', 'planned', { kind: 'exists' }],
    ['planned', 'published', { kind: 'nothingCollected' }],
    ['collecting', 'published', { kind: 'coverageNeeded' }],
    ['planned', 'corrected', { kind: 'notNow', state: 'planned', possible: ['collect', 'cover'] }],
    [
      'covered',
      'corrected',
      { kind: 'notNow', state: 'collecting', possible: ['collect', 'cover', 'publish'] },
    ],
    ['published', 'collecting', { kind: 'notNow', state: 'published', possible: ['correct'] }],
    ['published', 'covered', { kind: 'notNow', state: 'published', possible: ['correct'] }],
    ['corrected', 'published', { kind: 'notNow', state: 'published', possible: ['correct'] }],
  ])('is refused: %s, then %s', (log, kind, why) => {
    expect(refusal(log, kind)).toEqual(why);
  });

  it('does not publish what was taken back', () => {
    const round = aBookedRound(LOGS.covered, { isImported: false });
    expect(refusalOfRoundStep(round, ROUND_STEPS.published)).toEqual({ kind: 'nothingCollected' });
  });

  it.each([{ by: 'Amina, +211 912 345 678' }, { reason: 'Ask a.deng@example.org' }])(
    'does not keep what reads like a person: %j',
    (texts) => {
      expect(refusal('published', 'corrected', texts)).toEqual({ kind: 'textPersonal' });
    },
  );

  it('leaves a published round nothing but its correction', () => {
    expect(actsOn('published')).toEqual(['correct']);
  });
});

describe('areas covered', () => {
  it('are counted, those not reached among the known ones', () => {
    const areas = areasCovered({ notAssessed: ['SS0103'] });
    expect(coverageOfAreas(areas)).toEqual({ assessed: 1, known: 3, of: 'areas', outside: 0 });
  });

  it.each([
    { assessed: [], inaccessible: [] },
    { inaccessible: ['SS0101'] },
    { notAssessed: ['SS0102'] },
    { assessed: ['not a code'] },
  ])('are no contradiction: %j', (overrides) => {
    const areas = { ...areasCovered(), ...overrides };
    expect(AreasCovered.safeParse(areas).success).toBe(false);
  });
});
