import { aFlashContent } from '@waystation/domain/testing/flash';
import { describe, expect, it } from 'vitest';
import { aRequest, type TestApp } from '../support/open-test-app';

const operation = 'libya-2011';
const PAGE = `/flash-updates/${operation}/1`;

const SAID = aFlashContent({
  title: 'Arrivals at <Ras Ajdir>',
  where: { kind: 'point', position: [11.56, 33.15], name: 'Ras Ajdir' },
  from: '2011-03-01',
  counts: [
    {
      unit: 'individuals',
      group: 'migrant',
      number: { kind: 'range', least: 9_000, most: 12_000 },
      asOf: '2011-03-02',
      source: 'Border police',
      method: 'estimate',
      confidence: 'low',
    },
  ],
  needs: { by: 'places', entries: ['WSH', 'SHL'] },
});

/** Flash updates from the first to the one that is taken back. */
export const describeFlash = (opened: () => TestApp): void => {
  describe('flash updates', () => {
    const post = (procedure: string, input: object) =>
      opened().app(
        aRequest(`/trpc/flash.${procedure}`, {
          method: 'POST',
          token: opened().token,
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ operation, ...input }),
        }),
      );
    const publish = (end: number, said: object, event: number | null) =>
      post('publish', {
        update: {
          id: `b4f1c6f0-6c1a-4d5e-8b7a-5f0f8f6f1c0${end}`,
          said: { ...SAID, ...said },
          changed: null,
          by: 'Desk',
        },
        event,
        seen: event === null ? 0 : 1,
      });
    const ask = (path: string) => opened().app(aRequest(path));
    const textOf = async (path: string) => (await ask(path)).text();

    it('are a page with a map, that says what nobody knows yet and that it is not official', async () => {
      expect((await publish(1, {}, null)).status).toBe(200);
      const page = await textOf(`${PAGE}/v1?lang=en`);
      expect(page).toContain('Arrivals at &lt;Ras Ajdir&gt;');
      expect(page).toContain('<svg');
      expect(page).toContain('<dt>Sheltering how</dt><dd class="u">Not known yet</dd>');
      expect(page).toContain('This is not an official declaration or activation.');
      expect(page).not.toContain('Superseded');
      expect(page).not.toContain('>Desk<');
    });

    it('are told as text in the language of the reader, and as data', async () => {
      const text = await textOf(`${PAGE}/v1?format=text&lang=fr`);
      expect(text).toContain('1. Eau');
      expect(text).toContain('Pas encore connu');
      expect(await (await ask(`${PAGE}/v1?format=json`)).json()).toMatchObject({
        isOfficial: false,
        told: { said: { counts: SAID.counts, shelters: null } },
      });
    });

    it('say which took their place, and why one was withdrawn, without what it said', async () => {
      expect((await publish(2, { to: '2011-03-05' }, 1)).status).toBe(200);
      expect(await textOf(`${PAGE}/v1?lang=en`)).toContain('Superseded by Update 2');
      expect(await textOf(`${PAGE}/v2?lang=en`)).toContain('New since the update before: When');
      const key = { event: 1, version: 2 };
      await post('withdraw', { ...key, reason: 'Counted twice.', by: 'Desk' });
      const page = await textOf(`${PAGE}/v2?lang=en`);
      expect(page).toContain('Counted twice.');
      expect(page).not.toContain('Ras Ajdir');
    });

    it('that are not for everybody are not there for everybody', async () => {
      expect((await publish(3, { sensitivity: 'restricted' }, null)).status).toBe(200);
      expect((await ask(`/flash-updates/${operation}/2/v1`)).status).toBe(404);
      const told = await (await ask(`/flash-updates/${operation}`)).json();
      expect(told.map(({ event }: { readonly event: number }) => event)).toEqual([1, 1]);
      const own = await opened().app(
        aRequest(`/flash-updates/${operation}/2/v1`, { token: opened().token }),
      );
      expect(own.status).toBe(200);
    });

    it.each(['1', '1/2', '9/v1', 'x/v1'])('has nothing at %s', async (path) => {
      expect((await ask(`/flash-updates/${operation}/${path}`)).status).toBe(404);
    });
  });
};
