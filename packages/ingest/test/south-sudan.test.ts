import { gunzipSync, gzipSync } from 'node:zlib';
import { type Figure, numberOrNull, type Operation } from '@waystation/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ReadResult, readFile } from '../src/index';
import { expectValid } from './expect-valid';
import { anOperation, hasSharedData, sharedBytes } from './shared-data';

type Read = Extract<ReadResult, { kind: 'read' }>;

const SOUTH_SUDAN = anOperation('SSD');
const REGION = anOperation('SSD', 'UGA', 'KEN', 'ETH', 'SDN', 'COD', 'CAF');

const read = async (path: string, operation: Operation = SOUTH_SUDAN): Promise<Read> => {
  const result = await readFile({ fileName: path, bytes: sharedBytes(path), operation });
  if (result.kind === 'refused') {
    throw new Error(result.rejects[0].reason);
  }
  return result;
};

const sum = (figures: readonly Figure[]): number =>
  figures.reduce((total, { reported }) => total + (numberOrNull(reported) ?? 0), 0);

const count = <T>(rows: readonly T[], test: (row: T) => boolean): number =>
  rows.filter(test).length;

describe.skipIf(!hasSharedData)('the site workbook of round 11', () => {
  let workbook: Read;
  const idps = (): readonly Figure[] =>
    workbook.dataset.figures.filter(({ group, unit }) => group === 'idp' && unit === 'individuals');

  beforeAll(async () => {
    workbook = await read('ssd/dtm_ssd_mobility_tracking_r11_2021.xlsx');
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
    expect(sum(idps())).toBe(2_017_236);
    expect(count(idps(), ({ reported }) => reported.kind === 'value' && reported.value === 0)).toBe(
      663,
    );
    expect(count(idps(), ({ reported }) => reported.kind === 'absent')).toBe(0);
  });

  it('has 1,782,803 returnees in the same sites', () => {
    const returnees = workbook.dataset.figures.filter(
      ({ group, unit }) => group === 'returnee' && unit === 'individuals',
    );
    expect(sum(returnees)).toBe(1_782_803);
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
    expect(sum(inCamps)).toBe(440_299);
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
    const api = await read('ssd/dtm_api_ssd_2014-2025.csv');
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

describe.skipIf(!hasSharedData)('the rows of the DTM API', () => {
  let api: Read;
  const stock = (day: string, level: number, series = 'Mobility Tracking'): readonly Figure[] =>
    api.dataset.figures.filter(
      ({ asOf, subject, sex, ...figure }) =>
        asOf === day &&
        figure.series === series &&
        subject.kind === 'area' &&
        subject.level === level &&
        sex === null,
    );

  beforeAll(async () => {
    api = await read('ssd/dtm_api_ssd_2014-2025.csv');
  });

  it('are 8,494, all accepted, of 67 rounds of two series', () => {
    expect(api.rows).toEqual({ read: 8494, accepted: 8494, unchanged: 0, rejected: 0, skipped: 0 });
    const { rounds } = api.dataset;
    expect(
      new Set(rounds.map(({ number, reportingDate }) => `${number} ${reportingDate}`)).size,
    ).toBe(67);
    expect(new Set(rounds.map(({ series }) => series))).toEqual(
      new Set(['Mobility Tracking', 'Biometric Registration']),
    );
  });

  it.each([0, 1, 2])('add up to 1,992,513 IDPs on 2025-02-28 at level %d', (level) => {
    expect(sum(stock('2025-02-28', level))).toBe(1_992_513);
  });

  it.each([
    { day: '2020-12-31', total: 1_710_966 },
    { day: '2022-08-31', total: 2_257_672 },
    { day: '2023-04-30', total: 2_027_331 },
    { day: '2024-09-30', total: 1_844_914 },
  ])('add up to $total on $day', ({ day, total }) => {
    expect(sum(stock(day, 0))).toBe(total);
  });

  it.each([
    { day: '2021-09-30', total: 2_017_236 },
    { day: '2021-12-01', total: 2_229_657 },
  ])('publish $total of $day twice, as two rounds that differ by type alone', ({ day, total }) => {
    for (const type of ['BA', 'SA']) {
      expect(sum(stock(day, 0).filter(({ assessmentType }) => assessmentType === type))).toBe(
        total,
      );
    }
  });

  it('keep biometric registration a series of its own', () => {
    expect(sum(stock('2021-09-30', 0, 'Biometric Registration'))).toBe(985_918);
  });

  it.each([
    { pcode: 'SS0609', total: 250_889 },
    { pcode: 'SS0101', total: 161_019 },
    { pcode: 'SS0806', total: 90_007 },
  ])('give $pcode $total IDPs on 2025-02-28', ({ pcode, total }) => {
    const own = stock('2025-02-28', 2).filter(
      ({ subject }) => subject.kind === 'area' && subject.pcode === pcode,
    );
    expect(sum(own)).toBe(total);
  });

  it('say where people come from: 302,520 from Unity to Unity, 826,484 unknown or from abroad', () => {
    const byState = stock('2025-02-28', 1);
    const inUnity = byState.filter(
      ({ subject, origin }) =>
        subject.kind === 'area' && subject.pcode === 'SS06' && origin?.pcode === 'SS06',
    );
    const abroad = byState.filter(({ origin }) => origin?.country !== 'SSD');
    expect(sum(inUnity)).toBe(302_520);
    expect(sum(abroad)).toBe(826_484);
  });

  it('tell the country of an origin in either scheme of codes', () => {
    const origins = new Map<unknown, unknown>(
      api.dataset.figures.map(({ origin }) => [origin?.pcode, origin?.country]),
    );
    expect([
      origins.get('UGA03'),
      origins.get('SD01'),
      origins.get('ET12'),
      origins.get('CAF71'),
    ]).toEqual(['UGA', 'SDN', 'ETH', 'CAF']);
  });

  it('read into rows that the domain’s schemas accept as they are', () => {
    expectValid({ ...api.dataset, figures: api.dataset.figures.slice(-1000) });
  });

  it('repeat no row: the totals above need every one of them', () => {
    expect(api.flags).toEqual([]);
    expect(count(api.dataset.figures, ({ occurrence }) => occurrence > 0)).toBe(0);
  });
});

describe.skipIf(!hasSharedData)('the boundaries', () => {
  it.each([
    { path: 'ssd/cod_ab_ssd_adm1_20210924.geojson', level: 1, areas: 10, validOn: '2021-09-24' },
    { path: 'ssd/cod_ab_ssd_adm2_20180817.geojson', level: 2, areas: 79, validOn: '2018-08-17' },
    { path: 'ssd/cod_ab_uga_adm2.geojson', level: 2, areas: 135, validOn: '2020-06-11' },
    { path: 'hti/cod_ab_hti_adm2_2018.geojson', level: 2, areas: 140, validOn: '2018-11-29' },
  ])('of $path are $areas of level $level', async ({ path, level, areas, validOn }) => {
    const { dataset } = await read(path, anOperation('SSD', 'UGA', 'HTI'));
    expect(dataset.areas).toHaveLength(areas);
    expect(new Set(dataset.areas.map((area) => `${area.level} ${area.validOn}`))).toEqual(
      new Set([`${level} ${validOn}`]),
    );
  });

  it('keep parents, names and every point of the geometry', async () => {
    const path = 'ssd/cod_ab_ssd_adm2_20180817.geojson';
    const { dataset } = await read(path);
    const juba = dataset.areas.find(({ pcode }) => pcode === 'SS0101');
    expect(juba).toMatchObject({ names: { en: 'Juba' }, parent: 'SS01', level: 2 });
    const published = JSON.parse(new TextDecoder().decode(sharedBytes(path)));
    expect(juba?.geometry).toEqual(published.features[0].geometry);
  });

  it('carry Haitian names in three languages', async () => {
    const { dataset } = await read('hti/cod_ab_hti_adm1_2018.geojson', anOperation('HTI'));
    const artibonite = dataset.areas.find(({ pcode }) => pcode === 'HT05');
    expect(artibonite?.names).toEqual({ en: 'Artibonite', fr: 'Artibonite', ht: 'Latibonit' });
    expect(artibonite?.parent).toBe('HTI');
  });

  it('fit the first view: all counties of South Sudan on screen in less than 60 kB', async () => {
    const { dataset } = await read('ssd/cod_ab_ssd_adm2_20180817.geojson');
    const [topology] = dataset.topologies;
    const packed = gzipSync(topology?.topology ?? '');
    expect(packed.length).toBeLessThan(60_000);
    const { objects } = JSON.parse(gunzipSync(packed).toString());
    const ids = objects.areas.geometries.map(({ id }: { id: string }) => id);
    expect(new Set(ids)).toEqual(new Set(dataset.areas.map(({ pcode }) => pcode)));
  });
});

describe.skipIf(!hasSharedData)('the UNHCR locations', () => {
  const path = 'ssd/unhcr_locations_ssd_and_neighbours.csv';

  it('are 1,976 places in seven countries', async () => {
    const { dataset, rows } = await read(path, REGION);
    expect(rows.accepted).toBe(1976);
    expect(dataset.sites.length + dataset.centres.length).toBe(1976);
  });

  it('have 141 centres by type or mark, 71 of them open; a town called Centre is none', async () => {
    const { dataset } = await read(path, REGION);
    const open = dataset.centres.filter(
      ({ statusLog }) => statusLog.at(-1)?.status === 'operating',
    );
    expect([dataset.centres.length, open.length]).toEqual([141, 71]);
    const types = new Map(dataset.centres.map(({ place, type }) => [place.names.en, type]));
    expect(types.get('Elegu CP I')).toBe('collectionPoint');
    expect(types.get('Nyumanzi TC')).toBe('transitCentre');
    expect(types.get('Imvepi RC')).toBe('receptionCentre');
    expect(types.has('Maiwut Centre')).toBe(false);
  });

  it('read into rows that the domain’s schemas accept as they are', async () => {
    expectValid((await read(path, REGION)).dataset);
  });

  it('lack coordinates 172 times, which is flagged and no reason to reject', async () => {
    const { flags } = await read(path, REGION);
    expect(flags.map(({ flag }) => flag)).toEqual(
      Array.from({ length: 172 }, () => 'missingCoordinates'),
    );
  });

  it('lose the column of e-mail addresses, by its name and with a note', async () => {
    const result = await read(path, REGION);
    expect(result.notes.map(({ text }) => text).join()).toContain('createby');
    expect(JSON.stringify(result)).not.toContain('@unhcr.org');
  });

  it('leave the neighbours out of an operation in South Sudan alone, and say how many', async () => {
    const { dataset, notes, rows } = await read(path);
    expect(dataset.sites.length + dataset.centres.length).toBe(448);
    expect(rows).toMatchObject({ accepted: 448, rejected: 0, skipped: 1528 });
    expect(notes.map(({ text }) => text).join()).toContain('UGA 353');
  });
});
