import { describe, expect, it } from 'vitest';
import { buildWorkbook } from '../test/build-workbook';
import { inReadingOrder } from './in-reading-order';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const boundaries = (level: number): Uint8Array =>
  bytesOf(
    JSON.stringify({
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', properties: { [`ADM${level}_PCODE`]: 'SS01' }, geometry: null },
      ],
    }),
  );

const SITE_HEADER = ['location_ssid', 'village_idp_settlement_name', 'latitude', 'longitude'];

const FILES = {
  counties: boundaries(2),
  states: boundaries(1),
  locations: bytesOf('pcode,country,name,loc_type,POINT_X,POINT_Y\nx,Uganda,A,Camp,32,2'),
  sites: buildWorkbook([
    { name: 'Note', rows: [['Round 11']] },
    {
      name: 'Sites',
      rows: [
        [...SITE_HEADER, 'IDP individuals'],
        ['s1', 'Belle', 4.6, 31.2, 5],
      ],
    },
  ]),
  rounds: bytesOf(
    'operation,admin0Pcode,numPresentIdpInd,reportingDate,roundNumber,assessmentType\nMT,SSD,1,2021-09-30,11,BA',
  ),
  broken: bytesOf('{"features": ['),
  pdf: bytesOf('%PDF-1.7\n'),
} as const satisfies Record<string, Uint8Array>;

type Name = keyof typeof FILES;

const order = async (...names: readonly Name[]): Promise<readonly string[]> => {
  const files = names.map((name) => ({ name, bytes: FILES[name] }));
  return (await inReadingOrder(files)).map(({ name }) => name);
};

describe('files sent together', () => {
  it('are read boundaries first, coarse before fine, then rounds, then places', async () => {
    expect(await order('locations', 'sites', 'rounds', 'counties', 'states')).toEqual([
      'states',
      'counties',
      'rounds',
      'sites',
      'locations',
    ]);
  });

  it('leave what cannot be recognised for the end, in the order given', async () => {
    expect(await order('pdf', 'broken', 'sites')).toEqual(['sites', 'pdf', 'broken']);
  });

  it('keep their order where none needs another', async () => {
    const files = ['b.csv', 'a.csv', 'c.csv'].map((name) => ({ name, bytes: FILES.rounds }));
    expect(await inReadingOrder(files)).toEqual(files);
  });
});
