import { aRound, aSite } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { aBatch, aFigure, anArea, aSource, COUNTIES } from '../builders';
import { newOperation, type OpenForTest } from './open-for-test';

/** What every store promises of places and figures that contradict the boundaries. */
export const describeBoundaryFlags = (open: OpenForTest): void => {
  describe('coordinates against boundaries', () => {
    const outside = aSite({ id: 'site:in-the-other-county', position: [31.5, 5] });
    const abroad = aSite({ id: 'site:outside-the-country', position: [40, 5] });
    const inside = aSite();
    const payam = aSite({ id: 'site:in-a-payam', declaredArea: 'SS010103' });
    const unlisted = aSite({ id: 'site:unlisted', declaredArea: 'SS0999', position: [30.5, 5] });
    const sites = [inside, outside, abroad, payam, unlisted];
    const expected = [
      ['site:in-a-payam', []],
      ['site:in-the-other-county', ['outsideDeclaredArea']],
      ['site:outside-the-country', ['outsideDeclaredArea', 'outsideOperationCountries']],
      ['site:ssid_SS0101_0002', []],
      ['site:unlisted', ['areaNotInBoundaries']],
    ];

    it.each([
      { order: 'after the boundaries', files: [{ areas: COUNTIES }, { sites }] },
      { order: 'before the boundaries', files: [{ sites }, { areas: COUNTIES }] },
    ])('flags sites that contradict their declared area, loaded $order', async ({ files }) => {
      const { store } = open();
      const { code } = await newOperation(store);
      const reports = [];
      for (const file of files) {
        reports.push(await store.imports.apply(aBatch(code, file), false));
      }
      const stored = await store.places.sites(code);
      expect(stored.map(({ place }) => [place.id, place.flags])).toEqual(expected);
      expect(stored.map(({ place }) => place.position)).toContainEqual([31.5, 5]);
      expect(reports.at(-1)?.flags).toContainEqual({
        flag: 'outsideDeclaredArea',
        row: null,
        subject: 'site:in-the-other-county',
        detail: 'declared in SS0101, its coordinates lie in SS0102',
        remedy: expect.stringContaining('Correct'),
      });
      const details = reports.at(-1)?.flags.map(({ subject, detail }) => [subject, detail]);
      expect(details?.filter(([subject]) => subject !== 'site:in-the-other-county')).toEqual([
        [
          'site:outside-the-country',
          'declared in SS0101, its coordinates lie outside the boundaries of the operation’s countries',
        ],
        ['site:unlisted', 'declared in SS0999, an area that the boundaries do not have'],
      ]);
    });

    it('takes a flag back when newer boundaries agree with the coordinates', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      await store.imports.apply(aBatch(code, { areas: COUNTIES, sites: [outside] }), false);
      const wider = { ...anArea({ box: [30, 4, 32, 6], validOn: '2023-03-14' }) };
      await store.imports.apply(aBatch(code, { areas: [wider] }), false);
      expect((await store.places.sites(code)).map(({ place }) => place.flags)).toEqual([[]]);
    });

    it('reports the flags again when the same sites come again', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      await store.imports.apply(aBatch(code, { areas: COUNTIES, sites }), false);
      const again = await store.imports.apply(aBatch(code, { sites }), false);
      expect(again.importId).toBeNull();
      expect(again.flags).toHaveLength(3);
    });

    it('knows how many places it compares, whatever the files that they came in', async () => {
      const { store, engine } = open();
      const { code } = await newOperation(store);
      const counted = {
        text: `select reltuples from pg_class where oid = 'place'::regclass`,
        parameters: [],
      };
      for (const file of ['north', 'south']) {
        const some = Array.from({ length: 3_000 }, (_, at) => aSite({ id: `site:${file}-${at}` }));
        await store.imports.apply(aBatch(code, { sites: some }), false);
      }
      await store.imports.apply(aBatch(code, { areas: COUNTIES }), false);
      const [table] = await engine.query(counted);
      expect(table).toEqual({ reltuples: expect.toSatisfy((rows: number) => rows >= 6_000) });
    });

    it('flags figures of an area that the boundaries of its level do not have', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const abyei = { kind: 'area' as const, pcode: 'SD19001', level: 2 as const };
      const national = { kind: 'area' as const, pcode: 'SSD', level: 0 as const };
      const figures = [aFigure({ subject: abyei }), aFigure({ subject: national }), aFigure()];
      const rows = { sources: [aSource()], rounds: [aRound()], figures };
      await store.imports.apply(aBatch(code, { areas: COUNTIES }), false);
      const applied = await store.imports.apply(aBatch(code, rows), false);
      expect(applied.flags).toMatchObject([{ flag: 'areaNotInBoundaries', subject: 'SD19001' }]);
      const [figure] = await store.figures.ofSubject(code, aFigure({ subject: abyei }).subject);
      expect(figure?.flags).toEqual(['areaNotInBoundaries']);
      const [whole] = await store.figures.ofSubject(code, aFigure({ subject: national }).subject);
      expect(whole?.flags).toEqual([]);
    });
  });
};
