import { sexAgeKey } from '@waystation/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELLS, type Crisis, crises, PEOPLE, storeOf } from '../../test/attack/crisis';
import {
  peopleAtSite,
  shownToPublic,
  type Truth,
  truthsOf,
} from '../../test/attack/published-sums';
import { type Combination, rowSpaceOf } from '../../test/attack/row-space';

/** The public's threshold where an operation says nothing else. */
const THRESHOLD = 10;

type Truths = ReadonlyMap<string, Truth>;

const isSmall = ({ value, isLeftOver }: Truth): boolean =>
  value > 0 && value < THRESHOLD && !isLeftOver;

const sumOfPeople = (counted: readonly { readonly value: number }[]): number =>
  counted.reduce((sum, { value }) => sum + value, 0);

/**
 * Sites are another split of their county, which an attacker knows, girls as well as men; where they
 * do not say in which county they are, of all people where they add up to them.
 */
const sitesAddUp = ({ parts, sites, isDeclared }: Crisis, truths: Truths): Combination[] => {
  const areas = isDeclared ? new Set(sites.map(({ county }) => county)) : ['SSD'];
  if (!isDeclared && sumOfPeople(sites) !== sumOfPeople(parts)) {
    return [];
  }
  return [...areas].flatMap((area) =>
    CELLS.map((cell) => {
      const own = sites.filter(({ county }) => !isDeclared || county === area);
      const ofSites = own.flatMap(({ site }) => [...peopleAtSite(site, cell).keys()]);
      return new Map([
        ...(truths.get(`${area} of ${sexAgeKey(cell)}`)?.sum ?? []),
        ...ofSites.map((unknown): [string, number] => [unknown, -1]),
      ]);
    }),
  );
};

const attack = async (crisis: Crisis) => {
  const truths = truthsOf(crisis);
  const shown = await shownToPublic(storeOf(crisis), crisis);
  const known = shown.flatMap(({ name, value }) => {
    const truth = truths.get(name);
    return value === null || truth === undefined ? [] : [{ truth, value }];
  });
  const sums = known.map(({ truth }) => truth.sum);
  // Where nobody is, nobody is of any origin and at any site: counts are never negative.
  const zeros = known
    .filter(({ value }) => value === 0)
    .flatMap(({ truth }) => [...truth.sum.keys()].map((unknown) => new Map([[unknown, 1]])));
  const follows = rowSpaceOf([...sums, ...zeros, ...sitesAddUp(crisis, truths)]);
  return { truths, known, follows };
};

const EVERYTHING_DRAWN = { levels: [0, 1, 2], hasStates: true, isDeclared: true } as const;

const WOMEN = PEOPLE.filter(({ sex, ageMin }) => sex === 'female' && ageMin === null);

const countyOf = (county: string, cells: readonly number[], isCounted = true) => ({
  state: county.slice(0, 4),
  county,
  origin: null,
  value: cells.reduce((sum, cell) => sum + cell, 0),
  cells,
  isSplit: true,
  isCounted,
});

const siteOf = (county: string, index: number, cells: readonly number[]) => ({
  county,
  site: `site:${county}-${index}`,
  value: cells.reduce((sum, cell) => sum + cell, 0),
  cells,
  isSplit: true,
});

/** Here the total itself would be hidden last, were it not shown in nearly every answer. */
const WHERE_THE_TOTAL_GIVES_AWAY: Crisis = {
  ...EVERYTHING_DRAWN,
  parts: [
    { ...countyOf('SS0101', [0, 0, 0, 4]), origin: 'SDN01', isSplit: false },
    { ...countyOf('SS0201', [0, 0, 0, 10]), origin: 'SS02', isSplit: false },
  ],
  people: [],
  sites: [
    siteOf('SS0101', 0, [0, 0, 0, 1]),
    siteOf('SS0101', 1, [0, 0, 0, 3]),
    siteOf('SS0201', 0, [0, 0, 0, 10]),
  ],
};

/** Here no area links the level whose total is shown with the counties. */
const WHERE_STATES_ARE_NOT_DRAWN: Crisis = {
  ...EVERYTHING_DRAWN,
  levels: [1, 2],
  hasStates: false,
  parts: [
    countyOf('SS0101', [0, 0, 40, 35]),
    countyOf('SS0102', [0, 0, 26, 39]),
    countyOf('SS0103', [0, 0, 4, 56]),
    countyOf('SS0201', [0, 0, 50, 50]),
  ],
  people: WOMEN,
  sites: [],
};

/** Here only all sites together are as many as all counties. */
const WHERE_SITES_SAY_NOT_WHERE_THEY_ARE: Crisis = {
  ...EVERYTHING_DRAWN,
  isDeclared: false,
  parts: [countyOf('SS0101', [0, 0, 40, 60]), countyOf('SS0102', [0, 0, 30, 70])],
  people: WOMEN,
  sites: [
    siteOf('SS0101', 0, [0, 0, 35, 40]),
    siteOf('SS0101', 1, [0, 0, 5, 20]),
    siteOf('SS0102', 0, [0, 0, 30, 70]),
  ],
};

/** Here the women of a county were counted and nobody else, so that it has no figure. */
const WHERE_ONLY_WOMEN_ARE_COUNTED: Crisis = {
  ...EVERYTHING_DRAWN,
  parts: [countyOf('SS0101', [0, 0, 40, 60]), countyOf('SS0102', [0, 0, 3, 70], false)],
  people: WOMEN,
  sites: [],
};

/** Hundreds of crises, each asked for everything of every sex and age; slow machines need a minute. */
const PATIENCE_MS = 120_000;

describe('an attacker with every public answer', { timeout: PATIENCE_MS }, () => {
  it('is told no wrong number', async () => {
    await fc.assert(
      fc.asyncProperty(crises, async (crisis) => {
        const { known } = await attack(crisis);
        expect(known.filter(({ truth, value }) => truth.value !== value)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('recovers no count below ten by adding and subtracting', async () => {
    await fc.assert(
      fc.asyncProperty(crises, async (crisis) => {
        const { truths, follows } = await attack(crisis);
        const recovered = [...truths.values()].filter(isSmall).filter(({ sum }) => follows(sum));
        expect(recovered).toEqual([]);
      }),
      {
        numRuns: 250,
        examples: [
          [WHERE_THE_TOTAL_GIVES_AWAY],
          [WHERE_STATES_ARE_NOT_DRAWN],
          [WHERE_SITES_SAY_NOT_WHERE_THEY_ARE],
          [WHERE_ONLY_WOMEN_ARE_COUNTED],
        ],
      },
    );
  });

  it('still gets every number of a crisis without small counts', async () => {
    await fc.assert(
      fc.asyncProperty(crises, async (crisis) => {
        const parts = crisis.parts.map((part) => {
          const cells = part.cells.map((cell) => cell * 1000 + 10);
          const value = cells.reduce((sum, cell) => sum + cell);
          return { ...part, cells, value, isSplit: true, isCounted: true };
        });
        const large = { ...EVERYTHING_DRAWN, parts, sites: [], people: PEOPLE };
        const { truths, known } = await attack(large);
        const names = new Set(known.map(({ truth }) => truth.name));
        expect([...truths.keys()].filter((name) => !names.has(name) && name !== 'outside')).toEqual(
          [],
        );
      }),
      { numRuns: 30 },
    );
  });
});
