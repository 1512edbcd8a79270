import { Day } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { isNotFound } from '../features/states/is-not-found';
import { createClient } from './create-client';

/** A client whose server gives one answer, and what it was asked. */
const aClient = (status: number, body: unknown) => {
  const asked: { readonly url: string; readonly method: string; readonly body: unknown }[] = [];
  const client = createClient(async (input, init) => {
    asked.push({ url: String(input), method: init?.method ?? 'GET', body: init?.body ?? null });
    return new Response(JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/json' },
    });
  });
  return { asked, client };
};

describe('the client of the API', () => {
  it('asks each question with one GET to the page’s own server, so that a 304 can answer it', async () => {
    const { asked, client } = aClient(200, { result: { data: { centres: [] } } });
    expect(await client.centre.list.query({ operation: 'libya' })).toEqual({ centres: [] });
    expect(asked).toEqual([
      {
        url: `/trpc/centre.list?input=${encodeURIComponent('{"operation":"libya"}')}`,
        method: 'GET',
        body: null,
      },
    ]);
  });

  it('asks the same question under the same address, and another under another', async () => {
    const { asked, client } = aClient(200, { result: { data: {} } });
    const on = (asOf: string) =>
      client.site.list.query({ operation: 'libya', asOf: Day.parse(asOf) });
    await Promise.all([on('2011-03-01'), on('2011-03-01'), on('2011-03-02')]);
    const [first, second, other] = asked.map(({ url }) => url);
    expect(second).toBe(first);
    expect(other).not.toBe(first);
  });

  it('tells "there is no such place" from every other failure', async () => {
    const failure = async (status: number, code: number) => {
      const error = { message: 'x', code, data: { code: 'X', httpStatus: status } };
      const { client } = aClient(status, { error });
      return client.site.get
        .query({ operation: 'libya', id: 'site:none' })
        .catch((reason) => reason);
    };
    expect(isNotFound(await failure(404, -32_004))).toBe(true);
    expect(isNotFound(await failure(500, -32_603))).toBe(false);
    expect(isNotFound(new TypeError('Failed to fetch'))).toBe(false);
  });
});
