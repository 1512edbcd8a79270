import { describe, expect, it } from 'vitest';
import { anOperation } from '../../test/builders';
import { Day } from '../codes';
import { changeOperation } from '../operation-change';
import { MINIMUM_STANDARDS, STANDARD_IDS } from './minimum-standard';
import { isPartlyStricter, OwnStandard, standardsOn } from './own-standard';

const own = (rest: Partial<OwnStandard>): OwnStandard =>
  OwnStandard.parse({
    standard: 'peoplePerTap',
    threshold: { met: 100 },
    from: '2021-06-01',
    reason: 'The emergency is past its first year.',
    by: 'WASH cluster',
    writtenAt: '2021-05-30T09:00:00Z',
    ...rest,
  });

const tapOn = (standards: readonly OwnStandard[], day: string) =>
  standardsOn({ standards }, Day.parse(day)).find(({ id }) => id === 'peoplePerTap');

describe('an operation’s own standard', () => {
  it('holds from its day on, with its reason beside it', () => {
    const standards = [own({})];
    expect(tapOn(standards, '2021-05-31')).toMatchObject({ threshold: { met: 250 }, own: null });
    expect(tapOn(standards, '2021-06-01')).toMatchObject({
      threshold: { met: 100, partly: null },
      own: { by: 'WASH cluster' },
    });
  });

  it('gives way to one of a later day, whichever was written first', () => {
    const [later, earlier] = [
      own({ from: Day.parse('2021-08-01'), threshold: { met: 80, partly: null } }),
      own({ threshold: { met: 120, partly: null } }),
    ];
    expect(tapOn([later, earlier], '2021-09-30')?.threshold.met).toBe(80);
    expect(tapOn([later, earlier], '2021-07-01')?.threshold.met).toBe(120);
  });

  it('of one day is the one written last, and can be given up for the published one', () => {
    const standards = [own({}), own({ threshold: { met: 90, partly: null } })];
    expect(tapOn(standards, '2021-06-01')?.threshold.met).toBe(90);
    const givenUp = [...standards, own({ threshold: null, from: Day.parse('2021-07-01') })];
    expect(tapOn(givenUp, '2021-07-01')).toMatchObject({ threshold: { met: 250 }, own: null });
    expect(tapOn(givenUp, '2021-06-30')?.threshold.met).toBe(90);
  });

  it('joins those of the operation and takes none away', () => {
    const once = changeOperation(anOperation(), { ownStandard: own({}) });
    const twice = changeOperation(once, { ownStandard: own({ threshold: null }) });
    expect(changeOperation(twice, { glide: null }).standards).toEqual([
      own({}),
      own({ threshold: null }),
    ]);
  });

  it.each([
    ['peoplePerToilet', { met: 20, partly: 50 }, false],
    ['peoplePerToilet', { met: 20, partly: 10 }, true],
    ['peoplePerToilet', { met: 20, partly: 20 }, true],
    ['waterLitresPerPersonDay', { met: 20, partly: 15 }, false],
    ['waterLitresPerPersonDay', { met: 15, partly: 20 }, true],
    ['waterLitresPerPersonDay', { met: 15, partly: null }, false],
    ['waterLitresPerPersonDay', null, false],
  ] as const)(
    'of %s with %j has a lesser value that asks for more: %s',
    (standard, threshold, is) => {
      expect(isPartlyStricter({ standard, threshold })).toBe(is);
    },
  );
});

describe('published standards', () => {
  it('are complete, and each lesser value is lesser', () => {
    expect(Object.keys(MINIMUM_STANDARDS)).toEqual([...STANDARD_IDS]);
    for (const { id, threshold } of Object.values(MINIMUM_STANDARDS)) {
      expect(isPartlyStricter({ standard: id, threshold })).toBe(false);
    }
  });
});
