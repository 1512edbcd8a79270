import { describe, expect, it } from 'vitest';
import { asKept } from '../offline/kept-answer';
import { createServerContact } from './create-server-contact';

const READ_AT = new Date('2026-11-22T09:00:00Z');

/** The days of November on which copies were kept. */
const kept = (day: number): Date => new Date(Date.UTC(2026, 10, day));

const aCopy = (date: string): Response => asKept(new Response('x', { headers: { date } }));

/** A network whose answers, one a request, are given beforehand; null: no answer comes. */
const aNetwork = (...answers: readonly (number | Response | null)[]) => {
  const asked: string[] = [];
  const rest = [...answers];
  const contact = createServerContact({
    fetch: async (input) => {
      asked.push(String(input));
      const status = rest.shift() ?? null;
      if (status === null) {
        throw new TypeError('Failed to fetch');
      }
      if (status instanceof Response) {
        return status;
      }
      return new Response(status === 204 ? null : 'x', { status });
    },
    now: () => READ_AT,
    deviceNow: () => new Date('2026-11-22T11:00:00Z'),
  });
  return { asked, contact };
};

/** After the question that follows a lost one was answered, too: the answers take no time here. */
const settled = () => new Promise<void>((done) => setImmediate(done));

const ask = (contact: ReturnType<typeof aNetwork>['contact'], signal?: AbortSignal) =>
  contact.watchedFetch('/trpc/area.list', { ...(signal && { signal }) }).catch((error) => error);

describe('the contact to the server', () => {
  it('is taken as there until a request says otherwise, with nothing read yet', () => {
    expect(aNetwork().contact.current()).toEqual({
      isReachable: true,
      isFollowed: false,
      lastReadAt: null,
    });
  });

  it('remembers when data were last read', async () => {
    const { contact } = aNetwork(200);
    await ask(contact);
    expect(contact.current()).toEqual({
      isReachable: true,
      isFollowed: false,
      lastReadAt: READ_AT,
    });
  });

  it('is lost only where the server does not answer to a second question either', async () => {
    const { contact, asked } = aNetwork(null, null);
    await ask(contact);
    await settled();
    expect(asked).toEqual(['/trpc/area.list', '/livez']);
    expect(contact.current().isReachable).toBe(false);
  });

  it('is not lost by one request that failed', async () => {
    const { contact } = aNetwork(null, 204);
    expect(await ask(contact)).toBeInstanceOf(TypeError);
    await settled();
    expect(contact.current().isReachable).toBe(true);
  });

  it('keeps, while it is lost, the time from which the shown data are', async () => {
    const { contact } = aNetwork(200, null, null);
    await ask(contact);
    await ask(contact);
    await settled();
    expect(contact.current()).toEqual({
      isReachable: false,
      isFollowed: false,
      lastReadAt: READ_AT,
    });
  });

  it('is there again with the first answer of any kind; an error is no data', async () => {
    const { contact } = aNetwork(null, null, 503);
    await ask(contact);
    await ask(contact);
    await settled();
    expect(contact.current()).toEqual({ isReachable: true, isFollowed: false, lastReadAt: null });
  });

  it('knows by how much the clock of the device is wrong, whoever tells the time', async () => {
    const { contact } = aNetwork(new Response('x', { headers: { date: READ_AT.toUTCString() } }));
    await ask(contact);
    expect(contact.current()).toEqual({
      isReachable: true,
      isFollowed: false,
      lastReadAt: READ_AT,
      clockAheadMinutes: 120,
    });
  });

  it('is lost where copies stand in, and as old as the oldest of them', async () => {
    const days = [21, 19, 20].map((day) => aCopy(kept(day).toUTCString()));
    const { contact } = aNetwork(200, ...days);
    for (const expected of [READ_AT, kept(21), kept(19), kept(19)]) {
      await ask(contact);
      expect(contact.current().lastReadAt).toEqual(expected);
    }
    expect(contact.current().isReachable).toBe(false);
  });

  it('has no date where a copy has none', async () => {
    const { contact } = aNetwork(200, aCopy(''));
    await ask(contact);
    await ask(contact);
    expect(contact.current()).toEqual({ isReachable: false, isFollowed: false, lastReadAt: null });
  });

  it('says nothing of a request that the page gave up itself', async () => {
    const { contact, asked } = aNetwork(null, null);
    await ask(contact, AbortSignal.abort());
    expect(asked).toEqual(['/trpc/area.list']);
    expect(contact.current().isReachable).toBe(true);
  });

  it('tells who listens about changes only, and no longer than they listen', async () => {
    const { contact } = aNetwork(200, 200, 200);
    let calls = 0;
    const stop = contact.subscribe(() => {
      calls += 1;
    });
    await ask(contact);
    const first = contact.current();
    await ask(contact);
    expect(contact.current()).toBe(first);
    stop();
    await ask(contact);
    expect(calls).toBe(1);
  });

  it('is as young as what was last heard over a line that stays open', () => {
    const { contact } = aNetwork();
    contact.followed('open');
    contact.heard();
    expect(contact.current()).toEqual({
      isReachable: true,
      isFollowed: true,
      lastReadAt: READ_AT,
    });
  });

  it('is asked for at once where that line is lost, and not where there was none', async () => {
    const { contact, asked } = aNetwork(null);
    contact.followed('lost');
    await settled();
    expect(asked).toEqual([]);
    contact.followed('open');
    contact.followed('lost');
    await settled();
    expect(asked).toEqual(['/livez']);
    expect(contact.current()).toMatchObject({ isReachable: false, isFollowed: false });
  });
});
