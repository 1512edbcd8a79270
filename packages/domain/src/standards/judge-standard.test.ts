import { describe, expect, it } from 'vitest';
import { judgeStandard, type Verdict, type VerdictMissing } from './judge-standard';
import type { KnownNumber, KnownOfPlace, PeopleUnknown } from './known-of-place';
import { MINIMUM_STANDARDS, type StandardId } from './minimum-standard';

const exactly = (value: number): KnownNumber => ({ least: value, most: value, at: '2021-09-30' });
const between = (least: number, most: number | null): KnownNumber => ({
  least,
  most,
  at: '2021-09-30',
});

type Case = readonly [
  standard: StandardId,
  people: number | KnownNumber | PeopleUnknown,
  quantities: KnownOfPlace['quantities'],
  verdict: Verdict,
  /** The number that is held against the threshold, or why there is none. */
  told: number | readonly [number, number | null] | VerdictMissing | null,
];

/** Each computed by hand. */
const CASES: readonly Case[] = [
  // Litres as measured: 15 meets the standard, 7.5 is survival.
  ['waterLitresPerPersonDay', 'notCounted', { waterLitresPerPersonDay: exactly(15) }, 'met', 15],
  ['waterLitresPerPersonDay', 500, { waterLitresPerPersonDay: exactly(14.9) }, 'partly', 14.9],
  ['waterLitresPerPersonDay', 500, { waterLitresPerPersonDay: exactly(7.5) }, 'partly', 7.5],
  ['waterLitresPerPersonDay', 500, { waterLitresPerPersonDay: exactly(7.4) }, 'notMet', 7.4],
  ['waterLitresPerPersonDay', 500, { waterLitresPerPersonDay: exactly(0) }, 'notMet', 0],
  [
    'waterLitresPerPersonDay',
    500,
    { waterLitresPerPersonDay: between(15, null) },
    'met',
    [15, null],
  ],
  ['waterLitresPerPersonDay', 500, { waterLitresPerPersonDay: between(0, 10) }, 'unknown', 'bound'],
  ['waterLitresPerPersonDay', 500, {}, 'unknown', 'quantity'],
  ['waterDistanceMetres', 'notCounted', { waterDistanceMetres: exactly(500) }, 'met', 500],
  ['waterDistanceMetres', 10, { waterDistanceMetres: exactly(501) }, 'notMet', 501],
  ['waterDistanceMetres', 10, { waterDistanceMetres: between(0, 500) }, 'met', [0, 500]],
  ['waterQueueMinutes', 10, { waterQueueMinutes: between(45, null) }, 'notMet', [45, null]],
  ['waterQueueMinutes', 10, { waterQueueMinutes: exactly(30) }, 'met', 30],
  // People to a tap.
  ['peoplePerTap', 2500, { taps: exactly(10) }, 'met', 250],
  ['peoplePerTap', 2501, { taps: exactly(10) }, 'notMet', 250.1],
  ['peoplePerTap', 'notCounted', { taps: exactly(10) }, 'unknown', 'notCounted'],
  ['peoplePerTap', 'suppressed', { taps: exactly(10) }, 'unknown', 'suppressed'],
  ['peoplePerTap', 'countTooOld', { taps: exactly(10) }, 'unknown', 'countTooOld'],
  ['peoplePerTap', 2500, {}, 'unknown', 'quantity'],
  ['peoplePerTap', 0, { taps: exactly(10) }, 'notApplicable', null],
  ['peoplePerTap', 0, { taps: exactly(0) }, 'notApplicable', null],
  ['peoplePerTap', 300, { taps: exactly(0) }, 'notMet', [Number.POSITIVE_INFINITY, null]],
  ['peoplePerTap', 300, { taps: exactly(0), handPumps: exactly(1) }, 'notApplicable', null],
  [
    'peoplePerTap',
    300,
    { taps: exactly(0), handPumps: exactly(0) },
    'notMet',
    [Number.POSITIVE_INFINITY, null],
  ],
  ['peoplePerTap', 500, { taps: exactly(1), handPumps: exactly(1) }, 'unknown', 'bound'],
  ['peoplePerTap', 200, { taps: exactly(1), handPumps: exactly(1) }, 'met', [0, 200]],
  // Fewer than ten are shown to the public as such: whoever they are, one tap is enough.
  ['peoplePerTap', between(0, 10), { taps: exactly(1) }, 'met', [0, 10]],
  ['peoplePerTap', between(0, 10), { taps: exactly(0) }, 'unknown', 'bound'],
  // A host community: so many displaced people at least, and nobody counted the others.
  ['peoplePerTap', between(100, null), { taps: exactly(1) }, 'unknown', 'bound'],
  ['peoplePerTap', between(600, null), { taps: exactly(2) }, 'notMet', [300, null]],
  ['peoplePerHandPump', 1000, { handPumps: exactly(2) }, 'met', 500],
  ['peoplePerOpenWell', 401, { openWells: exactly(1), taps: exactly(0) }, 'notMet', 401],
  // Twenty to a toilet, fifty in the first days.
  ['peoplePerToilet', 400, { toilets: exactly(20) }, 'met', 20],
  ['peoplePerToilet', 420, { toilets: exactly(20) }, 'partly', 21],
  ['peoplePerToilet', 1000, { toilets: exactly(20) }, 'partly', 50],
  ['peoplePerToilet', 1020, { toilets: exactly(20) }, 'notMet', 51],
  ['peoplePerToilet', 400, { toilets: between(20, null) }, 'met', [0, 20]],
  ['peoplePerToilet', 400, { toilets: between(10, null) }, 'unknown', 'bound'],
  ['peoplePerBathingFacility', 50, { bathingFacilities: exactly(1) }, 'met', 50],
  ['peoplePerLaundryFacility', 202, { laundryFacilities: exactly(2) }, 'notMet', 101],
  ['peoplePerHygienePromoter', 1000, { hygienePromoters: exactly(2) }, 'met', 500],
  // Square metres to each of them.
  ['coveredAreaPerPerson', 100, { coveredAreaM2: exactly(350) }, 'met', 3.5],
  ['coveredAreaPerPerson', 100, { coveredAreaM2: exactly(340) }, 'notMet', 3.4],
  ['coveredAreaPerPerson', between(100, null), { coveredAreaM2: exactly(340) }, 'notMet', [0, 3.4]],
  ['coveredAreaPerPerson', 0, { coveredAreaM2: exactly(350) }, 'notApplicable', null],
  ['siteAreaPerPerson', 100, { siteAreaM2: exactly(4500) }, 'met', 45],
  ['siteAreaPerPerson', 100, { siteAreaM2: exactly(3000) }, 'partly', 30],
  ['siteAreaPerPerson', 100, { siteAreaM2: exactly(2999) }, 'notMet', 29.99],
  // People to the places that the centre says it has.
  ['peoplePerPlace', 12_000, { capacity: exactly(12_000) }, 'met', 1],
  ['peoplePerPlace', 15_000, { capacity: exactly(12_000) }, 'notMet', 1.25],
  ['peoplePerPlace', between(11_000, null), { capacity: exactly(12_000) }, 'unknown', 'bound'],
  ['peoplePerPlace', 100, { capacity: between(0, null) }, 'unknown', 'bound'],
];

