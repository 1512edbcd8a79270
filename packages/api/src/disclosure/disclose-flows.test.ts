import type { Flow } from '@waystation/domain';
import { anOperation } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { askAs } from '../../test/ask-as';
import { aFlow } from '../../test/builders';
import { memoryStore } from '../../test/memory-store';

const shownOf = async (flows: readonly Flow[], audience: 'public' | 'operator' = 'public') => {
  const store = memoryStore({ operation: anOperation(), flows });
  return (await askAs(audience, store).flow.movements({ operation: 'south-sudan' })).flows;
};

const valuesOf = (flows: readonly Flow[]) =>
  flows.map(({ reported }) => (reported.kind === 'value' ? reported.value : reported.absence));

describe('movements for the public', () => {
  it('hide a small category, and the next that the total would give it away by', async () => {
    const flows = [
      aFlow(164, { category: 'total' }),
      aFlow(100, { category: 'third-country nationals' }),
      aFlow(60, { category: 'nationals of the receiving country' }),
      aFlow(4, { category: 'Libyans' }),
    ];
    expect(valuesOf(await shownOf(flows))).toEqual([164, 100, 'suppressed', 'suppressed']);
    expect(valuesOf(await shownOf(flows, 'operator'))).toEqual([164, 100, 60, 4]);
  });

  it('hide a small crossing and the one beside it, not the country', async () => {
    const flows = [
      aFlow(1_003),
      aFlow(1_000, { via: 'crossing:XP-RASAJDIR' }),
      aFlow(3, { via: 'crossing:XP-DEHIBA' }),
    ];
    expect(valuesOf(await shownOf(flows))).toEqual([1_003, 'suppressed', 'suppressed']);
  });

  it('stay whole where the numbers come from different days and do not add up', async () => {
    const flows = [
      aFlow(24_000, { asOf: '2011-03-01' }),
      aFlow(30_000),
      aFlow(4, { series: 'press' }),
    ];
    expect(valuesOf(await shownOf(flows))).toEqual([24_000, 30_000, 'suppressed']);
  });

  it('suppress a note with its count: it may say the number in words', async () => {
    const [flow] = await shownOf([aFlow(6, { note: 'about half a dozen' })]);
    expect(flow).toMatchObject({ reported: { absence: 'suppressed' }, note: null });
  });

  it('give the note of a shown count in its passport', async () => {
    const note = 'Its parts add up to 198,701.';
    const operation = anOperation({ countries: ['LBY', 'TUN'] });
    const store = memoryStore({ operation, flows: [aFlow(199_700, { note })] });
    const { passport } = await askAs('public', store).figure.areas({
      operation: 'south-sudan',
      level: 0,
      asOf: '2011-03-13',
    });
    expect(passport?.note).toBe(note);
  });

  it('hold a cumulative count back until it has grown by more than a few people', async () => {
    const flows = [
      aFlow(1_000, { asOf: '2011-03-01' }),
      aFlow(1_003, { asOf: '2011-03-02' }),
      aFlow(1_008, { asOf: '2011-03-03' }),
      aFlow(1_010, { asOf: '2011-03-04' }),
      aFlow(1_004, { asOf: '2011-03-05' }),
    ];
    expect(valuesOf(await shownOf(flows))).toEqual([
      1_000,
      'suppressed',
      'suppressed',
      1_010,
      'suppressed',
    ]);
    expect(valuesOf(await shownOf(flows, 'operator'))).toEqual([1_000, 1_003, 1_008, 1_010, 1_004]);
  });

  it('hold back what would give a held back count away on its day', async () => {
    const flows = [
      aFlow(1_000, { asOf: '2011-03-01', category: 'Libyans' }),
      aFlow(1_003, { category: 'Libyans' }),
      aFlow(2_000, { category: 'third-country nationals' }),
      aFlow(3_003, { category: 'total' }),
    ];
    expect(valuesOf(await shownOf(flows)).toSorted()).toEqual([
      1_000,
      3_003,
      'suppressed',
      'suppressed',
    ]);
  });

  it('compare nothing across series, places or two reports of one day', async () => {
    const flows = [
      aFlow(1_000, { asOf: '2011-03-01' }),
      aFlow(1_003, { series: 'press' }),
      aFlow(1_004, { to: { kind: 'country', iso3: 'EGY' } }),
      aFlow(5_000),
      aFlow(5_003),
    ];
    expect(valuesOf(await shownOf(flows))).toEqual([1_000, 1_003, 1_004, 5_000, 5_003]);
  });

  it('leave out a restricted dataset', async () => {
    const flows = [aFlow(30_000), aFlow(500, { series: 'convoys', sensitivity: 'restricted' })];
    expect(valuesOf(await shownOf(flows))).toEqual([30_000]);
  });

  it('say nothing of nationality where one end is a single place', async () => {
    const flows = [
      aFlow(500, { from: { kind: 'place', id: 'centre:CT-CHOUCHA' }, nationality: 'BGD' }),
      aFlow(500, { nationality: 'BGD' }),
    ];
    expect((await shownOf(flows)).map(({ nationality }) => nationality)).toEqual([null, 'BGD']);
  });
});
