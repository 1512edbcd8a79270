import type { OperationChange } from '@waystation/domain';
import { anOperation } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { askAs } from '../../test/ask-as';
import { memoryStore } from '../../test/memory-store';

/** A store that keeps what it was asked to change of South Sudan. */
const aStore = () => {
  const asked: OperationChange[] = [];
  const store = memoryStore({ operation: anOperation() });
  const change = async (code: string, what: OperationChange) => {
    asked.push(what);
    return code === 'south-sudan' ? ('changed' as const) : ('missing' as const);
  };
  return { asked, store: { ...store, operations: { ...store.operations, change } } };
};

const change = { levelNames: { 2: { en: { one: 'county', other: 'counties' } } } };

describe('operation.set', () => {
  it('changes what the operator names', async () => {
    const { asked, store } = aStore();
    const outcome = await askAs('operator', store).operation.set({
      operation: 'south-sudan',
      change,
    });
    expect([outcome, asked]).toEqual([{ outcome: 'changed' }, [change]]);
  });

  it('says so where there is no such operation', async () => {
    const asked = askAs('operator', aStore().store).operation.set({ operation: 'chad', change });
    await expect(asked).rejects.toThrow('There is no operation "chad"');
  });

  it('is refused to the public, before anything is written', async () => {
    const { asked, store } = aStore();
    const refused = askAs('public', store).operation.set({ operation: 'south-sudan', change });
    await expect(refused).rejects.toThrow('operator token');
    expect(asked).toEqual([]);
  });
});
