import { aCentre, anOperation } from '@waystation/domain/testing';
import { aMeasurement } from '@waystation/domain/testing/standards';
import { describe, expect, it } from 'vitest';
import { askAs } from '../../test/ask-as';
import { day } from '../../test/builders';
import { memoryStore } from '../../test/memory-store';

const OWN = {
  standard: 'peoplePerToilet' as const,
  threshold: { met: 15, partly: 40 },
  from: day('2021-12-02'),
  reason: 'Agreed by the cluster.',
  by: 'WASH cluster',
};

const store = memoryStore({
  operation: anOperation(),
  centres: [aCentre()],
  measurements: [aMeasurement(), aMeasurement({ place: 'centre:gone' })],
});

const set = (own: Partial<typeof OWN>) =>
  askAs('operator', store).standard.set({ operation: 'south-sudan', own: { ...OWN, ...own } });

describe('standards over the API', () => {
  it('are set by the operator', async () => {
    expect(await set({})).toEqual({ outcome: 'changed' });
  });

  it.each([
    [{ threshold: { met: 15, partly: 10 } }, 'has to ask for less'],
    [{ by: 'Amina, +211 912 345 678' }, 'reads like a telephone number'],
    [{ reason: 'Ask a.deng@example.org' }, 'reads like a telephone number'],
  ])('are refused with %j', async (own, sentence) => {
    await expect(set(own)).rejects.toThrow(sentence);
  });

  it('have a reason, and a threshold above nothing', async () => {
    await expect(set({ reason: ' ' })).rejects.toThrow();
    await expect(set({ threshold: { met: 0, partly: 40 } })).rejects.toThrow();
  });

  it('are held against what was measured at places that are told of', async () => {
    const measured = await askAs('public', store).standard.measurements({
      operation: 'south-sudan',
    });
    expect(measured).toEqual([aMeasurement()]);
  });
});
