import { Change, OperationCode } from '@waystation/domain';
import { anOperation } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { aCentre } from '../../test/builders';
import { memoryStore } from '../../test/memory-store';
import { openCentreLists } from './centre-lists';

const CODE = OperationCode.parse('south-sudan');
const [ONE, OTHER] = ['centre:one', 'centre:other'].map((id) =>
  aCentre({ place: { id, names: { en: id }, position: null } }),
);
const CENTRES = [ONE, OTHER].flatMap((centre) => centre ?? []);

const aChange = (change: Partial<Change> = {}): Change =>
  Change.parse({
    seq: 2,
    operation: CODE,
    entity: 'centre',
    action: 'changed',
    count: 1,
    sensitivity: 'public',
    at: '2026-11-22T08:00:00.000Z',
    place: 'centre:one',
    importId: null,
    ...change,
  });

/** A store that notes what is read of it: all centres, or one. */
const watched = (changes: readonly Change[], isDown = () => false) => {
  const store = memoryStore({ operation: anOperation(), centres: CENTRES, changes });
  const asked: string[] = [];
  const lists = openCentreLists(
    {
      ...store,
      places: {
        ...store.places,
        centres: async (code, span, only) => {
          asked.push(only ?? 'all');
          if (isDown()) {
            throw new Error('The database is away.');
          }
          const found = await store.places.centres(code, span, only);
          return found.map((centre) => ({ ...centre, contact: `read ${asked.length}` }));
        },
      },
    },
    CODE,
  );
  return { asked, lists };
};

describe('lists of centres', () => {
  it('have the centre of a report read again, and no other', async () => {
    const { asked, lists } = watched([aChange()]);
    await lists(null, 1);
    expect((await lists(null, 2)).map(({ contact }) => contact)).toEqual(['read 2', 'read 1']);
    await lists(null, 2);
    expect(asked).toEqual(['all', 'centre:one']);
  });

  it.each([
    ['an import', { importId: 'some' }],
    ['a change of something else', { entity: 'crossing' as const }],
    ['a change of nobody knows which', { place: null }],
  ])('are read anew after %s', async (_, change) => {
    const { asked, lists } = watched([aChange(), aChange({ seq: 3, ...change })]);
    await lists(null, 1);
    await lists(null, 3);
    expect(asked).toEqual(['all', 'all']);
  });

  it('that could not be read are read by the next who asks', async () => {
    let isDown = true;
    const { lists } = watched([], () => isDown);
    await expect(lists(null, 1)).rejects.toThrow('away');
    isDown = false;
    expect(await lists(null, 1)).toHaveLength(2);
  });
});
