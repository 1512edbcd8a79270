import { QueryObserver } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createServerContact } from '../api/create-server-contact';
import { createQueryClient } from '../api/query-client';
import { asKept } from '../offline/kept-answer';
import { watchRecovery } from './recovery';

const aCopy = (body: string): Response =>
  asKept(new Response(body, { headers: { date: 'Sun, 22 Nov 2026 08:00:00 GMT' } }));

/** A page that looks at one read of the server, whose answers are given beforehand. */
const aPage = (...answers: readonly Response[]) => {
  const rest = [...answers];
  const queries = createQueryClient();
  const contact = createServerContact({
    fetch: async () => rest.shift() ?? new Response('more'),
    now: () => new Date(),
    deviceNow: () => new Date(),
  });
  const stop = watchRecovery(queries, contact);
  const read = async (): Promise<string> => (await contact.watchedFetch('/trpc/x')).text();
  const looksAt = (name: string): string[] => {
    const seen: string[] = [];
    const observer = new QueryObserver(queries, { queryKey: [name], queryFn: read });
    observer.subscribe(({ data }) => {
      if (data !== undefined && data !== seen.at(-1)) {
        seen.push(data);
      }
    });
    return seen;
  };
  return { queries, read, looksAt, stop };
};

/** After everything that was asked is answered: the answers take no time here. */
const settled = () => new Promise<void>((done) => setTimeout(done));

describe('when the server answers again', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is read again what a copy stood in for, though that was no error', async () => {
    const page = aPage(aCopy('kept'), new Response('change'), new Response('new'));
    const centres = page.looksAt('centres');
    await settled();
    expect(centres).toEqual(['kept']);
    await page.read();
    await settled();
    expect(centres).toEqual(['kept', 'new']);
    page.stop();
  });

  it('is read again what was still on its way', async () => {
    const page = aPage(aCopy('kept'), new Response('overview'), new Response('new'));
    const centres = page.looksAt('centres');
    await page.read();
    await settled();
    await settled();
    expect(centres.at(-1)).toBe('new');
    page.stop();
  });

  it('is read nothing while it answers anyway', async () => {
    const page = aPage(new Response('first'), new Response('change'));
    const centres = page.looksAt('centres');
    await settled();
    await page.read();
    await settled();
    expect(centres).toEqual(['first']);
    page.stop();
  });

  it('is read again once in a while on a line that comes and goes with every request', async () => {
    vi.useFakeTimers();
    const come = Array.from({ length: 20 }, () => [aCopy('kept'), new Response('new')]).flat();
    const page = aPage(...come);
    let reads = 0;
    const observer = new QueryObserver(page.queries, {
      queryKey: ['centres'],
      queryFn: () => {
        reads += 1;
        return 'centres';
      },
    });
    const leave = observer.subscribe(() => undefined);
    await vi.advanceTimersByTimeAsync(0);
    for (let round = 0; round < 10; round += 1) {
      await page.read();
      await page.read();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(reads).toBe(2);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(reads).toBe(3);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reads).toBe(3);
    leave();
    page.stop();
  });
});
