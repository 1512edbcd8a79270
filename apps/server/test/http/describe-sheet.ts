import { LANGUAGES } from '@waystation/domain';
import { directionOf } from '@waystation/i18n';
import { NearestAnswer } from '@waystation/nearest';
import { describe, expect, it } from 'vitest';
import type { TestApp } from '../support/open-test-app';
import { opensPages } from '../support/opens-pages';

const CROSSING = '/nearest/crossing/crossing:XP-RASAJDIR';
const ASKED = `${CROSSING}?operation=libya-2011&at=2011-03-08`;

/** What the printable list of a crossing promises. */
export const describeSheet = (opened: () => TestApp): void => {
  const open = opensPages(opened);

  describe('the printable list of a crossing', () => {
    it('says of what it is, by whom, as known when, and what it rests on', async () => {
      const { status, text } = await open(ASKED);
      expect(status).toBe(200);
      for (const said of [
        'Nearest centres to Ras Ajdir',
        'Limited, as reported on',
        'As known on 8 Mar 2011',
        'They do not describe today',
        'roads 1.4 times as long',
        'They do not imply endorsement',
        'Natural Earth, GeoNames (CC BY 4.0)',
        'Source: ',
        'localhost:4310/nearest/crossing/crossing:XP-RASAJDIR?operation=libya-2011&amp;at=2011-03-08',
      ]) {
        expect(text).toContain(said);
      }
    });

    it('says for how many people and for which needs, and keeps both in its addresses', async () => {
      const { text } = await open(`${ASKED}&people=12&needs=wheelchair,medical&mode=foot`);
      expect(text).toContain('Places for 12 people · Wheelchair · Medical care · On foot');
      expect(text).toContain(
        `${ASKED.replace('&', '&amp;')}&amp;people=12&amp;needs=wheelchair,medical&amp;mode=foot</bdi>`,
      );
      expect(text).toContain('&amp;people=12&amp;need=wheelchair,medical&amp;mode=foot</bdi>');
    });

    it('says of no number of people that it was asked for where none was', async () => {
      const { text } = await open(ASKED);
      expect(text).toContain('Number of people not stated: any free place counts');
      expect(text).not.toMatch(/1 person|enough free places/);
    });

    it('is of the day on which the case opens where none is asked for, and of none outside of it', async () => {
      const opening = await open(`${CROSSING}?operation=libya-2011`);
      expect(opening.text).toContain('As known on 15 Mar 2011');
      expect(opening.text).toContain('asOf=2011-03-15');
      const later = await open(`${CROSSING}?operation=libya-2011&at=2026-11-22`);
      expect(later.text).toContain('As known on 31 Dec 2011');
    });

    it('speaks of paper: no telephone to call where none is shown, nothing drawn weaker', async () => {
      const { text } = await open(`${CROSSING}?operation=libya-2011&at=2011-04-09`);
      expect(text).toContain('no telephone is shown on this one');
      expect(text).not.toContain('Call before');
      expect(text).toContain('as reported on 3 Mar 2011, old<');
    });

    it('has the five centres that GET /nearest ranks first, on a map without a number where places are unknown', async () => {
      const { text } = await open(ASKED);
      const query = 'operation=libya-2011&lat=33.147&lon=11.558&at=2011-03-08&rows=5';
      const answer = NearestAnswer.parse(JSON.parse((await open(`/nearest?${query}`)).text));
      const names = answer.centres.slice(0, 5).map(({ names: { en } }) => en ?? '');
      const told = [...text.matchAll(/<h2 class="l"><bdi>([^<]+)<\/bdi>/g)].map(([, name]) => name);
      expect(told.map((name) => name?.replaceAll('&#39;', "'"))).toEqual(names);
      expect([...text.matchAll(/font-weight="700">\?<\/text>/g)]).toHaveLength(5);
      expect(text).toContain('<p class="u">Not known whether they can take the group</p>');
    });

    it('has the address of the live page beside its code', async () => {
      const { text } = await open(`${ASKED}&people=12`);
      const address =
        'http://localhost:4310/libya-2011/find?asOf=2011-03-08&amp;from=33.147,11.558&amp;people=12';
      expect(text).toContain(`<bdi dir="ltr">${address}</bdi>`);
      expect(text).toContain('aria-label="This list in the app:"');
    });

    it.each(LANGUAGES)('speaks %s', async (language) => {
      const { text, headers } = await open(`${ASKED}&lang=${language}`);
      expect(text).toContain(`<html lang="${language}" dir="${directionOf(language)}">`);
      expect(headers.get('content-language')).toBe(language);
      expect(Buffer.byteLength(text)).toBeLessThan(50_000);
    });

    it('runs no script and asks for nothing', async () => {
      const { headers, text } = await open(ASKED);
      expect(headers.get('content-security-policy')).not.toMatch(/script-src|unsafe/);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(text).not.toMatch(/<script|src=|style=|url\(/);
    });

    it.each([
      { path: `${CROSSING}?operation=nowhere`, status: 404, code: 'operationNotFound' },
      { path: CROSSING, status: 404, code: 'operationNotFound' },
      { path: ASKED.replace('RASAJDIR', 'X'), status: 404, code: 'crossingNotFound' },
      { path: `${ASKED}&people=-3`, status: 400, code: 'badParameter' },
      { path: `${ASKED}&size=a3`, status: 400, code: 'unknownParameter' },
      { path: `${ASKED}&need=castle`, status: 400, code: 'badParameter' },
      { path: `${ASKED}&lat=3.6`, status: 400, code: 'unknownParameter' },
      { path: `${ASKED}&rows=9`, status: 400, code: 'unknownParameter' },
    ])('$path is $status $code', async ({ path, status, code }) => {
      const answer = await open(path);
      expect(answer.status).toBe(status);
      expect(JSON.parse(answer.text)).toMatchObject({ code });
    });
  });
};
