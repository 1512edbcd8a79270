import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ImportReport } from '@waystation/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataDirs } from '../support/data-dirs';
import { dtmCsv } from '../support/dtm-csv';
import type { Programs } from '../support/programs';

const SITES = [
  'location_ssid,site_name,latitude,longitude,admin1_pcode,idp_individuals',
  's1,Belle,5,31,SS01,5',
].join('\n');

const RING = [
  [30, 4],
  [32, 4],
  [32, 6],
  [30, 6],
  [30, 4],
];
const STATES = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { ADM1_PCODE: 'SS01', ADM1_EN: 'Central Equatoria', date: '2018-08-15' },
      geometry: { type: 'Polygon', coordinates: [RING] },
    },
  ],
};

/** The command line on a data folder of its own, no server running. */
export const describeCommandLine = (dirs: () => DataDirs, programs: () => Programs): void => {
  describe('the command line alone', () => {
    let dataDir = '';
    let file = '';
    const run = (...args: readonly string[]) => programs().waystation(dataDir, ...args);
    beforeAll(async () => {
      dataDir = dirs().prepared('command-line');
      file = join(dataDir, 'rounds.csv');
      writeFileSync(file, dtmCsv(2));
      await run('operation', 'add', 'south-sudan');
    });

    it('refuses to import into an operation that does not exist, and says how to create it', async () => {
      const { code, stdout, stderr } = await run('import', file, '--operation', 'nowhere');
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('waystation operation add nowhere');
    });

    it('says of a register without maps that it has none, and what a step of a map needs', async () => {
      const of = ['--operation', 'south-sudan'];
      const listed = await run('map', 'list', ...of, '--format', 'json');
      expect([listed.code, JSON.parse(listed.stdout)]).toEqual([0, []]);
      expect(listed.stderr).toContain('No map has been drafted in south-sudan.');
      const unnamed = await run(
        'map',
        'advance',
        'SSD',
        ...of,
        '--version',
        '1',
        '--to',
        'reviewed',
      );
      expect([unnamed.code, unnamed.stderr.includes('for example SSD-IDP-0117')]).toEqual([
        2,
        true,
      ]);
      const unknown = await run('map', 'show', 'SSD-IDP-0001', ...of, '--version', '1');
      expect([unknown.code, unknown.stderr]).toEqual([
        2,
        expect.stringContaining('There is no map SSD-IDP-0001, version 1,'),
      ]);
    });

    it('imports and prints figures as clean JSON', async () => {
      const imported = await run('import', file, '--operation', 'south-sudan', '--format', 'json');
      expect(imported.code).toBe(0);
      expect(JSON.parse(imported.stdout)).toMatchObject([
        { outcome: 'imported', rows: { read: 160 } },
      ]);
      const at = ['--operation', 'south-sudan', '--level', '0', '--format', 'json'];
      const figures = await run('figures', ...at);
      expect(JSON.parse(figures.stdout)).toEqual([
        expect.objectContaining({ pcode: 'SSD', value: null, absence: 'notAssessed' }),
      ]);
    });

    it('reads files in the order in which they need each other, however they are typed', async () => {
      const sites = join(dataDir, 'sites.csv');
      const states = join(dataDir, 'states.geojson');
      writeFileSync(sites, SITES);
      writeFileSync(states, JSON.stringify(STATES));
      await run('operation', 'add', 'ordered', '--countries', 'SSD');
      const into = ['--operation', 'ordered', '--as-of', '2021-09-30', '--format', 'json'];
      const { stdout } = await run('import', sites, states, ...into);
      const reports = ImportReport.array().parse(JSON.parse(stdout));
      expect(reports.map(({ file }) => file)).toEqual(['states.geojson', 'sites.csv']);
      expect(reports[1]?.notes.map(({ code }) => code)).not.toContain('positionsUnchecked');
    });

    it.each([
      { name: 'no command', args: [], says: 'Usage' },
      { name: 'an unknown command', args: ['delete', 'everything'], says: 'no command' },
      { name: 'an unknown option', args: ['figures', '--all'], says: '--all' },
      {
        name: 'a missing option',
        args: ['figures', '--operation', 'south-sudan'],
        says: '--level',
      },
      {
        name: 'a file that is not there',
        args: ['import', 'none.csv', '--operation', 'south-sudan'],
        says: 'none.csv',
      },
      {
        name: 'an unknown series',
        args: ['figures', '--operation', 'south-sudan', '--level', '2', '--series', 'X'],
        says: '"X"',
      },
      {
        name: 'a level without boundaries',
        args: ['figures', '--operation', 'south-sudan', '--level', '2', '--format', 'json'],
        says: 'has no boundaries of admin level 2',
      },
    ])('ends with 2 and a sentence for $name', async ({ args, says }) => {
      const { code, stdout, stderr } = await run(...args);
      expect(code).toBe(2);
      expect(`${stdout}${stderr}`).toContain(says);
      expect(stderr).not.toMatch(/\bat \w+.*:\d+:\d+/);
    });

    afterAll(async () => {
      const { stdout } = await run('token', 'path');
      expect(stdout.trim()).toBe(join(dataDir, 'operator-token'));
    });
  });
};
