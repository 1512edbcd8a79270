import { describe, expect, it } from 'vitest';
import { aCentre } from '../../test/builders';
import { CentreList } from './place-views';
import { SlimCentreList, slimCentres, wholeCentres } from './slim-centre';

const at = '2026-11-22T08:00:00.000Z';
const report = { number: 2, basedOn: 1, reporter: 'partner' as const, confirmed: [] };

const FULL = aCentre({
  place: {
    id: 'centre:full',
    names: { en: 'Full', ar: 'ممتلئ' },
    alternateNames: ['Other'],
    externalIds: { dtm: '7' },
    position: null,
    precision: 'approximate',
    precisionKm: 2,
    country: 'TUN',
    declaredArea: 'TN52',
    flags: ['duplicateRow'],
    sensitivity: 'restricted',
    source: 'IOM-DTM',
    notes: 'moved',
  },
  services: ['food'],
  servicesAbsent: ['water'],
  groups: ['families'],
  groupsRefused: ['womenOnly'],
  languages: ['ar'],
  consulates: ['TUN'],
  isOpen24h: false,
  takesAnimals: true,
  managedBy: 'UNHCR',
  contact: 'camp office',
  phone: '+216 75 000 000',
  openingHours: '8 to 6',
  opened: '2011-02-28',
  closed: '2011-07-01',
  counts: [
    { at, kind: 'present', value: 0, qualifier: 'about', note: 'at noon', source: 'x', report },
  ],
  statusLog: [{ at, status: 'full', note: 'rain', source: 'x', report }],
  serviceLog: [{ at, service: 'food', isThere: false, source: 'x', report }],
});
const PLAIN = aCentre({
  opened: null,
  counts: [{ at, kind: 'present', value: 0 }],
  statusLog: [{ at, status: 'full' }],
  serviceLog: [{ at, service: 'food', isThere: false }],
});
const BARE = aCentre({ opened: null, counts: [] });

describe('a list of centres as it travels', () => {
  it('is read as the list that it was made of, whatever its centres say', () => {
    const list = { centres: [FULL, PLAIN, BARE] };
    const sent = SlimCentreList.parse(JSON.parse(JSON.stringify(slimCentres(list.centres))));
    expect(wholeCentres(sent)).toEqual(list);
    expect(CentreList.parse(sent)).toEqual(list);
  });

  it('says nothing of what says nothing, and zero and no where somebody said so', () => {
    expect(slimCentres([BARE]).centres).toEqual([
      {
        place: {
          id: BARE.place.id,
          names: { en: 'Choucha camp' },
          position: [11.485, 33.155],
        },
        type: 'camp',
      },
    ]);
    expect(slimCentres([PLAIN]).centres).toMatchObject([
      { counts: [{ at, kind: 'present', value: 0 }], serviceLog: [{ isThere: false }] },
    ]);
  });

  it('is not what reads as none', () => {
    expect(SlimCentreList.safeParse({ centres: [{ type: 'camp' }] }).success).toBe(false);
  });
});
