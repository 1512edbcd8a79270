import { describe, expect, it } from 'vitest';
import { openApp } from '../../src/app/open-app';
import { aRequest, type TestApp } from '../support/open-test-app';

const PATHS = ['/', '/livez', '/trpc/operation.list', '/assets/none.js', '/import', '/basemap/x'];

/** Headers and health. */
export const describeHeaders = (opened: () => TestApp): void => {
  describe('every answer', () => {
    it.each(PATHS)(
      'to %s carries a policy that allows nothing inline or from elsewhere',
      async (path) => {
        const { headers } = await opened().app(aRequest(path));
        const policy = headers.get('content-security-policy') ?? '';
        expect(policy).toContain("default-src 'none'");
        expect(policy).toContain("frame-ancestors 'none'");
        expect(policy).not.toMatch(/unsafe|https?:|\*/);
        expect(headers.get('x-content-type-options')).toBe('nosniff');
        expect(headers.get('referrer-policy')).toBe('no-referrer');
        expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
        expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
        expect(headers.get('x-powered-by')).toBeNull();
      },
    );

    it('asks for https for ever where it came over https, and only there', async () => {
      const { app, parts } = opened();
      expect((await app(aRequest('/livez'))).headers.has('strict-transport-security')).toBe(false);
      const proxied = await openApp({ ...parts, trustProxy: true });
      const headers = { 'x-forwarded-proto': 'https' };
      const answer = await proxied.app(aRequest('/livez', { headers }));
      expect(answer.headers.get('strict-transport-security')).toContain('max-age=');
    });
  });

  describe('a frame on another site', () => {
    const policyOf = async (path: string, embedOrigins: readonly string[]) => {
      const { app } = await openApp({ ...opened().parts, embedOrigins });
      return (await app(aRequest(path))).headers.get('content-security-policy') ?? '';
    };

    it.each([
      { origins: [], allowed: "frame-ancestors 'none'" },
      { origins: ['*'], allowed: 'frame-ancestors *' },
      {
        origins: ['https://a.org', 'https://*.b.org'],
        allowed: 'frame-ancestors https://a.org https://*.b.org',
      },
    ])('may show an embedded map where the operator says so: $allowed', async (row) => {
      const policy = await policyOf('/south-sudan/map?embed=1', row.origins);
      expect(policy.split('; ').at(-1)).toBe(row.allowed);
      expect(policy).toContain("default-src 'none'");
    });

    it.each([...PATHS, '/south-sudan/map', '/trpc/operation.list?embed=1', '/?embed=1'])(
      'never shows %s',
      async (path) => {
        expect(await policyOf(path, ['*'])).toContain("frame-ancestors 'none'");
      },
    );
  });

  describe('health', () => {
    it('is alive and ready', async () => {
      const { app } = opened();
      expect((await app(aRequest('/livez'))).status).toBe(200);
      expect(await (await app(aRequest('/readyz'))).json()).toEqual({ ready: true });
    });

    it('is alive but not ready while it stops', async () => {
      const { app } = await openApp({ ...opened().parts, isDraining: () => true });
      expect((await app(aRequest('/livez'))).status).toBe(200);
      expect((await app(aRequest('/readyz'))).status).toBe(503);
    });

    it('is not ready within about a second where the database does not answer', async () => {
      const { parts } = opened();
      const store = { ...parts.store, ping: () => new Promise<void>(() => undefined) };
      const { app } = await openApp({ ...parts, store });
      const startedAt = performance.now();
      expect((await app(aRequest('/readyz'))).status).toBe(503);
      expect(performance.now() - startedAt).toBeLessThan(1_500);
    });
  });
};