const known = (people: Case[1], quantities: Case[2]): KnownOfPlace => ({
  people: typeof people === 'number' ? exactly(people) : people,
  quantities,
});

describe('a place held against a minimum standard', () => {
  it.each(
    CASES.map(([id, people, quantities, verdict, told]) => ({
      id,
      held: known(people, quantities),
      verdict,
      told,
    })),
  )('$id of $held is $verdict', ({ id, held, verdict, told }) => {
    const judgement = judgeStandard(MINIMUM_STANDARDS[id], held);
    const value = typeof told === 'number' ? [told, told] : told;
    expect(judgement).toMatchObject({
      verdict,
      missing: typeof told === 'string' ? told : null,
      ...(Array.isArray(value) && { value: { least: value[0], most: value[1] } }),
      ...(told === null && { value: null }),
    });
  });

  it('is never met by what is not known', () => {
    const nothing: KnownOfPlace = { people: 'notCounted', quantities: {} };
    const onlyPeople: KnownOfPlace = { people: exactly(1), quantities: {} };
    for (const standard of Object.values(MINIMUM_STANDARDS)) {
      expect(judgeStandard(standard, nothing).verdict).toBe('unknown');
      expect(judgeStandard(standard, onlyPeople).verdict).toBe('unknown');
    }
  });

  it('says of when both numbers are', () => {
    const judgement = judgeStandard(MINIMUM_STANDARDS.peoplePerTap, {
      people: { ...exactly(100), at: '2021-09-28' },
      quantities: { taps: exactly(1) },
    });
    expect(judgement).toMatchObject({ peopleAt: '2021-09-28', measuredAt: '2021-09-30' });
  });
});
