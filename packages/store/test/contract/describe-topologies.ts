import type { AreaTopology, AreaWithGeometry, Dataset } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { aBatch, anArea } from '../builders';
import { newOperation, type OpenForTest } from './open-for-test';

/** Areas of level 2 with the text that a reader makes of them; `edition` tells two texts apart. */
const boundariesOf = (
  areas: readonly AreaWithGeometry[],
  edition = 'first',
): Pick<Dataset, 'areas' | 'topologies'> => {
  const [newest] = areas.toSorted((a, b) => b.validOn.localeCompare(a.validOn));
  const geometries = areas.map(({ pcode }) => ({ type: 'MultiPolygon', id: pcode, arcs: [] }));
  const objects = { areas: { type: 'GeometryCollection', geometries } };
  const topology = JSON.stringify({ type: 'Topology', edition, arcs: [], objects });
  return {
    areas,
    topologies: newest === undefined ? [] : [{ level: 2, validOn: newest.validOn, topology }],
  };
};

const JUBA = anArea({ pcode: 'SS0101', box: [30, 4, 31, 6] });
const ABIM = anArea({ pcode: 'UG314', parent: 'UG3', validOn: '2020-08-24', box: [33, 2, 34, 3] });
const NEWER_JUBA = anArea({ pcode: 'SS0101', validOn: '2023-03-14', box: [30, 4, 31, 6] });

const idsIn = ({ topology }: AreaTopology): readonly string[] =>
  JSON.parse(topology).objects.areas.geometries.map(({ id }: { readonly id: string }) => id);

/** What every store promises of boundaries that are simplified for the screen. */
export const describeTopologies = (open: OpenForTest): void => {
  describe('simplified boundaries', () => {
    const storeWith = async (
      ...files: readonly Pick<Dataset, 'areas' | 'topologies'>[]
    ): Promise<() => Promise<readonly AreaTopology[]>> => {
      const { store } = open();
      const { code } = await newOperation(store);
      for (const file of files) {
        await store.imports.apply(aBatch(code, file), false);
      }
      return () => store.areas.topologies(code, 2);
    };

    it('are kept as the text they came as, per level', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const file = boundariesOf([JUBA]);
      await store.imports.apply(aBatch(code, file), false);
      expect(await store.areas.topologies(code, 2)).toEqual(file.topologies);
      expect(await store.areas.topologies(code, 1)).toEqual([]);
    });

    it('of one country do not hide those of another, whichever came last', async () => {
      const [south, uganda] = [boundariesOf([JUBA]), boundariesOf([ABIM])];
      const both = [...south.topologies, ...uganda.topologies];
      expect(await (await storeWith(south, uganda))()).toEqual(both);
      expect(await (await storeWith(uganda, south))()).toEqual(both);
    });

    it('come with the areas of every country, each in its newest version', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      for (const area of [NEWER_JUBA, ABIM, JUBA]) {
        await store.imports.apply(aBatch(code, boundariesOf([area])), false);
      }
      const listed = await store.areas.list(code, 2);
      expect(listed.map(({ pcode, validOn }) => [pcode, validOn])).toEqual([
        ['SS0101', '2023-03-14'],
        ['UG314', '2020-08-24'],
      ]);
      expect(await store.areas.levels(code)).toEqual([
        { level: 2, areas: 2, validOn: '2023-03-14' },
      ]);
    });

    it('are those of the newest version of each country, also when an older one follows', async () => {
      const newer = boundariesOf([NEWER_JUBA], 'second');
      const topologies = await storeWith(newer, boundariesOf([JUBA]));
      expect(await topologies()).toEqual(newer.topologies);
    });

    it('of a region stay for the countries that have no newer ones of their own', async () => {
      const topologies = await storeWith(
        boundariesOf([JUBA, ABIM], 'region'),
        boundariesOf([NEWER_JUBA]),
      );
      expect((await topologies()).map(idsIn)).toEqual([['SS0101'], ['UG314']]);
    });

    it('of a region have the date of each country, not that of its newest', async () => {
      const ofUganda = anArea({ ...ABIM, validOn: '2010-01-01', box: [33, 2, 34, 3] });
      const topologies = await storeWith(
        boundariesOf([ABIM]),
        boundariesOf([NEWER_JUBA, ofUganda], 'region'),
      );
      expect((await topologies()).map((own) => [own.validOn, idsIn(own)])).toEqual([
        ['2023-03-14', ['SS0101']],
        ['2020-08-24', ['UG314']],
      ]);
    });

    it('are replaced by a correction of the same version', async () => {
      const corrected = boundariesOf([JUBA], 'corrected');
      const topologies = await storeWith(boundariesOf([JUBA]), corrected);
      expect(await topologies()).toEqual(corrected.topologies);
    });

    it('are told to readers as one change of areas', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      await store.imports.apply(aBatch(code, boundariesOf([JUBA, ABIM])), false);
      const head = await store.changes.head(code);
      const file = boundariesOf([JUBA, ABIM], 'corrected');
      const applied = await store.imports.apply(aBatch(code, file), false);
      expect(applied).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
      expect(await store.changes.since(code, head, 10)).toMatchObject([
        { entity: 'area', action: 'changed', count: 1 },
        { entity: 'import' },
      ]);
    });
  });
};
