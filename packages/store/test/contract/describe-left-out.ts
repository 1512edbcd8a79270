import type { Figure, OperationCode, Store } from '@waystation/domain';
import { aRound, aSite } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { aBatch, aFigure, aSource } from '../builders';
import { newOperation, type OpenForTest } from './open-for-test';

const county = (pcode: string, overrides: Parameters<typeof aFigure>[0] = {}): Figure =>
  aFigure({ subject: { kind: 'area', pcode, level: 2 }, ...overrides });

const state = { kind: 'area', pcode: 'SS01', level: 1 } as const;

const FIRST = [county('SS0101'), county('SS0102'), county('SS0103')];
const OTHER_ROUND = aRound({ number: 12, reportingDate: '2021-12-01' });

const publish = (store: Store, code: OperationCode, figures: readonly Figure[]) =>
  store.imports.apply(
    aBatch(code, {
      sources: [aSource()],
      rounds: [aRound(), OTHER_ROUND],
      sites: [aSite({ id: 'site:one' })],
      figures,
    }),
    false,
  );

/** What every store promises of a round that is published again with less in it. */
export const describeLeftOut = (open: OpenForTest): void => {
  describe('a round published again', () => {
    it('names the figures that are not in it any more, and keeps them', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      await publish(store, code, FIRST);
      const again = await publish(store, code, [county('SS0102')]);
      expect(again).toMatchObject({
        importId: null,
        leftOut: [{ round: aRound().id, figures: 2, examples: ['SS0101', 'SS0103'] }],
      });
      expect(await store.figures.ofSubject(code, county('SS0101').subject)).toHaveLength(1);
    });

    it('names them beside what it corrects', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      await publish(store, code, FIRST);
      const corrected = county('SS0102', { reported: { kind: 'value', value: 1 } });
      expect(await publish(store, code, [corrected])).toMatchObject({
        changed: 1,
        leftOut: [{ figures: 2 }],
      });
    });

    it.each([
      { name: 'the whole of it', figures: FIRST },
      { name: 'another round', figures: [county('SS0101', { round: OTHER_ROUND.id })] },
      { name: 'its states alone', figures: [aFigure({ subject: state })] },
      {
        name: 'its places alone',
        figures: [aFigure({ subject: { kind: 'place', id: 'site:one' } })],
      },
      { name: 'another group', figures: [county('SS0101', { group: 'returnee' })] },
      { name: 'another country', figures: [county('UG3064')] },
    ])('misses nothing in a file that has $name', async ({ figures }) => {
      const { store } = open();
      const { code } = await newOperation(store);
      expect(await publish(store, code, FIRST)).toMatchObject({ leftOut: [] });
      expect(await publish(store, code, figures)).toMatchObject({ leftOut: [] });
    });
  });
};
