import { AUDIENCES, maySee, SENSITIVITIES, type Sensitivity } from '@waystation/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { sendFile } from '../support/import-requests';
import { lookAt } from '../support/look-at-file';
import { type MapDesk, openMapDesk } from '../support/map-desk';
import { aRequest, type TestApp } from '../support/open-test-app';

const OPERATION = 'audiences';

const RING = [
  [30, 4],
  [34, 4],
  [34, 8],
  [30, 8],
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

/** What stands in a dataset of one sensitivity and nowhere else: the name of a site, and its number. */
const canaryOf = (sensitivity: Sensitivity) => ({
  name: `Canary${sensitivity}`,
  people: 7_391_000 + SENSITIVITIES.indexOf(sensitivity),
});

const sitesOf = (sensitivity: Sensitivity): string => {
  const index = SENSITIVITIES.indexOf(sensitivity);
  const { name, people } = canaryOf(sensitivity);
  return [
    'location_ssid,site_name,latitude,longitude,admin1_pcode,idp_individuals',
    `s${index},${name},${4.5 + index},${30.5 + index},SS01,${people}`,
  ].join('\n');
};

/** Whatever is frozen or printed of a map, for each audience that it can be made for. */
export const describeAudiencesOfMaps = (opened: () => TestApp): void => {
  describe('a map for an audience', () => {
    let desk: MapDesk;
    beforeAll(async () => {
      desk = await openMapDesk(opened());
      const { app, token } = desk;
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ code: OPERATION, names: { en: 'Told' }, countries: ['SSD'] });
      await app(aRequest('/trpc/operation.add', { method: 'POST', token, headers, body }));
      const send = (query: Record<string, string>, text: string) =>
        app(sendFile({ operation: OPERATION, ...query }, new TextEncoder().encode(text), token));
      await send({ name: 'states.geojson' }, JSON.stringify(STATES));
      for (const sensitivity of SENSITIVITIES) {
        const query = { name: `${sensitivity}.csv`, sensitivity, asOf: '2021-09-30' };
        const report = await (await send(query, sitesOf(sensitivity))).json();
        expect(report.outcome).toBe('imported');
      }
    });

    it.each(AUDIENCES)(
      'that is a %s holds what they may see and nothing else',
      async (audience) => {
        const drafted = await desk.draft({
          operation: OPERATION,
          view: 'layers=sites:100,uncountedSites:100',
          audience,
        });
        const { number } = (await drafted.json()).result.data;
        const path = `/maps/${OPERATION}/${number}/1`;
        const data = (await desk.bytesOf(`${path}.data.json`)).toString('utf8');
        const facts = (await desk.bytesOf(`${path}.json`)).toString('utf8');
        const page = lookAt({ 'map.pdf': await desk.bytesOf(`${path}.pdf`) });
        const words = await page.ask('pdftohtml', '-stdout', '-i', '-q');
        page.remove();
        for (const sensitivity of SENSITIVITIES) {
          const { name, people } = canaryOf(sensitivity);
          const [told, seen] = [`${data}${facts}${words}`, maySee(audience, sensitivity)];
          expect([sensitivity, data.includes(name), data.includes(`${people}`)]).toEqual([
            sensitivity,
            seen,
            seen,
          ]);
          expect(seen || !told.includes(name)).toBe(true);
        }
      },
    );
  });
};
