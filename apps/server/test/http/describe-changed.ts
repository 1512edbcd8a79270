import { WhatChanged } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { aRequest, type TestApp } from '../support/open-test-app';

const ASKED = 'operation=libya-2011&since=2011-03-01&asOf=2011-03-08';

/** What GET /what-changed promises. */
export const describeChanged = (opened: () => TestApp): void => {
  const ask = (query: string) => opened().app(aRequest(`/what-changed?${query}`));

  describe('what changed', () => {
    it('is answered as JSON, with the passport of each side', async () => {
      const response = await ask(ASKED);
      expect(response.headers.get('cache-control')).toBe('no-store');
      const { lines, passports } = WhatChanged.parse(await response.json());
      const tunisia = lines.find(({ kind }) => kind === 'arrivalsAdded');
      expect(tunisia).toMatchObject({
        subject: { id: 'TUN' },
        before: { value: 15_000 },
        after: { value: 110_100 },
        change: 95_100,
      });
      expect(passports[tunisia?.after.passport ?? -1]?.asOf).toBe('2011-03-05');
    });

    it('is answered as a table, a line each', async () => {
      const response = await ask(`${ASKED}&format=csv`);
      expect(response.headers.get('content-type')).toContain('text/csv');
      const [head, ...rows] = (await response.text()).trimEnd().split('\r\n');
      expect(head).toContain('group,kind,subject,id,name');
      const { lines } = WhatChanged.parse(await (await ask(ASKED)).json());
      expect(rows).toHaveLength(lines.length);
      expect(rows.find((row) => row.includes('arrivalsAdded'))).toContain(
        ',15000,about,110100,about,95100,',
      );
    });

    it.each([
      { name: 'no day', query: 'operation=libya-2011&asOf=2011-03-08', parameter: 'since' },
      { name: 'what nobody knows', query: `${ASKED}&colour=red`, parameter: 'colour' },
    ])('names the parameter of $name', async ({ query, parameter }) => {
      const response = await ask(query);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ parameter });
    });

    it('is not there for an operation that is not', async () => {
      const response = await ask(ASKED.replace('libya-2011', 'atlantis'));
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
    });

    it('refuses a moment after the day', async () => {
      expect((await ask(ASKED.replace('2011-03-01', '2011-04-01'))).status).toBe(400);
    });
  });
};
