import { Day } from '@waystation/domain';
import { anOperation } from '@waystation/domain/testing';
import { array, assert, asyncProperty, integer } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askAs } from '../../test/ask-as';
import { aFlow } from '../../test/builders';
import { memoryStore } from '../../test/memory-store';

const THRESHOLD = 10;
const dayOf = (index: number): Day =>
  Day.parse(new Date(Date.UTC(2011, 1, 20 + index)).toISOString().slice(0, 10));

/** What the public sees of a series that grows by these counts, a day each. */
const shownOf = async (start: number, steps: readonly number[]): Promise<readonly number[]> => {
  let total = start;
  const flows = steps.map((step, index) => {
    total += step;
    return aFlow(total, { asOf: dayOf(index) });
  });
  const store = memoryStore({ operation: anOperation(), flows });
  const answer = await askAs('public', store).flow.movements({ operation: 'south-sudan' });
  return answer.flows.flatMap(({ reported }) =>
    reported.kind === 'value' ? [reported.value] : [],
  );
};

describe('a reader who subtracts the days of a cumulative series from each other', () => {
  it('never gets a small count, whichever days are taken', async () => {
    const series = array(integer({ min: -30, max: 30 }), { minLength: 2, maxLength: 25 });
    await assert(
      asyncProperty(integer({ min: 1_000, max: 1_100 }), series, async (start, steps) => {
        const shown = await shownOf(start, steps);
        const differences = shown.flatMap((later, index) =>
          shown.slice(0, index).map((earlier) => later - earlier),
        );
        expect(differences.filter((step) => step > 0 && step < THRESHOLD)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('still gets the first, and all of a series that grows by more', async () => {
    expect(await shownOf(1_000, [0, 50, 10, 0, 400])).toEqual([1_000, 1_050, 1_060, 1_060, 1_460]);
    expect(await shownOf(1_000, [0, 1, 1, 1])).toEqual([1_000]);
  });
});
