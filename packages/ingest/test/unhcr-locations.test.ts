import { describe, expect, it } from 'vitest';
import { expectValid } from './expect-valid';
import { outlinesOf } from './outlines';
import { readShared } from './read-shared';
import { anOperation, hasSharedData } from './shared-data';

const REGION = anOperation('SSD', 'UGA', 'KEN', 'ETH', 'SDN', 'COD', 'CAF');

describe.skipIf(!hasSharedData)('the UNHCR locations', () => {
  const path = 'ssd/unhcr_locations_ssd_and_neighbours.csv';

  it('are 1,976 places in seven countries', async () => {
    const { dataset, rows } = await readShared(path, REGION);
    expect(rows.accepted).toBe(1976);
    expect(dataset.sites.length + dataset.centres.length).toBe(1976);
  });

  it('have 141 centres by type or mark, 71 of them open', async () => {
    const { dataset } = await readShared(path, REGION);
    const open = dataset.centres.filter(
      ({ statusLog }) => statusLog.at(-1)?.status === 'operating',
    );
    expect([dataset.centres.length, open.length]).toEqual([141, 71]);
    const types = new Map(dataset.centres.map(({ place, type }) => [place.names.en, type]));
    expect(types.get('Elegu CP I')).toBe('collectionPoint');
    expect(types.get('Nyumanzi TC')).toBe('transitCentre');
    expect(types.get('Imvepi RC')).toBe('receptionCentre');
  });

  // A search for "centre" in types and names finds 150 places, 74 open: these ten more, and without
  // Source Yubu, which only its subtype calls an open reception facility for asylum-seekers.
  it('take ten towns called Centre, four of them open, for where people stay', async () => {
    const { dataset } = await readShared(path, REGION);
    const towns = dataset.sites.filter(({ place }) => /cent(re|er)/i.test(place.names.en ?? ''));
    expect(towns.map(({ place, status }) => [place.names.en, status]).toSorted()).toEqual([
      ['Aduol Centre', 'open'],
      ['Bouca centre (Mis. Cath.)', 'closed'],
      ['Cirhunga centre', 'closed'],
      ['Fizi centre', 'closed'],
      ['Gomjuer Center', 'open'],
      ['Maiwut Centre', 'open'],
      ['Malual centre', 'closed'],
      ['Masisi centre', 'closed'],
      ['Mutwanga-centre', 'closed'],
      ['Wulu Center', 'open'],
    ]);
    const yubu = dataset.centres.find(({ place }) => place.names.en === 'Source Yubu');
    expect(yubu?.type).toBe('receptionCentre');
  });

  it('read into rows that the domain’s schemas accept as they are', async () => {
    expectValid((await readShared(path, REGION)).dataset);
  });

  it('are none of them outside South Sudan by its boundaries, those of Abyei included', async () => {
    const boundaries = await readShared('ssd/cod_ab_ssd_adm1_20210924.geojson');
    const { rows, rejects } = await readShared(path, anOperation('SSD'), {
      outlines: outlinesOf(boundaries.dataset.areas),
    });
    expect([rows.accepted, rejects]).toEqual([448, []]);
  });

  it('lack coordinates 172 times, which is flagged and no reason to reject', async () => {
    const { flags } = await readShared(path, REGION);
    expect(flags.map(({ flag }) => flag)).toEqual(
      Array.from({ length: 172 }, () => 'missingCoordinates'),
    );
  });

  it('lose the column of e-mail addresses, by its name and with a note', async () => {
    const result = await readShared(path, REGION);
    expect(result.notes.map(({ text }) => text).join()).toContain('createby');
    expect(JSON.stringify(result)).not.toContain('@unhcr.org');
  });

  it('leave the neighbours out of an operation in South Sudan alone, and say how many', async () => {
    const { dataset, notes, rows } = await readShared(path);
    expect(dataset.sites.length + dataset.centres.length).toBe(448);
    expect(rows).toMatchObject({ accepted: 448, rejected: 0, skipped: 1528 });
    expect(notes.map(({ text }) => text).join()).toContain('UGA 353');
  });
});
