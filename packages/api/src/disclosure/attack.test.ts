import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Crisis, crises, PEOPLE, storeOf } from '../../test/attack/crisis';
import { shownToPublic, type Truth, truthsOf } from '../../test/attack/published-sums';
import { type Combination, rowSpaceOf } from '../../test/attack/row-space';

/** The public's threshold where an operation says nothing else. */
const THRESHOLD = 10;

const isSmall = ({ value }: Truth): boolean => value > 0 && value < THRESHOLD;

/** Sites are another split of their county, which an attacker knows. */
const sitesAddUp = ({ sites }: Crisis, truths: ReadonlyMap<string, Truth>): Combination[] =>
  [...new Set(sites.map(({ county }) => county))].map((county) => {
    const own = sites.filter((one) => one.county === county);
    return new Map([
      ...(truths.get(county)?.sum ?? []),
      ...own.map(({ site }): [string, number] => [site, -1]),
    ]);
  });

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

/** Here the total itself would be hidden last, were it not shown in nearly every answer. */
const WHERE_THE_TOTAL_GIVES_AWAY: Crisis = {
  parts: [
    {
      state: 'SS01',
      county: 'SS0101',
      origin: 'SDN01',
      value: 4,
      cells: [0, 0, 0, 4],
      isSplit: false,
    },
    {
      state: 'SS02',
      county: 'SS0201',
      origin: 'SS02',
      value: 10,
      cells: [0, 0, 0, 10],
      isSplit: false,
    },
  ],
  people: [],
  sites: [
    { site: 'site:SS0101-0', county: 'SS0101', value: 1 },
    { site: 'site:SS0101-1', county: 'SS0101', value: 3 },
    { site: 'site:SS0201-0', county: 'SS0201', value: 10 },
  ],
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
      { numRuns: 250, examples: [[WHERE_THE_TOTAL_GIVES_AWAY]] },
    );
  });

  it('still gets every number of a crisis without small counts', async () => {
    await fc.assert(
      fc.asyncProperty(crises, async (crisis) => {
        const parts = crisis.parts.map((part) => {
          const cells = part.cells.map((cell) => cell * 1000 + 10);
          return { ...part, cells, value: cells.reduce((sum, cell) => sum + cell), isSplit: true };
        });
        const large = { parts, sites: [], people: PEOPLE };
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
