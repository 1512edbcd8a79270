import type { Store } from '@waystation/domain';
import { aRound, aSite } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { aBatch, aFigure, aSource } from '../builders';
import { newOperation, type OpenForTest } from './open-for-test';

const ROUND_11 = { sources: [aSource()], rounds: [aRound()], figures: [aFigure()] };

const valuesIn = async (store: Store, code: Parameters<Store['figures']['rounds']>[0]) =>
  (await store.figures.ofSubject(code, aFigure().subject)).map(({ reported }) => reported);

/** What every store promises of imports: all or nothing, counted, repeatable. */
export const describeImports = (open: OpenForTest): void => {
  describe('imports', () => {
    it('counts what was added and records it with a sequence', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const applied = await store.imports.apply(aBatch(code, ROUND_11), false);
      expect(applied).toMatchObject({ added: 3, changed: 0, unchanged: 0, flags: [] });
      expect(applied.seq).toBe(await store.changes.head(code));
      expect(await store.imports.list(code)).toMatchObject([
        { id: applied.importId, file: 'rows.csv', seq: applied.seq, added: 3, rejected: 1 },
      ]);
    });

    it('changes nothing and says so when the same rows come again', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      await store.imports.apply(aBatch(code, ROUND_11), false);
      const head = await store.changes.head(code);
      const again = await store.imports.apply(aBatch(code, ROUND_11), false);
      expect(again).toMatchObject({
        importId: null,
        seq: null,
        added: 0,
        changed: 0,
        unchanged: 3,
      });
      expect(await store.changes.head(code)).toBe(head);
      expect(await store.imports.list(code)).toHaveLength(1);
    });

    it('replaces a corrected value, counts it as changed and says so in the feed', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      await store.imports.apply(aBatch(code, ROUND_11), false);
      const corrected = aFigure({ reported: { kind: 'value', value: 180_000 } });
      const batch = aBatch(code, { ...ROUND_11, figures: [corrected] });
      const applied = await store.imports.apply(batch, false);
      expect(applied).toMatchObject({ added: 0, changed: 1, unchanged: 2 });
      expect(await valuesIn(store, code)).toEqual([{ kind: 'value', value: 180_000 }]);
      expect((await store.changes.since(code, 0, 100)).slice(-2)).toMatchObject([
        { entity: 'figure', action: 'changed', count: 1, importId: applied.importId },
        { entity: 'import', action: 'added' },
      ]);
    });

    it('tells in a dry run what would happen, and does not do it', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const head = await store.changes.head(code);
      const applied = await store.imports.apply(aBatch(code, ROUND_11), true);
      expect(applied).toMatchObject({ importId: null, seq: null, added: 3 });
      expect(await store.figures.rounds(code)).toEqual([]);
      expect(await store.changes.head(code)).toBe(head);
    });

    it('keeps two rows that say different things about the same, and one of two that agree', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const other = aFigure({ reported: { kind: 'value', value: 5 } });
      const figures = [aFigure(), aFigure(), other];
      const batch = aBatch(code, { ...ROUND_11, figures });
      expect(await store.imports.apply(batch, false)).toMatchObject({ added: 4 });
      expect(await valuesIn(store, code)).toHaveLength(2);
      expect(await store.imports.apply(batch, false)).toMatchObject({ importId: null });
    });

    it('applies imports that arrive at once one after another, each whole', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const batches = Array.from({ length: 6 }, (_, index) =>
        aBatch(code, {
          ...ROUND_11,
          sites: [aSite({ id: `site:${index}-a` }), aSite({ id: `site:${index}-b` })],
        }),
      );
      const applied = await Promise.all(batches.map((batch) => store.imports.apply(batch, false)));
      const added = applied.map((each) => each.added).toSorted();
      expect(added).toEqual([2, 2, 2, 2, 2, 5]);
      expect(await store.places.sites(code)).toHaveLength(12);
    });
  });
};
