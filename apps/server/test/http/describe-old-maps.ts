import { beforeAll, describe, expect, it } from 'vitest';
import { sendFile } from '../support/import-requests';
import { filesOf, type MapDesk, OPERATION, openMapDesk } from '../support/map-desk';
import { read, type TestApp } from '../support/open-test-app';
import { demoFile } from '../support/shared-data';

/** Arrivals in Tunisia as published, and a correction that nobody published. */
const FIGURE = '834207';
const CORRECTED = '912345';

const LIVE = `/snapshot/${OPERATION}?${new URLSearchParams({ view: 'asOf=2011-08-17', format: 'bundle' })}`;

/** What becomes of maps after their publication. It corrects a figure of the demonstration. */
export const describeOldMaps = (opened: () => TestApp): void => {
  describe('maps after their publication', () => {
    let desk: MapDesk;
    let number: string;
    const drafted = async (input: object = {}): Promise<string> =>
      (await (await desk.draft(input)).json()).result.data.number;
    beforeAll(async () => {
      desk = await openMapDesk(opened());
      number = await drafted();
      await desk.publish({ number, version: 1 });
      await drafted({ number });
    });

    const correctFigure = async (): Promise<void> => {
      const corrected = Buffer.from(demoFile('arrivals.csv'))
        .toString('utf8')
        .replaceAll(FIGURE, CORRECTED);
      const file = { operation: OPERATION, name: 'arrivals.csv' };
      await desk.app(sendFile(file, new TextEncoder().encode(corrected), desk.token));
    };

    it('have the figures that they were made from, when the operation has others', async () => {
      const page = await desk.bytesOf(`${filesOf(number, 2)}.pdf`);
      await correctFigure();
      const { facts: now } = await (await desk.get(LIVE)).json();
      const { dataHash } = await desk.factsOf(filesOf(number, 2));
      expect(now.dataHash).not.toBe(dataHash);
      expect((await desk.bytesOf(`${filesOf(number, 2)}.pdf`)).equals(page)).toBe(true);
      const data = (await desk.bytesOf(`${filesOf(number, 2)}.data.json`)).toString('utf8');
      expect([data.includes(FIGURE), data.includes(CORRECTED)]).toEqual([true, false]);
    });

    it('send readers of a superseded one to the newer', async () => {
      const old = await desk.bytesOf(`${filesOf(number, 1)}.pdf`);
      await desk.publish({ number, version: 2 });
      const page = await desk.get(`${filesOf(number, 1)}.pdf`);
      const newer = `${filesOf(number, 2)}.pdf`;
      expect(page.headers.get('link')).toContain(`<${newer}>; rel="successor-version"`);
      expect(Buffer.from(await page.arrayBuffer()).equals(old)).toBe(true);
      const feed = await (await desk.get(`/maps/${OPERATION}/feed.atom`)).text();
      expect(feed).toContain(newer);
      expect(feed).not.toContain(`${filesOf(number, 1)}.pdf`);
    });

    it('are no longer given out once withdrawn, and say why', async () => {
      const key = { number, version: 2 };
      await desk.advance(key, 'withdrawn', 'Tunisia was counted twice');
      const refused = await desk.get(`${filesOf(number, 2)}.pdf`);
      expect([refused.status, (await refused.json()).code]).toEqual([404, 'mapWithdrawn']);
      const page = `/${OPERATION}/reports/${number}/v2`;
      const inBrowser = await desk.get(`${filesOf(number, 2)}.pdf`, {
        headers: { accept: 'text/html,*/*;q=0.8' },
      });
      expect([inBrowser.status, inBrowser.headers.get('location')]).toEqual([303, page]);
      const inFrench = await desk.get(`${filesOf(number, 2)}.pdf?lang=fr`);
      expect((await inFrench.json()).detail).toContain('Cette carte a été retirée');
      const asked = read('register.get', { operation: OPERATION, ...key });
      const { result } = await (await desk.get(asked)).json();
      expect(result.data.steps.at(-1)).toMatchObject({
        note: 'Tunisia was counted twice',
        by: null,
      });
    });
  });
};
