import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../src/app/app-deps';
import { openApp } from '../../src/app/open-app';
import { BUILT_PAGE, type BuiltPage, openBuiltPage } from '../support/built-page';
import { aRequest, type TestApp } from '../support/open-test-app';

/** The pages of maps, with the picture that stands in them. */
export const describePages = (opened: () => TestApp): void => {
  describe('the page of a map', () => {
    let built: BuiltPage;
    let app: App;
    beforeAll(async () => {
      built = await openBuiltPage();
      app = (await openApp({ ...opened().parts, web: built.web })).app;
      // The first picture after a start may come too late for its own page.
      await app(aRequest('/libya-2011/map'));
    });
    afterAll(() => built.remove());

    const pageOf = async (path: string, init: Parameters<typeof aRequest>[1] = {}) => {
      const response = await app(aRequest(path, init));
      return { response, text: await response.text() };
    };

    it.each(['/libya-2011/map', '/libya-2011'])('%s comes with its picture', async (path) => {
      const { response, text } = await pageOf(path);
      expect(response.status).toBe(200);
      expect(text).toContain('<h1>Libya crisis 2011</h1>');
      expect(text).toContain('<path id="fp-areas-0" d="M');
    });

    it('names its one style by its hash, and allows nothing else inline', async () => {
      const policy = (await pageOf('/libya-2011/map')).response.headers.get(
        'content-security-policy',
      );
      expect(policy).toMatch(/style-src 'self' 'sha256-[\w+/]{43}='/);
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("worker-src 'self' blob:;");
      expect(policy).not.toContain('unsafe');
    });

    it('is asked for each time, and sent once', async () => {
      const { response } = await pageOf('/libya-2011/map');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(response.headers.get('vary')).toBe('accept-encoding, accept-language');
      const etag = response.headers.get('etag') ?? '';
      const again = await pageOf('/libya-2011/map', { headers: { 'if-none-match': etag } });
      expect(again.response.status).toBe(304);
      expect(again.response.headers.get('content-security-policy')).toContain('sha256-');
      const other = await pageOf('/libya-2011/map?asOf=2011-05-01', {
        headers: { 'if-none-match': etag },
      });
      expect(other.response.status).toBe(200);
    });

    it('is drawn once for all addresses that say the same', async () => {
      const etagOf = async (path: string) => (await pageOf(path)).response.headers.get('etag');
      const own = await etagOf('/libya-2011/map?asOf=2011-05-01&theme=dark');
      expect(await etagOf('/libya-2011?x=3&theme=dark&asOf=2011-05-01&level=9')).toBe(own);
      expect(await etagOf('/libya-2011/map?asOf=2011-05-01')).not.toBe(own);
    });

    it('speaks the language of the browser, unless the address has one', async () => {
      const headers = { 'accept-language': 'ar' };
      const arabic = await pageOf('/libya-2011/map', { headers });
      expect(arabic.text).toContain('<html lang="ar" dir="rtl">');
      const french = await pageOf('/libya-2011/map?lang=fr', { headers });
      expect(french.text).toContain('<html lang="fr" dir="ltr">');
      expect(french.response.headers.get('etag')).not.toBe(arabic.response.headers.get('etag'));
    });

    it('is the same for whoever asks: what an operator may see is not in it', async () => {
      const { token } = opened();
      const [one, other] = [
        await pageOf('/libya-2011/map'),
        await pageOf('/libya-2011/map', { token }),
      ];
      expect(other.text).toBe(one.text);
    });

    it.each(['/nowhere/map', '/libya-2011/map?embed=1', '/libya-2011/other', '/LIBYA 2011/map'])(
      '%s is the page as it was built',
      async (path) => {
        const { response, text } = await pageOf(path);
        expect(text).toBe(BUILT_PAGE);
        expect(response.headers.get('content-security-policy')).toContain("style-src 'self';");
      },
    );
  });
};
