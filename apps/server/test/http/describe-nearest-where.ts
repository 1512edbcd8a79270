import { describe, expect, it } from 'vitest';
import { aRequest, type TestApp } from '../support/open-test-app';

/** How GET /nearest takes places by their names. */
export const describeNearestWhere = (opened: () => TestApp): void => {
  const ask = (query: string) => opened().app(aRequest(`/nearest?${query}`));

  describe('the nearest centre to a name', () => {
    it('takes a crossing by its name, and says where that is', async () => {
      const named = 'operation=libya-2011&where=Ras+Ajdir&people=12&at=2011-03-08';
      const { where, question } = await (await ask(named)).json();
      expect(where.named).toMatchObject({ kind: 'crossing', countries: ['LBY', 'TUN'] });
      expect(question.position[0]).toBeCloseTo(11.56, 1);
      const text = await ask(`${named}&format=text&lang=en`);
      expect(await text.text()).toContain('From Ras Ajdir (Libya - Tunisia)');
      const nobody = await ask(`${named.replace('Ras+Ajdir', 'Ras+Ajbir')}&format=text&lang=en`);
      expect([nobody.status, await nobody.text()]).toEqual([
        400,
        expect.stringMatching(
          /Nothing here is called .*where=33\.\d+,11\.\d+ Ras Ajdir \(Border crossing\)/s,
        ),
      ]);
    });

    it('lists from outside where it is asked for all the same', async () => {
      const refused = await ask('operation=libya-2011&lat=48.85&lon=2.35');
      const { code, nearestKm } = await refused.json();
      expect([refused.status, code]).toEqual([400, 'positionOutside']);
      expect(nearestKm).toBeGreaterThan(1_000);
      const listed = await ask('operation=libya-2011&lat=48.85&lon=2.35&anyway=yes');
      expect(listed.status).toBe(200);
      expect((await listed.json()).centres.length).toBeGreaterThan(0);
    });

    it('takes parameters whatever their capital letters, and says what to write for others', async () => {
      expect((await ask('operation=libya-2011&LAT=33.14&lon=11.22')).status).toBe(200);
      const response = await ask('operation=libya-2011&latitude=33.14&lng=11.22');
      const { example } = await response.json();
      expect([response.status, example]).toEqual([400, 'operation=libya-2011&lat=33.14&lon=11.22']);
      expect((await ask(example)).status).toBe(200);
    });
  });
};
