import type { Figure } from '@waystation/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFile } from '../src/index';
import { expectValid } from './expect-valid';
import { outlinesOf } from './outlines';
import { readShared, type SharedRead, sumOf } from './read-shared';
import { anOperation, hasSharedData, sharedBytes } from './shared-data';

const SOUTH_SUDAN = anOperation('SSD');

const count = <T>(rows: readonly T[], test: (row: T) => boolean): number =>
  rows.filter(test).length;

describe.skipIf(!hasSharedData)('the site workbook of round 11', () => {
  let workbook: SharedRead;
  const idps = (): readonly Figure[] =>
    workbook.dataset.figures.filter(({ group, unit }) => group === 'idp' && unit === 'individuals');

  beforeAll(async () => {
    workbook = await readShared('ssd/dtm_ssd_mobility_tracking_r11_2021.xlsx');
  });

  it('is recognised by its content: the sixth sheet, of 3,335 sites, all accepted', () => {
    expect(workbook.format).toBe('dtm-sites');
    expect(workbook.rows).toEqual({
      read: 3335,
      accepted: 3335,
      unchanged: 0,
      rejected: 0,
      skipped: 0,
    });
    expect(workbook.notes.map(({ text }) => text)).toContain(
      'The sheet "MT R11 Baseline locations" was read.',
    );
  });

  it('has 2,017,236 IDPs, and 663 sites that report zero and not nothing', () => {
    expect(sumOf(idps())).toBe(2_017_236);
    expect(count(idps(), ({ reported }) => reported.kind === 'value' && reported.value === 0)).toBe(
      663,
    );
    expect(count(idps(), ({ reported }) => reported.kind === 'absent')).toBe(0);
  });

  it('has 1,782,803 returnees in the same sites', () => {
    const returnees = workbook.dataset.figures.filter(
      ({ group, unit }) => group === 'returnee' && unit === 'individuals',
    );
    expect(sumOf(returnees)).toBe(1_782_803);
  });

  it('names the columns that it does not read in, the eight splits by stays abroad with the reason', () => {
    const textOf = (code: string) => workbook.notes.find((note) => note.code === code)?.text ?? '';
    expect(textOf('splitsNotRead')).toContain(
      '"Estimated # of IDP individuals previously abroad", "Estimated # of returnee households from South Sudan"',
    );
    expect(textOf('splitsNotRead').match(/"Estimated/g)).toHaveLength(8);
    expect(textOf('columnsNotRead')).toContain('"IDP Present (Yes/No)"');
    expect(textOf('columnsNotRead')).not.toContain('(total)');
  });

  it('has 152 displacement sites with 440,299 IDPs, and 3,183 host communities', () => {
    const { sites } = workbook.dataset;
    const camps = new Set(
      sites.filter(({ type }) => type === 'displacementSite').map(({ place }) => place.id),
    );
    const inCamps = idps().filter(
      ({ subject }) => subject.kind === 'place' && camps.has(subject.id),
    );
    expect(camps.size).toBe(152);
    expect(sumOf(inCamps)).toBe(440_299);
    expect(count(sites, ({ type }) => type === 'hostCommunity')).toBe(3183);
  });

  it('reads status in any case: 3,166 open, 169 closed', () => {
    const { sites } = workbook.dataset;
    expect(count(sites, ({ status }) => status === 'open')).toBe(3166);
    expect(count(sites, ({ status }) => status === 'closed')).toBe(169);
  });

  it('dates the round by its sheet of notes, so that it is the API’s round of 2021-09-30', () => {
    expect(workbook.dataset.rounds).toEqual([
      expect.objectContaining({
        id: 'mobility-tracking/2021-09-30/BA/11',
        periodStart: '2021-07-01',
        periodEnd: '2021-09-30',
        published: 'November 2021',
        coverage: { assessed: 3076, known: 3335, of: 'places', outside: 0 },
      }),
    ]);
  });

  it('reads into rows that the domain’s schemas accept as they are', () => {
    expectValid({ ...workbook.dataset, figures: workbook.dataset.figures.slice(0, 1000) });
  });

  it('keeps a village listed as "None", which is a name and not a missing cell', () => {
    const site = workbook.dataset.sites.find(({ place }) => place.id === 'site:ssid_SS0708_0008');
    expect(site?.place.names).toEqual({ en: 'None' });
  });

  it.each(['adm1_20210924', 'adm2_20180817'])(
    'has no site outside the country by the published boundaries %s',
    async (file) => {
      const boundaries = await readShared(`ssd/cod_ab_ssd_${file}.geojson`);
      const checked = await readShared('ssd/dtm_ssd_mobility_tracking_r11_2021.xlsx', SOUTH_SUDAN, {
        outlines: outlinesOf(boundaries.dataset.areas),
      });
      expect(checked.rejects).toEqual([]);
      expect(checked.dataset.sites).toHaveLength(3335);
    },
  );

  it('gives the same sites and figures as its CSV twin, once that is told its date', async () => {
    const fileName = 'ssd/dtm_ssd_r11_sites.csv';
    const options = { asOf: workbook.dataset.rounds[0]?.reportingDate };
    const twin = await readFile({
      fileName,
      bytes: sharedBytes(fileName),
      operation: SOUTH_SUDAN,
      options,
    });
    if (twin.kind === 'refused') {
      throw new Error(twin.rejects[0].reason);
    }
    const plain = (figure: Figure): Figure => ({ ...figure, periodStart: null });
    expect(twin.dataset.sites).toEqual(workbook.dataset.sites);
    expect(twin.dataset.figures.map(plain)).toEqual(workbook.dataset.figures.map(plain));
  });

  it('does not guess the date of the twin: round 11 is of April 2015 and of September 2021', async () => {
    const api = await readShared('ssd/dtm_api_ssd_2014-2025.csv');
    const fileName = 'ssd/dtm_ssd_r11_sites.csv';
    const options = { knownRounds: api.dataset.rounds };
    const twin = await readFile({
      fileName,
      bytes: sharedBytes(fileName),
      operation: SOUTH_SUDAN,
      options,
    });
    expect(twin.rejects[0]).toMatchObject({
      code: 'ambiguousRound',
      reason: expect.stringContaining('2015-04-30, 2021-09-30'),
      remedy: expect.stringContaining('--as-of 2021-09-30'),
    });
  });
});
