import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesOf, type MapDesk, OPERATION, openMapDesk } from '../support/map-desk';
import { read, type TestApp } from '../support/open-test-app';

const NUMBER = 'LIBYA-2011-FLOWS-0001';
const FIRST = { number: NUMBER, version: 1 };
const FILES = filesOf(NUMBER, 1);

/** Drafts of maps and their publication, as they are asked for over HTTP. */
export const describeRegister = (opened: () => TestApp): void => {
  describe('the register of maps', () => {
    let desk: MapDesk;
    beforeAll(async () => {
      desk = await openMapDesk(opened());
    });

    it('drafts what a view shows under a number of its own', async () => {
      const { result } = await (await desk.draft({ site: 'https://maps.example.org/x' })).json();
      expect(result.data).toMatchObject({
        ...FIRST,
        state: 'draft',
        language: 'en',
        fileName: `${NUMBER}_arrivals_by_country_a4_20110801_v1`,
      });
      const { content } = await desk.factsOf(FILES);
      expect(JSON.stringify(content.facts)).toContain(NUMBER);
      expect(content.link).toBe(`https://maps.example.org/${OPERATION}/reports/${NUMBER}/v1`);
    });

    it.each([
      { input: { view: 'layers=none' }, reason: 'Nothing of this view can be drawn' },
      { input: { sheet: 'paper=b5' }, reason: '"paper" of the sheet cannot be used' },
      { input: { number: NUMBER }, reason: 'Version 1 of' },
      { input: { number: 'LBY-IDP-0099' }, reason: 'There is no map LBY-IDP-0099' },
      { input: { by: 'call 0912 345 678' }, reason: 'by: reads like a telephone number' },
    ])('makes no draft of $input', async ({ input, reason }) => {
      const { error } = await (await desk.draft(input)).json();
      expect(error.message).toContain(reason);
    });

    it('shows drafts to whoever holds the token alone', async () => {
      const { token } = desk;
      const list = read('register.list', { operation: OPERATION });
      expect((await (await desk.get(list)).json()).result.data).toEqual([]);
      expect((await (await desk.get(list, { token })).json()).result.data).toHaveLength(1);
      for (const ending of ['pdf', 'json', 'data.json']) {
        expect((await desk.get(`${FILES}.${ending}`)).status).toBe(404);
        expect((await desk.get(`${FILES}.${ending}`, { token })).status).toBe(200);
      }
    });

    it('refuses a step out of order, and does not publish what was not cleared', async () => {
      const refused = await desk.advance(FIRST, 'published');
      expect(refused.status).toBe(409);
      expect((await refused.json()).error.data.failure).toBe('stepRefused');
    });

    it('gives a published map to everybody, with data that its printed hash is of', async () => {
      const { result } = await (await desk.publish(FIRST)).json();
      expect(result.data).toMatchObject({ state: 'published', hasFiles: true });
      const page = await desk.get(`${FILES}.pdf`);
      expect(page.headers.get('content-type')).toBe('application/pdf');
      expect(page.headers.get('link')).toBe(
        `</${OPERATION}/reports/${NUMBER}/v1>; rel="describedby"`,
      );
      const data = await (await desk.get(`${FILES}.data.json`)).text();
      expect(createHash('sha256').update(data).digest('hex')).toBe(result.data.dataHash);
      expect((await desk.factsOf(FILES)).dataHash).toBe(result.data.dataHash);
    });

    it('gives nobody but the operator a map for others, and marks it', async () => {
      const { result } = await (await desk.draft({ audience: 'partner' })).json();
      const { number } = result.data;
      await desk.publish({ number, version: 1 });
      const path = filesOf(number, 1);
      expect((await desk.get(`${path}.json`)).status).toBe(404);
      const { content } = await desk.factsOf(path);
      expect(content.marking).toBe('Restricted: partners only');
      const feed = await desk.get(`/maps/${OPERATION}/feed.atom`);
      expect(await feed.text()).not.toContain(number);
    });

    it.each([`${FILES}.sheet`, filesOf(NUMBER, 9), '/maps/nowhere/X-IDP-0001/1.pdf'])(
      'has no file %s',
      async (path) => {
        expect((await desk.get(path)).status).toBe(404);
      },
    );

    it('has no feed of an operation that is not there', async () => {
      expect((await desk.get('/maps/nowhere/feed.atom')).status).toBe(404);
    });
  });
};
