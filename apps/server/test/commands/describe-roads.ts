import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { osmBytes, type TestMap } from '@waystation/roads/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataDirs } from '../support/data-dirs';
import { aRequest, read } from '../support/open-test-app';
import type { Programs, Server } from '../support/programs';

/** Two kilometres of road in Tripoli; `lat` moves it, so that two files give two lengths. */
const roadAt = (lat: number): TestMap => ({
  nodes: [
    { id: 1, lon: 13.18, lat },
    { id: 2, lon: 13.2, lat },
  ],
  ways: [{ refs: [1, 2], tags: { highway: 'primary' } }],
  dataAt: 1_790_812_800,
});

const QUESTION = {
  operation: 'libya-2011',
  asOf: '2011-02-20',
  from: [13.18, 32.88],
  to: [[13.2, 32.88]],
};

/** Roads that are imported while a server runs, whose next answer knows them. */
export const describeRoads = (dirs: () => DataDirs, programs: () => Programs): void => {
  describe('roads', () => {
    let dataDir = '';
    let server: Server;
    const run = (...args: readonly string[]) => programs().waystation(dataDir, ...args);
    const ask = async (procedure: string, input: object) => {
      const { pathname, search } = new URL(aRequest(read(procedure, input)).url);
      const response = await fetch(`${server.url}${pathname}${search}`);
      return { response, data: (await response.json()).result?.data };
    };
    const times = (question: object = {}) => ask('travel.times', { ...QUESTION, ...question });
    const nearest = () =>
      ask('centre.nearest', {
        operation: QUESTION.operation,
        at: '2011-02-20T12:00:00Z',
        question: { position: QUESTION.from, people: 5 },
      });
    const writeRoad = (name: string, lat: number): string => {
      const file = join(dataDir, name);
      writeFileSync(file, osmBytes(roadAt(lat)));
      return file;
    };
    beforeAll(async () => {
      dataDir = dirs().prepared('roads');
      server = await programs().startServer(dataDir);
    });
    afterAll(() => server.signal('SIGKILL'));

    it('are not there at first: the straight line answers and says so', async () => {
      const { response, data } = await times();
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(data).toMatchObject({ by: 'straightLine', why: 'noRoads' });
      expect(data.ways).toMatchObject([{ kind: 'travel', travel: { way: 'straight' } }]);
      expect((await nearest()).data.roads).toBe('notAsked');
    });

    it('are imported for all operations, and the running server knows them', async () => {
      const { code, stdout } = await run('import', 'roads', writeRoad('roads.osm.pbf', 32.88));
      expect(code).toBe(0);
      expect(stdout).toContain('2 km, stretches: 1, junctions: 2');
      expect(stdout).toContain('© OpenStreetMap contributors, as of 2026-10-01');
      const { data } = await times();
      expect(data).toMatchObject({ by: 'roads', dataOn: '2026-10-01', why: null });
      expect(data.ways).toMatchObject([
        { kind: 'travel', travel: { way: 'road', km: 1.868, walkedMeters: 0 } },
      ]);
    });

    it('are asked for the nearest centres, whose answer is then for now alone', async () => {
      const { response, data } = await nearest();
      expect(data.roads).toBe('used');
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('etag')).toBeNull();
    });

    it('are closed where a road is reported closed', async () => {
      const { data } = await times({ closures: [[13.19, 32.88]] });
      expect(data.ways).toEqual([{ kind: 'noWay', closures: [] }]);
    });

    it('of an operation go before those of all, and are taken anew when they are imported', async () => {
      const file = writeRoad('own.osm.pbf', 32.881);
      const args = ['import', 'roads', file, '--operation', 'libya-2011'];
      expect((await run(...args)).code).toBe(0);
      const walked = async () => (await times()).data.ways[0].travel.walkedMeters;
      expect(await walked()).toBe(222);
      writeRoad('own.osm.pbf', 32.882);
      expect((await run(...args)).code).toBe(0);
      expect(await walked()).toBe(444);
    });

    it('that are damaged on disk are not used, and the server goes on', async () => {
      truncateSync(join(dataDir, 'roads/operations/libya-2011.graph'), 200);
      const { response, data } = await times();
      expect(response.status).toBe(200);
      expect(data).toMatchObject({ by: 'straightLine', why: 'away' });
    });

    it('are refused with a sentence when they cannot be read', async () => {
      const text = join(dataDir, 'notes.txt');
      writeFileSync(text, 'These are not roads at all, but notes.');
      for (const [args, says] of [
        [[text], 'not a whole OSM PBF file'],
        [[dataDir], 'It is a folder'],
        [[join(dataDir, 'absent.osm.pbf')], 'There is no such file'],
        [[], 'Give the file to read'],
        [[text, '--operation', 'nowhere'], 'There is no operation "nowhere"'],
      ] as const) {
        const { code, stdout, stderr } = await run('import', 'roads', ...args);
        expect([code, stdout]).toEqual([2, '']);
        expect(stderr).toContain(says);
      }
    });
  });
};
