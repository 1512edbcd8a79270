import { createApi } from '@waystation/api';
import type { OperationCode } from '@waystation/domain';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openApp } from '../../src/app/open-app';
import { createPageRoute } from '../../src/page/page-route';
import { openHeads } from '../../src/read/heads';
import { BUILT_PAGE, type BuiltPage, openBuiltPage } from '../support/built-page';
import { aRequest, type TestApp } from '../support/open-test-app';

/** What a database says that an import holds. */
const nothing = () => new Promise<never>(() => undefined);

/** What comes of pictures where the database is held or gone. */
export const describePicturesInNeed = (opened: () => TestApp): void => {
  describe('the picture in the page of a map', () => {
    let built: BuiltPage;
    beforeAll(async () => {
      built = await openBuiltPage();
    });
    afterAll(() => built.remove());

    it('is there while an import holds the database', async () => {
      const { parts } = opened();
      let isHeld = false;
      const list = () => (isHeld ? nothing() : parts.store.operations.list());
      const operations = { ...parts.store.operations, list };
      const store = { ...parts.store, operations };
      const held = await openApp({ ...parts, store, web: built.web });
      // The first picture after a start may come too late for its own page.
      await held.app(aRequest('/'));
      const before = await (await held.app(aRequest('/'))).text();
      isHeld = true;
      expect(await (await held.app(aRequest('/'))).text()).toBe(before);
      expect(before).not.toBe(BUILT_PAGE);
    });

    it('is left out while the database says nothing, whatever it was asked', async () => {
      const { parts } = opened();
      let now = 0;
      let isHeld = false;
      const head = (code: OperationCode | null) =>
        isHeld ? nothing() : parts.store.changes.head(code);
      const store = { ...parts.store, changes: { ...parts.store.changes, head } };
      const page = createPageRoute({
        api: createApi(store),
        heads: await openHeads(store, { isShared: true, now: () => now }),
        web: built.web,
        buildId: 'test',
        log: () => undefined,
        now: () => new Date(),
      });
      now = 2_000;
      isHeld = true;
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      const pictured = page(aRequest('/libya-2011/map'));
      await vi.advanceTimersByTimeAsync(1_500);
      vi.useRealTimers();
      expect(await pictured).toBeNull();
    });

    it('is left out of a third page while two others are being drawn', async () => {
      const { parts } = opened();
      let release: () => void = () => undefined;
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      const list: typeof parts.store.areas.list = async (...wanted) => {
        await released;
        return await parts.store.areas.list(...wanted);
      };
      const store = { ...parts.store, areas: { ...parts.store.areas, list } };
      const { app } = await openApp({ ...parts, store, web: built.web });
      const textOf = async (path: string) => (await app(aRequest(path))).text();
      const drawn = [textOf('/libya-2011/map'), textOf('/libya-2011/map?asOf=2011-05-01')];
      expect(await textOf('/libya-2011/map?asOf=2011-06-01')).toBe(BUILT_PAGE);
      release();
      await Promise.all(drawn);
      expect(await textOf('/libya-2011/map?asOf=2011-06-01')).toContain('<path id="fp-areas-0"');
    });

    it('is left out where the database does not answer', async () => {
      const { parts } = opened();
      const gone = () => Promise.reject(new Error('The embedded database was restarted.'));
      const store = { ...parts.store, areas: { ...parts.store.areas, list: gone } };
      const broken = await openApp({ ...parts, store, web: built.web });
      const response = await broken.app(aRequest('/libya-2011/map'));
      expect([response.status, await response.text()]).toEqual([200, BUILT_PAGE]);
    });
  });
};
