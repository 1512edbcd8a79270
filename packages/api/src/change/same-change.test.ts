import type { ChangeUntil, Figure } from '@waystation/domain';
import { anOperation } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { askAs } from '../../test/ask-as';
import { aFigure, aRound, aSite, day } from '../../test/builders';
import { memoryStore } from '../../test/memory-store';
import { AREAS, countsOf } from '../../test/south-sudan';

const BEFORE = aRound({ number: 10, reportingDate: '2020-12-31' });
const AFTER = aRound({ number: 11, reportingDate: '2021-09-30' });
const COUNTIES = ['SS0101', 'SS0102', 'SS0609', 'SS0610'] as const;

const at = (id: string) => ({ subject: { kind: 'place' as const, id } });
const newAt = (id: string): Parameters<typeof aFigure>[2] => ({
  ...at(id),
  flags: ['newlyCovered'],
});

/**
 * SS0101: its new place is told by the source. SS0102: no place is known. SS0609: both rounds have places.
 * SS0610: its places do not add up to what was published of it.
 */
const FIGURES: readonly Figure[] = [
  ...countsOf(BEFORE, 1, { SS01: 700, SS06: 1_100 }),
  ...countsOf(AFTER, 1, { SS01: 900, SS06: 1_650 }),
  ...countsOf(BEFORE, 2, { SS0101: 400, SS0102: 300, SS0609: 1_000, SS0610: 100 }),
  ...countsOf(AFTER, 2, { SS0101: 550, SS0102: 350, SS0609: 1_500, SS0610: 150 }),
  aFigure(AFTER, 380, at('site:old')),
  aFigure(AFTER, 170, newAt('site:new')),
  aFigure(BEFORE, 1_000, at('site:a')),
  aFigure(AFTER, 900, at('site:a')),
  aFigure(AFTER, 600, at('site:b')),
  aFigure(AFTER, 90, newAt('site:c')),
];

const ask = askAs(
  'public',
  memoryStore({
    operation: anOperation(),
    areas: AREAS,
    rounds: [BEFORE, AFTER],
    sites: [
      aSite('site:old', 'SS0101'),
      aSite('site:new', 'SS0101'),
      aSite('site:a', 'SS0609'),
      aSite('site:b', 'SS0609'),
      aSite('site:c', 'SS0610'),
    ],
    figures: [...FIGURES],
  }),
);
const operation = 'south-sudan';
const asOf = day('2021-09-30');

const untilOf = async (level: 1 | 2) => {
  const earlier = await ask.figure.areas({
    operation,
    level,
    asOf: day('2020-12-31'),
    until: asOf,
  });
  return new Map<string, ChangeUntil | undefined>(
    earlier.pcode.map((pcode, index) => [pcode, earlier.until?.[index]]),
  );
};

describe('the change of an area', () => {
  it('is that of what both rounds counted, with new places apart', async () => {
    const until = await untilOf(2);
    expect(COUNTIES.map((pcode) => until.get(pcode)?.change)).toEqual([-20, 50, -100, 50]);
    expect(until.get('SS0101')?.newPlaces).toEqual({ subjects: 1, value: 170 });
    expect(until.get('SS0609')?.newlyCovered).toEqual({ subjects: 1, value: 600 });
  });

  it.each(COUNTIES)(
    'is the same on maps, sheets and dashboards as in the panel of %s',
    async (pcode) => {
      const until = (await untilOf(2)).get(pcode);
      const { change } = await ask.area.profile({ operation, level: 2, pcode, asOf });
      expect(until).toEqual({
        change: change?.change,
        before: change?.before,
        newlyCovered: change?.newlyCovered,
        noLongerCovered: change?.noLongerCovered,
        newPlaces: change?.newPlaces,
      });
    },
  );

  it('is the same of a state, which the areas inside it are compared for', async () => {
    const until = (await untilOf(1)).get('SS01');
    const { change } = await ask.area.profile({ operation, level: 1, pcode: 'SS01', asOf });
    expect([until?.change, change?.change]).toEqual([30, 30]);
    expect(change).toMatchObject({ of: 'areas', newPlaces: { subjects: 1, value: 170 } });
  });

  it('is the same in the list of what changed, where new places have a line of their own', async () => {
    const { lines } = await ask.change.between({ operation, since: '2020-12-31', asOf, level: 2 });
    const until = await untilOf(2);
    const told = lines.filter(({ change }) => change !== null);
    expect(told).toHaveLength(COUNTIES.length);
    for (const { subject, change } of told) {
      expect(change).toBe(until.get(subject.id)?.change);
    }
    expect(
      lines
        .filter(({ kind }) => kind === 'newlyCovered')
        .map(({ subject, after }) => [subject.id, after.value]),
    ).toEqual([
      ['SS0609', 600],
      ['SS0101', 170],
    ]);
  });

  it('is not told where both days have the same round, or of single sexes and ages', async () => {
    const question = { operation, level: 2, asOf, until: day('2021-10-31') } as const;
    expect((await ask.figure.areas(question)).until).toBeUndefined();
    const women = { sex: 'female', ageMin: null, ageMax: null } as const;
    const earlier = { ...question, asOf: day('2020-12-31'), people: women };
    expect((await ask.figure.areas(earlier)).until).toBeUndefined();
  });
});
