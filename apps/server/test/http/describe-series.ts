import { OperationCode } from '@waystation/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aRequest, type TestApp } from '../support/open-test-app';
import { readZip } from '../support/read-zip';
import { openSeriesApp, type SeriesApp } from '../support/series-app';
import { describeSchedules } from './describe-schedules';

/** One pixel of PNG (ISO/IEC 15948). */
const PIXEL = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
);

const LANGUAGES = 'over=languages&paper=a4&view=asOf%3D2011-04-06';

const describeFiles = (app: () => SeriesApp): void => {
  it('is one PDF with its contents and a page in each language', async () => {
    const { ask, begin, end, stateOf } = app();
    const id = await begin(LANGUAGES);
    await end(id, 'done');
    expect(await stateOf(id)).toMatchObject({ total: 3, done: 3, failed: [], secondsLeft: null });
    const file = await ask(`/${id}/file`);
    const name = file.headers.get('content-disposition');
    expect(name).toContain('LIBYA-2011_arrivals_by_country_atlas_a4_20110405.pdf');
    const pdf = Buffer.from(await file.arrayBuffer()).toString('latin1');
    expect(pdf).toContain('/Count 4');
    for (const language of ['en', 'ar', 'fr']) {
      expect(pdf).toContain(`/Lang (${language})`);
    }
    const { sheets } = await (await ask(`/${id}/index`)).json();
    expect(sheets).toMatchObject([
      { page: 2, key: 'en', problem: null },
      { page: 3, key: 'ar', problem: null },
      { page: 4, key: 'fr', problem: null },
    ]);
  });

  it('fills in the area and the number of each sheet', async () => {
    const { ask, begin, end } = app();
    const title = encodeURIComponent('{area}, {page} of {pages}');
    const query = `over=areas:0:TUN,languages&paper=a4&view=asOf%3D2011-04-06&title=${title}`;
    const id = await begin(query);
    await end(id, 'done');
    const { sheets } = await (await ask(`/${id}/index`)).json();
    expect(sheets.map((sheet: { title: string }) => sheet.title)).toEqual([
      'Tunisia, 1 of 3',
      expect.stringMatching(/^تونس, .* of /),
      'Tunisie, 3 of 3',
    ]);
  });

  it('made from the same is there at once when it is asked for again', async () => {
    const { ask, begin, end, made } = app();
    const before = made();
    const id = await begin(LANGUAGES);
    await end(id, 'done');
    expect(made()).toBe(before);
    const name = (await ask(`/${id}/file`)).headers.get('content-disposition');
    expect(name).toContain('LIBYA-2011_arrivals_by_country_atlas_a4_20110405.pdf');
  });

  it('is an archive of a file for each area and language with a list of them', async () => {
    const { ask, begin, end } = app();
    const query = 'over=languages,areas:0:TUN&paper=a4&file=zip&view=asOf%3D2011-04-06';
    const id = await begin(query);
    await end(id, 'done');
    const bytes = Buffer.from(await (await ask(`/${id}/file`)).arrayBuffer());
    const files = await readZip(bytes);
    expect([...files.keys()]).toEqual([
      ...['en', 'ar', 'fr'].map(
        (key) => `LIBYA-2011_arrivals_by_country_${key}_TUN_a4_20110405.pdf`,
      ),
      'index.json',
      'index.csv',
    ]);
    const list = files.get('index.csv')?.toString('utf8') ?? '';
    expect(list).toContain(
      'page,key,area,name,day,language,title,file,scale,coverage,dataHash,problem',
    );
    expect(list).toContain('تونس');
  });
};

const describeLogosOfSeries = (app: () => SeriesApp): void => {
  it.each([
    { chosen: '', given: ['iom', 'unhcr'] },
    { chosen: '&logos=unhcr', given: ['unhcr'] },
    { chosen: '&logos=unhcr,iom', given: ['unhcr', 'iom'] },
  ])('has on its sheets the logos of "$chosen"', async ({ chosen, given }) => {
    const { begin, end, lastLogos, logos, stateOf } = app();
    const operation = OperationCode.parse('libya-2011');
    for (const name of ['iom', 'unhcr']) {
      await logos.keep(operation, { name, bytes: PIXEL });
    }
    const id = await begin(`${LANGUAGES}&subtitle=logos${chosen}`);
    await end(id, 'done');
    expect((await stateOf(id)).failed).toEqual([]);
    expect(lastLogos()).toEqual(given);
    for (const name of ['iom', 'unhcr']) {
      await logos.remove(operation, name);
    }
  });
};

