import { gzipSync } from 'node:zlib';
import { LANGUAGES } from '@waystation/domain';
import { directionOf } from '@waystation/i18n';
import { NearestAnswer } from '@waystation/nearest';
import { describe, expect, it } from 'vitest';
import type { TestApp } from '../support/open-test-app';
import { opensPages } from '../support/opens-pages';

const FORM = '/text/libya-2011';

/** Near Ben Gardane in Tunisia, on a day in March 2011. */
const ASKED = `${FORM}?where=33.14%2C%2011.22&people=12&need=medical&asOf=2011-03-08`;

/** What issue 4 allows for form and answer, before any compression. */
const MOST_BYTES = 50_000;

/** What the text-only pages promise. */
export const describePlain = (opened: () => TestApp): void => {
  const open = opensPages(opened);

  describe('the text-only pages', () => {
    it('lead from the operations to a form and to its answer', async () => {
      expect((await open('/text')).text).toContain('href="/text/libya-2011?lang=en"');
      expect((await open(FORM)).text).toContain('<form action="/text/libya-2011" method="get">');
      const answer = await open(ASKED);
      expect(answer.status).toBe(200);
      expect(answer.text).toContain('Choucha camp');
      expect(answer.text).toContain('(counted 7 Mar 2011)');
      expect(answer.text).toContain('Free places unknown');
      expect(answer.text).toContain('Unknown is not free');
      expect(answer.text).toContain('href="geo:33.15500,11.48500?q=');
      expect(answer.text).toContain('roads 1.4 times as long');
      expect(answer.text).toContain(
        'href="/libya-2011/find?asOf=2011-03-08&amp;from=33.14%2C11.22&amp;people=12',
      );
    });

    it('rank as GET /nearest does', async () => {
      const query =
        'operation=libya-2011&lat=33.14&lon=11.22&people=12&needs=medical&at=2011-03-08&rows=5';
      const { text } = await open(`/nearest?${query}`);
      const { centres } = NearestAnswer.parse(JSON.parse(text));
      const ids = [...(await open(ASKED)).text.matchAll(/<li class="r" id="([^"]+)"/g)];
      const told = ids.map(([, id]) => id);
      expect(told.length).toBeGreaterThan(5);
      expect(centres.map(({ id }) => id).filter((id) => told.includes(id))).toEqual(told);
    });

    it.each(LANGUAGES)('speak %s where the browser does, within the bytes', async (language) => {
      const headers = { 'accept-language': language };
      const pages = [await open(FORM, { headers }), await open(ASKED, { headers })];
      for (const page of pages) {
        expect(page.text).toContain(`<html lang="${language}" dir="${directionOf(language)}">`);
        expect(page.headers.get('content-language')).toBe(language);
        expect(page.text).not.toMatch(/<script|src=|@import|url\(/);
        expect(gzipSync(page.text).byteLength).toBeLessThan(8_000);
      }
      const bytes = pages.map(({ text }) => Buffer.byteLength(text));
      expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(MOST_BYTES);
    });

    it('may run no script, send no form elsewhere, keep no trace', async () => {
      const { headers } = await open(ASKED);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("form-action 'self'");
      expect(policy).toMatch(/style-src 'self' 'sha256-[\w+/]{43}='/);
      expect(policy).not.toMatch(/script-src|unsafe/);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('set-cookie')).toBeNull();
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    });

    it('know no operation that is not there, and are only read', async () => {
      const elsewhere = await open('/text/nowhere');
      expect(elsewhere.status).toBe(404);
      expect(elsewhere.text).toContain('href="/text/libya-2011');
      expect((await open(FORM, { method: 'POST', body: '' })).status).toBe(403);
    });
  });
};
