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
          /Nothing here is called .* Ras Ajdir \(Border crossing, 33\.\d+, 11\.\d+\)/,
        ),
      ]);
    });
  });
};