const describeGoingOn = (app: () => SeriesApp): void => {
  it('that is stopped keeps its sheets and goes on with them', async () => {
    const { afterSheets, ask, begin, end, made, stateOf } = app();
    const query = `${LANGUAGES}&subtitle=stopped`;
    const before = made();
    let id = '';
    afterSheets(async () => {
      await ask(`/${id}`, 'DELETE');
    });
    id = await begin(query);
    await end(id, 'cancelled');
    afterSheets(async () => undefined);
    const { done, total } = await stateOf(id);
    expect(done).toBe(made() - before);
    expect(done).toBeLessThan(total);
    expect((await ask(`/${id}/file`)).status).toBe(404);
    await begin(query);
    await end(id, 'done');
    expect(made() - before).toBe(total);
  });

  it('goes on by itself after the server was stopped', async () => {
    const { afterSheets, begin, end, made, restart, stop } = app();
    const before = made();
    const stopped: Promise<unknown>[] = [];
    const begun = new Promise<void>((resolve) => {
      afterSheets(async () => {
        stopped.push(stop());
        resolve();
      });
    });
    const id = await begin(`${LANGUAGES}&subtitle=restarted`);
    // It waits before its first sheet, too.
    await begun;
    await end(id, 'waiting');
    await Promise.all(stopped);
    expect(made() - before).toBe(2);
    afterSheets(async () => undefined);
    await restart();
    await end(id, 'done');
    expect(made() - before).toBe(3);
  });

  it('made from something else before is made anew, not mixed', async () => {
    const { begin, end, made, restart } = app();
    const before = made();
    await restart('another');
    await end(await begin(LANGUAGES), 'done');
    expect(made() - before).toBe(3);
  });
};

const describeRefusedSeries = (app: () => SeriesApp, opened: () => TestApp): void => {
  it('is for whoever runs the server alone', async () => {
    const request = aRequest(`/atlas/libya-2011?${LANGUAGES}`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
    });
    expect((await app().app()(request)).status).toBe(401);
  });

  it.each([
    { query: 'over=areas:3', code: 'unknownLevel' },
    { query: 'over=rounds', code: 'noRounds' },
    { query: 'over=areas:0:XYZ', code: 'emptySeries' },
    { query: 'over=everything', code: 'badParameter' },
    { query: 'over=languages&view=layers%3Dnope:90', code: 'notUnderstood' },
    { query: 'over=languages&view=layers%3Dnone', code: 'blankMap' },
    { query: 'over=languages&logos=wfp', code: 'unknownLogo' },
  ])('of $query fails with the reason', async ({ query, code }) => {
    const { begin, end, stateOf } = app();
    const id = await begin(query);
    await end(id, 'failed');
    expect((await stateOf(id)).problem).toMatchObject({ code });
  });

  it('takes no parameter that it does not know, and no operation that is not there', async () => {
    const { ask } = app();
    expect((await ask('?over=languages&paper=b5', 'POST')).status).toBe(400);
    expect((await ask('?paper=a4', 'POST')).status).toBe(400);
    expect((await ask('/0123456789abcdef')).status).toBe(404);
    const { token } = opened();
    const nowhere = aRequest('/atlas/nowhere?over=languages', { method: 'POST', token });
    expect((await app().app()(nowhere)).status).toBe(404);
  });
};

/** Series of maps, as they are asked for over HTTP. */
export const describeSeries = (opened: () => TestApp): void => {
  describe('/atlas', () => {
    let app: SeriesApp;
    beforeAll(async () => {
      app = await openSeriesApp(opened());
    });
    afterAll(() => app.close());

    describeFiles(() => app);
    describeLogosOfSeries(() => app);
    describeGoingOn(() => app);
    describeSchedules(() => app);
    describeRefusedSeries(
      () => app,
      () => opened(),
    );
  });
};
