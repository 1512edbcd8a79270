import { AdminLevel, Day, OperationCode, type Store } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../test/memory-store';
import { SOUTH_SUDAN } from '../../test/south-sudan';
import { appRouter, createApi, createCallerFactory } from '../index';

const callerOf = createCallerFactory(appRouter);
const FIRST_VIEW = { operation: 'south-sudan', asOf: Day.parse('2025-02-28') };

/** A store that counts what it is asked about figures and places. */
const counting = () => {
  const store = memoryStore(SOUTH_SUDAN);
  let asked = 0;
  const count =
    <Given extends readonly unknown[], Answer>(answer: (...given: Given) => Answer) =>
    (...given: Given): Answer => {
      asked += 1;
      return answer(...given);
    };
  const counted: Store = {
    ...store,
    figures: {
      ...store.figures,
      rounds: count(store.figures.rounds),
      roundTotals: count(store.figures.roundTotals),
      ofAreas: count(store.figures.ofAreas),
      ofPlaces: count(store.figures.ofPlaces),
    },
    places: { ...store.places, sites: count(store.places.sites) },
  };
  return { store: counted, asked: () => asked };
};

describe('reading ahead', () => {
  it('leaves nothing for the first view to ask the store', async () => {
    const { store, asked } = counting();
    const api = createApi(store);
    await api.readAhead(OperationCode.parse('south-sudan'), () => true);
    const before = asked();
    expect(before).toBeGreaterThan(0);
    const ask = callerOf(api.contextFor('public'));
    await ask.operation.get({ operation: 'south-sudan' });
    for (const level of [1, 2]) {
      await ask.figure.areas({ ...FIRST_VIEW, level: AdminLevel.parse(level) });
    }
    await ask.flow.origins(FIRST_VIEW);
    await ask.site.list(FIRST_VIEW);
    expect(asked()).toBe(before);
  });

  it('goes no further than it may', async () => {
    const { store, asked } = counting();
    const api = createApi(store);
    await api.readAhead(OperationCode.parse('south-sudan'), () => false);
    const before = asked();
    await callerOf(api.contextFor('public')).figure.areas({ ...FIRST_VIEW, level: 2 });
    expect(asked()).toBeGreaterThan(before);
  });

  it('passes over an operation that is not there', async () => {
    const { store, asked } = counting();
    await createApi(store).readAhead(OperationCode.parse('nowhere'), () => true);
    expect(asked()).toBe(0);
  });
});
