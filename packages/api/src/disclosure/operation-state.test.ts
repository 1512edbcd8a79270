import { OperationCode, type Store } from '@waystation/domain';
import { anOperation } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../test/memory-store';
import { createOperationStates } from './operation-state';

const CODE = OperationCode.parse('south-sudan');

/** A store of an operation that opens more to the public, until a change closes it. */
const closedBy = (change: (close: () => void, store: Store) => Store): Store => {
  const open = anOperation({ disclosure: { publicCentreDetails: ['phone'] } });
  const before = memoryStore({ operation: open });
  let seq = 1;
  let operation = open;
  const close = () => {
    operation = anOperation();
    seq = 2;
  };
  return change(close, {
    ...before,
    operations: { ...before.operations, find: async () => operation },
    changes: { ...before.changes, heads: async () => ({ seq, seqButReports: seq }) },
  });
};

describe('the state of an operation', () => {
  it('is never that of before a change under the sequence of the change', async () => {
    const stateOf = createOperationStates(
      closedBy((close, store) => ({
        ...store,
        // The change comes after the first of the two reads, whichever that is.
        operations: {
          ...store.operations,
          find: async (code) => {
            const found = await store.operations.find(code);
            close();
            return found;
          },
        },
      })),
    );
    await stateOf(CODE);
    const next = await stateOf(CODE);
    expect(next?.operation.disclosure.publicCentreDetails).toEqual([]);
  });

  it('is one for all who ask at once', async () => {
    const stateOf = createOperationStates(memoryStore({ operation: anOperation() }));
    const [one, other] = await Promise.all([stateOf(CODE), stateOf(CODE)]);
    expect(one).toBe(other);
  });

  it('has other centres after a report from one, and keeps everything else', async () => {
    const store = memoryStore({ operation: anOperation() });
    const asked: string[] = [];
    let seq = 1;
    const stateOf = createOperationStates({
      ...store,
      changes: { ...store.changes, heads: async () => ({ seq, seqButReports: 1 }) },
      areas: {
        ...store.areas,
        list: async (...given) => {
          asked.push('areas');
          return await store.areas.list(...given);
        },
      },
      places: {
        ...store.places,
        centres: async (...given) => {
          asked.push('centres');
          return await store.places.centres(...given);
        },
      },
    });
    const read = async () => {
      const state = await stateOf(CODE);
      await state?.areas();
      await state?.centres(null);
      return state?.seq;
    };
    expect(await read()).toBe(1);
    seq = 2;
    expect(await read()).toBe(2);
    expect(asked).toEqual(['areas', 'centres', 'centres']);
  });

  it('is none where there is no such operation', async () => {
    const stateOf = createOperationStates(memoryStore({ operation: anOperation() }));
    expect(await stateOf(OperationCode.parse('chad'))).toBeNull();
  });
});
