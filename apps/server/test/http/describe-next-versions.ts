import { createHash } from 'node:crypto';
import { OperationCode } from '@waystation/domain';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { thawSheet } from '../../src/register/frozen-sheet';
import { lookAt } from '../support/look-at-file';
import { filesOf, type MapDesk, OPERATION, openMapDesk } from '../support/map-desk';
import type { TestApp } from '../support/open-test-app';

const TEXTS = { title: 'Arrivals {asOf}', subtitle: 'For the cluster', donor: 'ECHO' };
const SITE = 'https://maps.example.org';

const sheetOf = (search: string) => Object.fromEntries(new URLSearchParams(search));

/** What a next version of a map takes from the one before it, over HTTP. */
export const describeNextVersions = (opened: () => TestApp): void => {
  describe('the next version of a map', () => {
    let desk: MapDesk;
    let number: string;
    const publishNext = async (said: object = {}) => {
      const { result } = await (await desk.draftNext(number, said)).json();
      await desk.publish({ number, version: result.data.version });
      return result.data;
    };
    beforeAll(async () => {
      desk = await openMapDesk(opened());
      const sheet = `${new URLSearchParams({ ...TEXTS, paper: 'a4', lang: 'fr', status: 'new' })}`;
      const { result } = await (
        await desk.draft({ sheet, audience: 'partner', site: SITE })
      ).json();
      ({ number } = result.data);
      await desk.publish({ number, version: 1 });
    });

    it('has view, texts, furniture, readers and address of the one before, and is no longer new', async () => {
      const next = await publishNext();
      expect(next).toMatchObject({
        version: 2,
        view: 'asOf=2011-08-17',
        audience: 'partner',
        language: 'fr',
      });
      expect(sheetOf(next.sheet)).toEqual({
        ...TEXTS,
        paper: 'a4',
        lang: 'fr',
        status: 'update',
      });
      const { content } = await desk.factsOf(filesOf(number, 2));
      expect(content.subtitle).toBe(TEXTS.subtitle);
      expect(content.link).toBe(`${SITE}/${OPERATION}/reports/${number}/v2`);
    });

    it('differs in what is said anew alone', async () => {
      const next = await publishNext({ asOf: '2011-06-30', sheet: 'donor=&status=correction' });
      expect(next).toMatchObject({ version: 3, view: 'asOf=2011-06-30', audience: 'partner' });
      const { donor: _donor, ...texts } = TEXTS;
      expect(sheetOf(next.sheet)).toEqual({
        ...texts,
        paper: 'a4',
        lang: 'fr',
        status: 'correction',
      });
    });

    it('takes nothing from it where it is made anew', async () => {
      const next = await publishNext({ isAnew: true, view: 'asOf=2011-08-17', sheet: 'paper=a4' });
      expect(next).toMatchObject({ version: 4, sheet: 'paper=a4', audience: 'public' });
      const { content } = await desk.factsOf(filesOf(number, 4));
      expect(content.link).toBeNull();
    });

    it('is none of a map that was never drafted', async () => {
      const refused = await desk.draftNext('LIBYA-2011-FLOWS-9999');
      expect([refused.status, (await refused.json()).error.data.failure]).toEqual([
        404,
        'mapNotFound',
      ]);
    });
  });
};

/** What is kept of the logos of a map, over HTTP. */
export const describeFrozenLogos = (opened: () => TestApp): void => {
  describe('the logos of a map', () => {
    it('are frozen with their hashes, and stand on its page when the operation has others', async () => {
      const [red, blue] = await Promise.all(
        (['red', 'blue'] as const).map((background) =>
          sharp({ create: { width: 400, height: 100, channels: 3, background } })
            .png()
            .toBuffer(),
        ),
      );
      let logo = Uint8Array.from(red ?? []);
      const shelf = {
        list: async () => [{ name: 'Ministry of Relief', bytes: logo }],
        keep: async () => false,
        remove: async () => false,
      };
      const desk = await openMapDesk(opened(), { logos: shelf });
      const { number, sheetHash } = (await (await desk.draft()).json()).result.data;
      const path = `${filesOf(number, 1)}.pdf`;
      const drafted = await desk.bytesOf(path);
      logo = Uint8Array.from(blue ?? []);
      expect((await desk.bytesOf(path)).equals(drafted)).toBe(true);
      const page = lookAt({ 'map.pdf': drafted });
      expect(await page.ask('pdfimages', '-list')).toContain('400   100');
      page.remove();
      const { register } = opened().parts.store;
      const kept = await register.file(
        OperationCode.parse(OPERATION),
        { number, version: 1 },
        'sheet',
      );
      const { logos } = await thawSheet(kept ?? new Uint8Array(), sheetHash);
      expect(logos).toMatchObject([
        {
          name: 'Ministry of Relief',
          type: 'image/png',
          hash: createHash('sha256')
            .update(red ?? '')
            .digest('hex'),
        },
      ]);
    });
  });
};
