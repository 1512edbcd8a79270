import { NearestAnswer } from '@waystation/nearest';
import { describe, expect, it } from 'vitest';
import { aRequest, type TestApp } from '../support/open-test-app';

/** Ben Gardane in Tunisia, in March 2011. */
const ASKED = 'operation=libya-2011&lat=33.14&lon=11.22&people=12&at=2011-03-08T12:00:00Z';

/** What GET /nearest promises. */
export const describeNearest = (opened: () => TestApp): void => {
  const ask = (query: string, init: Parameters<typeof aRequest>[1] = {}) =>
    opened().app(aRequest(`/nearest?${query}`, init));

  describe('the nearest centre', () => {
    it('is answered as JSON, for the moment asked for', async () => {
      const response = await ask(ASKED);
      expect(response.headers.get('cache-control')).toBe('no-store');
      const answer = NearestAnswer.parse(await response.json());
      expect(answer).toMatchObject({
        country: 'TUN',
        moment: '2011-03-08T12:00:00.000Z',
        question: { people: 12, mode: 'car' },
        roads: 'notAsked',
      });
      const choucha = answer.centres.find(({ id }) => id === 'centre:CT-CHOUCHA');
      expect(choucha).toMatchObject({
        // Nobody said how many places are blocked: 5,000 are not known to be free.
        tier: 'unknown',
        free: { kind: 'unknown', missing: ['blocked'] },
        places: { capacity: 20_000, present: 15_000, countedAt: '2011-03-07' },
        border: { kind: 'none' },
        phone: null,
      });
      expect(choucha?.distanceKm).toBeCloseTo(24.8, 0);
    });

    it('knows that a border lies between, and what is known of its crossings', async () => {
      const answer = NearestAnswer.parse(
        await (await ask(ASKED.replace('lon=11.22', 'lon=12.1').replace('33.14', '32.8'))).json(),
      );
      expect(answer.country).toBe('LBY');
      const choucha = answer.centres.find(({ id }) => id === 'centre:CT-CHOUCHA');
      expect(choucha?.border).toMatchObject({ kind: 'abroad', country: 'TUN' });
    });

    it.each([
      { lang: 'en', said: 'No centre is known to have places for 12' },
      { lang: 'ar', said: 'لا أماكن معروفة لعدد 12' },
    ])('is answered as text in $lang', async ({ lang, said }) => {
      const response = await ask(`${ASKED}&format=text&lang=${lang}`);
      expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
      expect(response.headers.get('content-language')).toBe(lang);
      expect(await response.text()).toContain(said);
    });

    it.each([
      {
        name: 'negative people',
        query: ASKED.replace('people=12', 'people=-1'),
        code: 'badParameter',
        parameter: 'people',
      },
      {
        name: 'no latitude',
        query: 'operation=libya-2011&lon=11',
        code: 'missingParameter',
        parameter: 'lat',
      },
      {
        name: 'another continent',
        query: 'operation=libya-2011&lat=40.7&lon=-74',
        code: 'positionOutside',
        parameter: undefined,
      },
      {
        name: 'latitude and longitude exchanged',
        query: 'operation=libya-2011&lat=11.22&lon=33.14',
        code: 'positionSwapped',
        parameter: undefined,
      },
      {
        name: 'a latitude of 120',
        query: 'operation=libya-2011&lat=120&lon=11',
        code: 'positionSwapped',
        parameter: 'lat',
      },
    ])('refuses $name and says how to mend it', async ({ query, code, parameter }) => {
      const response = await ask(query);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        code,
        ...(parameter !== undefined && { parameter }),
      });
    });

    it.each([
      { query: ASKED.replace('people=12', 'people=0'), said: '"0" is not a number of people' },
      { query: ASKED.replace('people=12', 'needs=gold'), said: 'needs=wheelchair,medical' },
      { query: `${ASKED}&mode=plane`, said: 'mode=plane is not understood' },
      {
        query: `${ASKED}&bogus=1`,
        said: 'bogus=1 is not known here. Write, for example, ?operation=',
      },
      { query: 'operation=libya-2011&lon=11', said: 'lat is missing' },
      { query: 'operation=libya-2011&lat=40.7&lon=-74', said: 'lies outside the operation' },
      { query: 'operation=libya-2011&lat=48.85&lon=2.35', said: 'add anyway=yes' },
      { query: 'operation=libya-2011&lat=11.22&lon=33.14', said: 'may have been exchanged' },
    ])('refuses $query in words where text is asked for', async ({ query, said }) => {
      const response = await ask(`${query}&format=text&lang=en`);
      expect(response.status).toBe(400);
      expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
      expect(await response.text()).toContain(said);
    });

    it('refuses in the language that is asked for', async () => {
      const query = ASKED.replace('people=12', 'people=-1');
      const response = await ask(`${query}&format=text&lang=es`);
      expect(await response.text()).toContain('numero de personas');
      const elsewhere = ASKED.replace('libya-2011', 'nowhere');
      const notFound = await ask(`${elsewhere}&format=text&lang=fr`);
      expect([notFound.status, notFound.headers.get('content-language')]).toEqual([404, 'fr']);
    });

    it('is not found in an operation that does not exist, and is only read', async () => {
      const elsewhere = await ask(ASKED.replace('libya-2011', 'nowhere'));
      expect([elsewhere.status, (await elsewhere.json()).code]).toEqual([404, 'operationNotFound']);
      expect((await ask(ASKED, { method: 'POST', body: '{}' })).status).toBe(403);
    });
  });
};
