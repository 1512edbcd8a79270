import { aRound, aSite } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineQuery } from '../../src/engine/define-query';
import { sql } from '../../src/engine/sql';
import { aBatch, aFigure, anArea, aSource, COUNTIES } from '../builders';
import { newOperation, type OpenForTest } from './open-for-test';

const history = defineQuery({
  input: z.string(),
  row: z.object({ entity: z.string(), previous: z.looseObject({}), replacedBy: z.string() }),
  sql: (operation) => sql`
    select entity, previous, replaced_by::text as "replacedBy"
    from revision
    where operation = ${operation}
    order by id`,
});

/** What every store promises of corrections: what they replace is kept. */
export const describeHistory = (open: OpenForTest): void => {
  describe('history', () => {
    it('keeps the value that a correction replaced, with the import that replaced it', async () => {
      const { store, engine } = open();
      const { code } = await newOperation(store);
      const rows = { sources: [aSource()], rounds: [aRound()] };
      await store.imports.apply(aBatch(code, { ...rows, figures: [aFigure()] }), false);
      const figures = [aFigure({ reported: { kind: 'value', value: 1 } })];
      const { importId } = await store.imports.apply(aBatch(code, { ...rows, figures }), false);
      expect(await history.run(engine, code)).toMatchObject([
        { entity: 'figure', previous: { value: 174_545, pcode: 'SS0102' }, replacedBy: importId },
      ]);
    });

    it('tells what a figure of an area was at a moment, however often it was replaced since', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const rows = { sources: [aSource()], rounds: [aRound()] };
      const importing = async (value: number) =>
        await store.imports.apply(
          aBatch(code, { ...rows, figures: [aFigure({ reported: { kind: 'value', value } })] }),
          false,
        );
      await importing(300);
      await importing(200);
      await importing(100);
      const { group, unit, measure, round, sensitivity } = aFigure();
      const at = { group, unit, measure };
      const long = '2000-01-01T00:00:00.000Z';
      const [corrected, ...others] = await store.figures.corrected(code, { ...at, since: long });
      expect(others).toEqual([]);
      expect(corrected).toMatchObject({
        round,
        pcode: 'SS0102',
        before: 300,
        after: 100,
        countsEverybody: true,
        sensitivities: [sensitivity, sensitivity],
      });
      const since = corrected?.at ?? long;
      expect(await store.figures.corrected(code, { ...at, since })).toMatchObject([
        { before: 200, after: 100 },
      ]);
      const households = { ...at, unit: 'households' as const, since: long };
      expect(await store.figures.corrected(code, households)).toEqual([]);
    });

    it('keeps replaced places, rounds, sources and boundaries, too', async () => {
      const { store, engine } = open();
      const { code } = await newOperation(store);
      const areas = [anArea({ box: [30, 4, 31, 6], names: { en: 'Juba County' } })];
      await store.imports.apply(
        aBatch(code, {
          sources: [aSource()],
          areas: COUNTIES,
          rounds: [aRound()],
          sites: [aSite()],
        }),
        false,
      );
      const applied = await store.imports.apply(
        aBatch(code, {
          sources: [aSource({ publisher: 'International Organization for Migration' })],
          areas,
          rounds: [aRound({ published: 'September 2021' })],
          sites: [aSite({ position: [30.6, 5] })],
        }),
        false,
      );
      expect(applied).toMatchObject({ added: 0, changed: 4 });
      const kept = await history.run(engine, code);
      expect(kept.map(({ entity }) => entity)).toEqual(['source', 'area', 'round', 'place']);
      expect(kept[1]?.previous).toMatchObject({ names: { en: 'Juba' } });
      expect(kept[3]?.previous).toMatchObject({ document: { place: { position: [30.5, 5] } } });
    });

    it('keeps nothing where nothing was replaced', async () => {
      const { store, engine } = open();
      const { code } = await newOperation(store);
      await store.imports.apply(aBatch(code, { sites: [aSite()] }), false);
      await store.imports.apply(aBatch(code, { sites: [aSite()] }), false);
      expect(await history.run(engine, code)).toEqual([]);
    });
  });
};
