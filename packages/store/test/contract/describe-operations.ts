import { describe, expect, it } from 'vitest';
import { anOperation } from '../builders';
import type { OpenForTest } from './open-for-test';

/** What every store promises of operations. */
export const describeOperations = (open: OpenForTest): void => {
  describe('operations', () => {
    it('gives back an operation as it was added, with every default', async () => {
      const { store } = open();
      const operation = anOperation('kept-whole');
      expect(await store.operations.add(operation)).toBe('added');
      expect(await store.operations.find(operation.code)).toEqual(operation);
      expect(await store.operations.list()).toContainEqual(operation);
    });

    it('leaves the stored operation untouched when its code is added again', async () => {
      const { store } = open();
      const first = anOperation('added-twice');
      await store.operations.add(first);
      const second = { ...first, names: { en: 'Another name' } };
      expect(await store.operations.add(second)).toBe('exists');
      expect(await store.operations.find(first.code)).toEqual(first);
      expect(await store.changes.head(first.code)).toBe(await store.changes.head(first.code));
      expect(await store.changes.since(first.code, 0, 10)).toHaveLength(1);
    });

    it('changes what is named of an operation, keeps the rest, and tells the feed once', async () => {
      const { store } = open();
      const operation = anOperation('renamed');
      await store.operations.add(operation);
      const names = { fr: 'Soudan du Sud' };
      expect(await store.operations.change(operation.code, { names })).toBe('changed');
      expect(await store.operations.change(operation.code, { names })).toBe('unchanged');
      expect(await store.operations.find(operation.code)).toEqual({
        ...operation,
        names: { ...operation.names, ...names },
      });
      expect(await store.changes.since(operation.code, 0, 10)).toMatchObject([
        { entity: 'operation', action: 'added' },
        { entity: 'operation', action: 'changed', count: 1 },
      ]);
    });

    it('changes nothing under a code that nobody added', async () => {
      const { code } = anOperation('nobody-changed');
      expect(await open().store.operations.change(code, { glide: null })).toBe('missing');
    });

    it('has nothing under a code that nobody added', async () => {
      const { store } = open();
      expect(await store.operations.find(anOperation('nobody-added').code)).toBeNull();
    });
  });
};
