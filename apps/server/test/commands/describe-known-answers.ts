import { join } from 'node:path';
import { FigureRow } from '@waystation/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { DataDirs } from '../support/data-dirs';
import type { Programs, Server } from '../support/programs';
import { hasSharedData, SHARED_DATA } from '../support/shared-data';

const FILES = [
  'cod_ab_ssd_adm1_20210924.geojson',
  'cod_ab_ssd_adm2_20180817.geojson',
  'dtm_api_ssd_2014-2025.csv',
  'dtm_ssd_mobility_tracking_r11_2021.xlsx',
  'unhcr_locations_ssd_and_neighbours.csv',
] as const;

const Origins = z.object({
  asOf: z.string(),
  unknownOrForeign: z.number(),
  pairs: z.array(
    z.object({ kind: z.string(), from: z.string(), to: z.string(), value: z.number().nullable() }),
  ),
});

const sumOf = (rows: readonly { readonly value: number | null }[]): number =>
  rows.reduce((sum, { value }) => sum + (value ?? 0), 0);

/** What the real files of South Sudan must give, asked as an operator would. */
export const describeKnownAnswers = (dirs: () => DataDirs, programs: () => Programs): void => {
  describe.skipIf(!hasSharedData('ssd'))('known answers of South Sudan', () => {
    let dataDir = '';
    let server: Server;
    let reports = '';
    const run = async (...args: readonly string[]): Promise<string> => {
      const { code, stdout, stderr } = await programs().waystation(dataDir, ...args);
      expect({ code, stderr }).toMatchObject({ code: 0 });
      return stdout;
    };
    const figures = async (level: number, asOf: string, ...more: readonly string[]) => {
      const at = ['--operation', 'south-sudan', '--level', `${level}`, '--as-of', asOf];
      return z
        .array(FigureRow)
        .parse(JSON.parse(await run('figures', ...at, ...more, '--format', 'json')));
    };
    beforeAll(async () => {
      dataDir = dirs().prepared('known-answers');
      server = await programs().startServer(dataDir);
      await run('operation', 'add', 'south-sudan');
      const paths = FILES.map((name) => join(SHARED_DATA, 'ssd', name));
      reports = await run('import', ...paths, '--operation', 'south-sudan');
    }, 120_000);
    afterAll(async () => {
      server.signal('SIGTERM');
      await server.ended;
    });

    it('counts 10 states, 79 counties, 3,335 sites and 8,494 rows of the API', () => {
      expect(reports).toMatch(/adm1.*\n {2}rows: 10 read, 10 accepted/);
      expect(reports).toMatch(/adm2.*\n {2}rows: 79 read, 79 accepted/);
      expect(reports).toMatch(/xlsx.*\n {2}rows: 3,335 read, 3,335 accepted/);
      expect(reports).toMatch(/dtm_api.*\n {2}rows: 8,494 read, 8,494 accepted/);
      expect(reports).toContain('flagged outsideDeclaredArea: 28');
    });

    it.each([
      { asOf: '2021-09-30', total: 2_017_236, round: 11 },
      { asOf: '2021-11-30', total: 2_017_236, round: 11 },
      { asOf: '2021-12-01', total: 2_229_657, round: 12 },
      { asOf: '2025-02-28', total: 1_992_513, round: 16 },
    ])('counts $total displaced at all levels as of $asOf', async ({ asOf, total, round }) => {
      for (const level of [0, 1, 2]) {
        const rows = await figures(level, asOf);
        expect(sumOf(rows)).toBe(total);
        expect(new Set(rows.map((row) => row.round))).toEqual(new Set([round]));
      }
    });

    it('takes the newest date for the newest round, and names every absence', async () => {
      const rows = await figures(2, '2026-01-01');
      const countOf = (pcode: string) => rows.find((row) => row.pcode === pcode)?.value;
      expect(rows).toHaveLength(79);
      expect(rows.map((row) => row.asOf)).toEqual(Array(79).fill('2025-02-28'));
      expect(['SS0609', 'SS0101', 'SS0806'].map(countOf)).toEqual([250_889, 161_019, 90_007]);
      const missing = rows.filter(({ value }) => value === null);
      expect(missing.map(({ absence }) => absence)).toEqual(Array(3).fill('notAssessed'));
    });

    it('keeps the other operation a figure of its own', async () => {
      const rows = await figures(0, '2021-09-30', '--series', 'Biometric Registration');
      expect(rows.map(({ value }) => value)).toEqual([985_918]);
    });

    it('knows where people come from', async () => {
      const at = ['--operation', 'south-sudan', '--as-of', '2025-02-28', '--format', 'json'];
      const { unknownOrForeign, pairs } = Origins.parse(JSON.parse(await run('flows', ...at)));
      const within = (pcode: string) =>
        pairs.find(({ from, to }) => from === pcode && to === pcode)?.value;
      expect([within('SS06'), within('SS03'), unknownOrForeign]).toEqual([
        302_520, 176_957, 826_484,
      ]);
      expect(sumOf(pairs.filter(({ kind }) => kind === 'area'))).toBe(1_166_029);
    });

    it('says that every file is known when it comes again', async () => {
      const path = join(SHARED_DATA, 'ssd', FILES[2]);
      expect(await run('import', path, '--operation', 'south-sudan')).toContain(
        '8,494 read, 0 accepted, 8,494 unchanged',
      );
    });
  });
};
