import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openBasemap } from '@waystation/basemap';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../src/app/app-deps';
import { openApp } from '../../src/app/open-app';
import { openLogoShelf } from '../../src/logos/logo-shelf';
import { makeSnapshot } from '../../src/snapshot/make-snapshot';
import { aRequest, type TestApp } from '../support/open-test-app';

const BASEMAP = fileURLToPath(new URL('../../../../data/basemap/dist', import.meta.url));

/** One pixel of PNG (ISO/IEC 15948). */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

const sheetOf = async (app: App, query: string) =>
  (await app(aRequest(`/snapshot/libya-2011?format=preview&${query}`))).json();

/** How many logos are drawn on a sheet: each is set as a drawing of its own, and nothing else is. */
const count = ({ svg }: { readonly svg: string }): number =>
  svg.split('data:image/svg+xml').length - 1;

/** The logos of an operation, from their upload to the sheets that they stand on. */
export const describeLogos = (opened: () => TestApp, root: () => string): void => {
  describe('/logos', () => {
    let app: App;
    beforeAll(async () => {
      const basemap = await openBasemap(BASEMAP);
      const logos = openLogoShelf(root());
      app = (await openApp({ ...opened().parts, basemap, snapshots: makeSnapshot, logos })).app;
    });
    afterAll(() => rm(root(), { recursive: true, force: true }));

    const put = (name: string, body: BodyInit, token: string | undefined = opened().token) =>
      app(
        aRequest(`/logos/libya-2011/${name}`, {
          method: 'PUT',
          body,
          ...(token !== undefined && { token }),
        }),
      );
    const names = async (): Promise<readonly string[]> => {
      const { logos } = await (await app(aRequest('/logos/libya-2011'))).json();
      return logos.map(({ name }: { readonly name: string }) => name);
    };

    it('are changed by the holder of the operator token alone', async () => {
      const anybody = await app(
        aRequest('/logos/libya-2011/iom', { method: 'PUT', body: new Uint8Array(PIXEL) }),
      );
      expect(anybody.status).toBe(403);
      expect((await app(aRequest('/logos/libya-2011/iom', { method: 'DELETE' }))).status).toBe(403);
      expect(await names()).toEqual([]);
    });

    it.each([
      { what: 'an SVG', body: '<svg><script>1</script></svg>', status: 415, code: 'svg' },
      { what: 'text', body: 'a logo', status: 415, code: 'notPicture' },
      { what: 'too much', body: 'x'.repeat(400_001), status: 413, code: 'tooLarge' },
    ])('are not $what, whatever their name says', async ({ body, status, code }) => {
      const response = await put('logo-png', body);
      expect(response.status).toBe(status);
      expect(await response.json()).toMatchObject({ code });
    });

    it.each(['..%2Fiom', 'IOM', 'a'.repeat(41)])('are not named %s', async (name) => {
      const response = await put(name, new Uint8Array(PIXEL));
      expect(await response.json()).toMatchObject({ code: 'badName' });
    });

    it('stand on the sheets of their operation, unless chosen otherwise', async () => {
      expect((await put('unhcr', new Uint8Array(PIXEL))).status).toBe(200);
      expect((await put('iom', new Uint8Array(PIXEL))).status).toBe(200);
      expect(await names()).toEqual(['iom', 'unhcr']);
      const picture = await app(aRequest('/logos/libya-2011/iom'));
      expect(picture.headers.get('content-type')).toBe('image/png');
      const [all, one, none] = [
        await sheetOf(app, ''),
        await sheetOf(app, 'logos=iom'),
        await sheetOf(app, 'without=logos'),
      ];
      expect([all, one, none].map(count)).toEqual([2, 1, 0]);
      expect(all.facts.absent).not.toContain('logos');
    });

    it('stay on a draft of the register when they are removed from the operation', async () => {
      const token = opened().token;
      expect((await put('drc', new Uint8Array(PIXEL))).status).toBe(200);
      const drafted = await app(
        aRequest('/trpc/register.draft', {
          token,
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            operation: 'libya-2011',
            view: 'layers=areas:90',
            sheet: 'paper=a4&logos=drc',
            by: 'Map desk',
          }),
        }),
      );
      const { number, version } = (await drafted.json()).result.data;
      const page = async (): Promise<Buffer> => {
        const pdf = await app(aRequest(`/maps/libya-2011/${number}/${version}.pdf`, { token }));
        return Buffer.from(await pdf.arrayBuffer());
      };
      const before = await page();
      await app(aRequest('/logos/libya-2011/drc', { method: 'DELETE', token }));
      expect((await page()).equals(before)).toBe(true);
      expect(before.includes('/Subtype/Image') || before.includes('/Subtype /Image')).toBe(true);
    });

    it('are missed by name where they are not there', async () => {
      const response = await app(aRequest('/snapshot/libya-2011?logos=wfp'));
      expect(await response.json()).toMatchObject({ code: 'unknownLogo', parameter: 'wfp' });
    });

    it('are gone once they are removed', async () => {
      const remove = () =>
        app(aRequest('/logos/libya-2011/iom', { method: 'DELETE', token: opened().token }));
      expect((await remove()).status).toBe(200);
      expect((await remove()).status).toBe(404);
      expect(await names()).toEqual(['unhcr']);
    });

    it('of an operation that is not there are not found', async () => {
      expect((await app(aRequest('/logos/nowhere'))).status).toBe(404);
    });
  });
};
