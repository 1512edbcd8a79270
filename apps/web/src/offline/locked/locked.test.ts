import { describe, expect, it } from 'vitest';
import { createClient } from '../../api/create-client';
import { createServerContact } from '../../api/create-server-contact';
import { isKept, keptAt } from '../kept-answer';
import { createLock } from './create-lock';
import { type CopyCaches, createLockedCopies } from './create-locked-copies';
import { keepingFetch, LockedError } from './keeping-fetch';

const DATE = 'Tue, 01 Mar 2011 08:00:00 GMT';
const CENTRES = '/trpc/centre.list?input=x';
const SECRET = 'the clinic behind the mill';

/** The browser's own Cache Storage, as far as it is used. */
const memoryCaches = (): CopyCaches & { readonly stored: Map<string, Map<string, Response>> } => {
  const stored = new Map<string, Map<string, Response>>();
  return {
    stored,
    open: async (name) => {
      const cache = stored.get(name) ?? new Map<string, Response>();
      stored.set(name, cache);
      return { put: async (url, answer) => void cache.set(String(url), answer) };
    },
    match: async (url, { cacheName = '' } = {}) => stored.get(cacheName)?.get(String(url))?.clone(),
    keys: async () => [...stored.keys()],
    delete: async (name) => stored.delete(name),
  };
};

/** A device that reads as the holder of a token, while the server answers and while it does not. */
const aDevice = (caches = memoryCaches()) => {
  const server = { answer: (): Response => Response.error(), asked: 0 };
  const held = { token: 'token' };
  const copies = createLockedCopies(() => caches, createLock(10));
  const asHolderOf = (token: string) =>
    keepingFetch({
      fetch: async () => {
        server.asked += 1;
        const answer = server.answer();
        if (answer.type === 'error') {
          throw new TypeError('Failed to fetch');
        }
        return answer;
      },
      copies,
      operation: 'libya-2011',
      token,
      isHeld: () => held.token === token,
    });
  const kept = () => caches.stored.get('restricted libya-2011');
  return { server, held, copies, caches, asHolderOf, kept };
};

const told = (status = 200) => new Response(SECRET, { status, headers: { date: DATE } });

/** A device that has read once. */
const afterReading = async (url = CENTRES) => {
  const device = aDevice();
  device.server.answer = told;
  await (await device.asHolderOf('token')(url)).text();
  await expect.poll(() => device.kept()?.size ?? 0).toBe(url === CENTRES ? 1 : 0);
  device.server.answer = () => Response.error();
  return device;
};

describe('a lock', () => {
  it('opens with its token alone, in another visit too, and only as what it was', async () => {
    const locked = await createLock(10).close({ text: SECRET, about: 'a' }, 'token');
    expect(new TextDecoder().decode(locked)).not.toContain('clinic');
    expect(await createLock(10).open(locked, 'a', 'token')).toBe(SECRET);
    expect(await createLock(10).open(locked, 'a', 'Token')).toBeNull();
    expect(await createLock(10).open(locked, 'b', 'token')).toBeNull();
    expect(await createLock(10).open(locked.slice(0, 9), 'a', 'token')).toBeNull();
  });

  it('never locks the same text alike', async () => {
    const lock = createLock(10);
    const [one, other] = [
      await lock.close({ text: SECRET, about: 'a' }, 'token'),
      await lock.close({ text: SECRET, about: 'a' }, 'token'),
    ];
    expect(one).not.toEqual(other);
  });
});

describe('what the holder of a token is told', () => {
  it('is there again without the server, says from when it is, and lies locked on the device', async () => {
    const device = await afterReading();
    const copy = await device.asHolderOf('token')(CENTRES);
    expect([isKept(copy), keptAt(copy)?.toISOString()]).toEqual([true, '2011-03-01T08:00:00.000Z']);
    expect(await copy.text()).toBe(SECRET);
    const stored = device.kept()?.get(CENTRES);
    expect(await stored?.clone().text()).not.toContain('clinic');
  });

  it('is the copy, too, where a gateway answers for the server', async () => {
    const device = await afterReading();
    device.server.answer = () => told(503);
    expect(isKept(await device.asHolderOf('token')(CENTRES))).toBe(true);
  });

  it('is not for the holder of another token, who is told so', async () => {
    const { server, asHolderOf, kept } = aDevice();
    const { watch, current } = createServerContact({
      fetch: () => Promise.reject(new TypeError('Failed to fetch')),
      now: () => new Date(DATE),
      deviceNow: () => new Date(DATE),
    });
    const listed = (token: string) =>
      createClient(watch(asHolderOf(token))).centre.list.query({ operation: 'libya-2011' });
    server.answer = () => Response.json({ result: { data: { centres: [] } } });
    await listed('token');
    await expect.poll(() => kept()?.size).toBe(1);
    server.answer = () => Response.error();
    await expect(listed('another')).rejects.toMatchObject({ cause: new LockedError() });
    expect(await listed('token')).toEqual({ centres: [] });
    expect(current().isReachable).toBe(false);
  });

  it.each(['/trpc/centre.nearest?input=x', '/trpc/road.report'])(
    'is kept of what is named alone, and not of %s',
    async (url) => {
      const { asHolderOf } = await afterReading(url);
      await expect(asHolderOf('token')(url)).rejects.toThrow('Failed to fetch');
    },
  );

  it('is gone once the server does not take the token any more', async () => {
    const device = await afterReading();
    device.server.answer = () => told(401);
    await device.asHolderOf('token')(CENTRES);
    await expect.poll(() => device.caches.stored.size).toBe(0);
  });

  it('is gone once the token is forgotten, and nothing else is', async () => {
    const device = await afterReading();
    await device.caches.open('answers');
    await device.copies.forgetAll();
    expect([...device.caches.stored.keys()]).toEqual(['answers']);
  });

  it('is gone, too, where the token is forgotten while it is being locked', async () => {
    const caches = memoryCaches();
    const deleted: string[] = [];
    const device = aDevice({
      ...caches,
      open: (name) => {
        device.held.token = '';
        return caches.open(name);
      },
      delete: (name) => {
        deleted.push(name);
        return caches.delete(name);
      },
    });
    device.server.answer = told;
    await device.asHolderOf('token')(CENTRES);
    await expect.poll(() => deleted).toEqual(['restricted libya-2011']);
    expect(caches.stored.size).toBe(0);
  });

  it('is gone once its operation does not allow it any more, and that of others is not', async () => {
    const device = await afterReading();
    await device.caches.open('restricted other');
    expect(await device.copies.isThere('libya-2011')).toBe(true);
    await device.copies.forget('libya-2011');
    expect(await device.copies.isThere('libya-2011')).toBe(false);
    expect([...device.caches.stored.keys()]).toEqual(['restricted other']);
  });

  it('is read as before where the browser keeps nothing', async () => {
    const copies = createLockedCopies(() => {
      throw new ReferenceError('caches is not defined');
    }, createLock(10));
    const rule = { operation: 'libya-2011', token: 'token', isHeld: () => true };
    const ask = keepingFetch({ ...rule, copies, fetch: async () => told() });
    expect(await (await ask(CENTRES)).text()).toBe(SECRET);
    const cutOff = keepingFetch({
      ...rule,
      copies,
      fetch: () => Promise.reject(new TypeError('Failed to fetch')),
    });
    await expect(cutOff(CENTRES)).rejects.toThrow('Failed to fetch');
  });
});
