import { NEEDS } from '@waystation/nearest';
import { describe, expect, it } from 'vitest';
import { aRequest, read, type TestApp } from '../support/open-test-app';
import { opensPages } from '../support/opens-pages';

const FORM = '/text/libya-2011';

/** Every door of the question, asked from Ben Gardane or, on paper, from the crossing. */
const DOORS = [
  { name: 'JSON', path: '/nearest?operation=libya-2011&lat=33.14&lon=11.22' },
  { name: 'text', path: '/nearest?operation=libya-2011&where=33.14,11.22&format=text' },
  { name: 'a page without scripts', path: `${FORM}?where=33.14,11.22` },
  { name: 'paper', path: '/nearest/crossing/crossing:XP-RASAJDIR?operation=libya-2011' },
] as const;

/** What is asked, under any name and in any capitals, and what nobody knows. */
const RIGHT = [
  'needs=wheelchair',
  'need=wheelchair',
  'needs=Wheelchair',
  'needs=medical&need=wheelchair',
];
const WRONG = [
  'needs=castle',
  'need=castle',
  'needs=wheelchair,castle',
  'needs=wheelchair&need=castle',
];

/** That no door drops a need of a person, whatever it is called there. */
export const describeDoors = (opened: () => TestApp): void => {
  const open = opensPages(opened);

  describe.each(DOORS)('the question asked for $name', ({ path }) => {
    it.each(RIGHT)('has the need of %s', async (query) => {
      const { status, text } = await open(`${path}&people=3&lang=en&${query}`);
      expect(status).toBe(200);
      expect(text).toMatch(/wheelchair/i);
    });

    it.each(WRONG)('is refused with %s: which word, and what to write', async (query) => {
      const { status, text } = await open(`${path}&people=3&lang=en&${query}`);
      expect(status).toBe(400);
      expect(text).toContain('castle');
      expect(text).toContain('wheelchair');
    });

    it.each([
      'people=-3',
      'people=0',
      'people=3.5',
      'people=100001',
      'people=',
      'mode=plane',
      'nees=medical',
    ])('is refused with %s', async (query) => {
      const { status, text } = await open(`${path}&lang=en&${query}`);
      expect(status).toBe(400);
      expect(text).toContain(query.split('=')[1]);
    });

    it('takes ten thousand people', async () => {
      expect((await open(`${path}&people=10000`)).status).toBe(200);
    });
  });

  describe('the question asked of the API', () => {
    const ask = async (question: object) => {
      const input = { operation: 'libya-2011', at: '2011-03-08T12:00:00Z', question };
      return opened().app(aRequest(read('centre.nearest', input)));
    };

    it.each([
      { people: 3, needs: ['castle'] },
      { people: 3, need: ['wheelchair'] },
      { people: -3 },
      { people: 3, mode: 'plane' },
    ])('is refused with %o, with what is allowed', async (said) => {
      const response = await ask({ position: [11.22, 33.14], ...said });
      expect(response.status).toBe(400);
      const text = await response.text();
      if ('needs' in said) {
        expect(NEEDS.every((need) => text.includes(need))).toBe(true);
      }
    });
  });

  describe('the text-only pages', () => {
    it.each([
      ['need=castle,wheelchair', 'castle'],
      ['needs=castle&need=wheelchair', 'castle'],
      ['mode=plane', 'plane'],
      ['consulate=Ethiopia', 'ETHIOPIA'],
      ['nationality=Ethiopia', 'ETHIOPIA'],
      ['country=Libya', 'LIBYA'],
      ['asOf=yesterday', 'yesterday'],
      ['nees=wheelchair', 'nees=wheelchair'],
      ['rows=4', 'rows=4'],
    ])('does not leave out what it does not know: %s', async (query, said) => {
      const { status, text } = await open(`${FORM}?where=33.14,11.22&people=3&${query}`);
      expect(status).toBe(400);
      expect(text).toContain(`Not known here: ${said}.`);
      expect(text.includes('value="wheelchair" checked')).toBe(/needs?=.*wheelchair/.test(query));
      expect(text).not.toContain('name="asOf"');
    });

    it.each(['needs=Wheelchair', 'need=wheelchair', 'needs=wheelchair&needs=', 'need=WHEELCHAIR'])(
      'asks for what every door calls %s',
      async (query) => {
        const { status, text } = await open(`${FORM}?lat=33.14&lon=11.22&people=3&${query}`);
        expect(status).toBe(200);
        expect(text).toMatch(/href="\/libya-2011\/find\?[^"]*need=wheelchair/);
        const form = await open(`${FORM}?lat=33.14&lon=11.22&${query}&change=1`);
        expect(form.text).toContain('value="wheelchair" checked');
      },
    );

    it.each(['need=uac', 'NEEDS=UASC', 'Need=unaccompaniedChildren'])(
      'knows children alone by %s',
      async (query) => {
        const { status, text } = await open(`${FORM}?LAT=33.14&lon=11.22&people=3&${query}`);
        expect(status).toBe(200);
        expect(text).toMatch(/href="\/libya-2011\/find\?[^"]*need=unaccompaniedChildren/);
      },
    );

    it('is asked as of a moment, as GET /nearest is', async () => {
      const { status, text } = await open(`${FORM}?where=33.14,11.22&at=2011-03-08T12:00:00Z`);
      expect(status).toBe(200);
      expect(text).toMatch(/href="\/libya-2011\/find\?asOf=2011-03-08&amp;/);
    });
  });
};
