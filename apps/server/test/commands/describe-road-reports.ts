import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { osmBytes } from '@waystation/roads/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataDirs } from '../support/data-dirs';
import { aRequest, read } from '../support/open-test-app';
import type { Programs, Server } from '../support/programs';

/** Two kilometres of road in Tripoli. */
const ROAD = {
  nodes: [
    { id: 1, lon: 13.18, lat: 32.88 },
    { id: 2, lon: 13.2, lat: 32.88 },
  ],
  ways: [{ refs: [1, 2], tags: { highway: 'primary', ref: 'N2', name: 'Corniche' } }],
};

const QUESTION = {
  operation: 'libya-2011',
  asOf: '2011-02-20',
  from: [13.18, 32.88],
  to: [[13.2, 32.88]],
};

/** Places off the road, what is asked back, and what is said once that is confirmed. */
const FAR = [
  {
    at: '32.887,13.19',
    says: ['The nearest road loaded, N2 Corniche (primary), is 778 m away', '--confirm'],
    does: 'Cuts N2 Corniche',
  },
  {
    at: '32.91,13.19',
    says: ['No road would be cut', '3 km outside the roads', '--at (LAT,LON)'],
    does: 'Cuts no road',
  },
  {
    at: '32.5,14',
    says: ['km outside the roads that are loaded', 'import roads FILE.osm.pbf'],
    does: 'Cuts no road',
  },
] as const;

/** Roads reported closed from the command line while a server runs, whose next answer knows it. */
export const describeRoadReports = (dirs: () => DataDirs, programs: () => Programs): void => {
  describe('reports of roads', () => {
    let dataDir = '';
    let server: Server;
    const run = (...args: readonly string[]) => programs().waystation(dataDir, ...args);
    const times = async (question: object = {}) => {
      const asked = aRequest(read('travel.times', { ...QUESTION, ...question }));
      const { pathname, search } = new URL(asked.url);
      const response = await fetch(`${server.url}${pathname}${search}`);
      return { data: (await response.json()).result?.data };
    };
    beforeAll(async () => {
      dataDir = dirs().prepared('road-reports');
      server = await programs().startServer(dataDir);
      const file = join(dataDir, 'roads.osm.pbf');
      writeFileSync(file, osmBytes(ROAD));
      await run('import', 'roads', file);
    });
    afterAll(() => server.signal('SIGKILL'));

    it('close them, and answers name them, until they are reported open', async () => {
      const none = await run('road', 'list', '--operation', 'libya-2011');
      expect(none.stderr).toContain('No road has been reported closed in libya-2011.');
      const close = (...args: readonly string[]) =>
        run('road', 'close', '--operation', 'libya-2011', '--at', '32.88,13.19', ...args);
      const said = ['--reason', 'conflict', '--since', '2011-02-19', '--road', 'Tripoli corniche'];
      const { code, stdout, stderr } = await close(...said, '--note', 'seen by the convoy');
      expect(code).toBe(0);
      expect(stderr).toContain(
        'Cuts N2 Corniche (primary) at 32.88000,13.19000, 0 m from the place given: both directions, stretches: 1.',
      );
      const id = stdout.trim().replace('Reported closed: ', '');
      expect((await times()).data).toMatchObject({
        closures: [{ id, road: 'Tripoli corniche', reason: 'conflict', closedTo: 'all' }],
        ways: [{ kind: 'noWay', closures: [id] }],
      });
      expect((await times({ asOf: '2011-02-18' })).data.ways).toMatchObject([{ kind: 'travel' }]);
      const listed = await run('road', 'list', '--operation', 'libya-2011', '--format', 'json');
      expect(JSON.parse(listed.stdout)).toMatchObject([
        {
          id,
          state: 'closed',
          road: 'Tripoli corniche',
          note: 'seen by the convoy',
          cuts: 'N2 Corniche (primary)',
          metres: 0,
        },
      ]);
      const twice = await close('--reason', 'conflict', '--since', '2011-02-19');
      expect([twice.code, twice.stdout]).toEqual([2, '']);
      expect(twice.stderr).toContain('reported closed already');
      const opened = await run('road', 'reopen', id.slice(0, 8), '--since', '2011-02-20');
      expect([opened.code, opened.stdout.trim()]).toEqual([0, `Reported reopened: ${id}`]);
      expect(opened.stderr).toContain('Opens N2 Corniche (primary) at 32.88000,13.19000, 0 m');
      expect((await times()).data).toMatchObject({ closures: [], ways: [{ kind: 'travel' }] });
      expect((await times({ asOf: '2011-02-19' })).data.ways).toMatchObject([{ kind: 'noWay' }]);
    });

    it.each(FAR)(
      'are written far from roads only once confirmed: $at',
      async ({ at, says, does }) => {
        const args = ['close', '--operation', 'libya-2011', '--at', at, '--reason', 'water'];
        const since = ['--since', '2011-02-19'];
        const refused = await run('road', ...args, ...since);
        expect([refused.code, refused.stdout]).toEqual([2, '']);
        for (const said of says) {
          expect(refused.stderr).toContain(said);
        }
        const kept = await run('road', ...args, ...since, '--confirm');
        expect(kept.code).toBe(0);
        expect(kept.stderr).toContain(does);
      },
    );

    it('are kept without roads, and say that nobody knows which road it is', async () => {
      rmSync(join(dataDir, 'roads'), { recursive: true });
      const where = ['--operation', 'libya-2011', '--at', '32.8,13.1'];
      const args = [...where, '--reason', 'water', '--since', '2011-02-19'];
      const { code, stderr } = await run('road', 'close', ...args);
      expect(code).toBe(0);
      expect(stderr).toContain('No road extract is loaded');
    });

    it.each([
      { args: ['close', '--at', '132.88,13.19'], says: '--operation is needed' },
      {
        args: ['close', '--operation', 'libya-2011', '--at', '132.88,13.19', '--reason', 'water'],
        says: '--at "132.88,13.19" cannot be used: give latitude and longitude',
      },
      {
        args: ['close', '--operation', 'libya-2011', '--at', '32.88,13.19', '--reason', 'rain'],
        says: 'give one of conflict, water',
      },
      { args: ['reopen'], says: 'Which road?' },
      { args: ['reopen', '00000000'], says: 'No closed road has an ID that begins with' },
    ])('says what to type where a report is not understood: $args', async ({ args, says }) => {
      const { code, stderr } = await run('road', ...args);
      expect(code).toBe(2);
      expect(stderr).toContain(says);
    });
  });
};
