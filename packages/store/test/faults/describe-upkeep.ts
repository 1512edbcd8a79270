import { aSite } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { runUpkeep } from '../../src/embedded/run-upkeep';
import { tablesInNeed } from '../../src/embedded/tables-in-need';
import type { Engine } from '../../src/engine/engine';
import { portsOn } from '../../src/ports-on';
import { aBatch } from '../builders';
import { newOperation } from '../contract/open-for-test';

const SITES = 400;

/** What the embedded store promises of the work that PostgreSQL has daemons for. */
export const describeUpkeep = (open: () => Engine): void => {
  describe('upkeep', () => {
    it('finds tables that were written and leaves none in need', async () => {
      const engine = open();
      const store = portsOn(engine);
      const { code } = await newOperation(store);
      const sites = (notes: string) =>
        Array.from({ length: SITES }, (_, index) => aSite({ id: `site:${index}`, notes }));
      await store.imports.apply(aBatch(code, { sites: sites('assessed') }), false);
      await store.imports.apply(aBatch(code, { sites: sites('reassessed') }), false);
      await engine.script('select pg_stat_force_next_flush()');
      const inNeed = await tablesInNeed.run(engine, null);
      expect(inNeed).toContainEqual({ table: 'place', needsVacuum: true, needsAnalyze: true });
      await runUpkeep(engine);
      await engine.script('select pg_stat_force_next_flush()');
      expect(await tablesInNeed.run(engine, null)).toEqual([]);
    });
  });
};
