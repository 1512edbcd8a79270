import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createWaitingLine, LeftTheLine } from './waiting-line';

/** Work that ends when told to. */
const aJob = () => {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  let hasBegun = false;
  return {
    work: () => {
      hasBegun = true;
      return ended;
    },
    end: () => end(),
    hasBegun: () => hasBegun,
  };
};

describe('a waiting line', () => {
  it('does one thing at a time, in order', async () => {
    const line = createWaitingLine(2);
    const [first, second] = [aJob(), aJob()];
    const doneFirst = line.enter(first.work);
    const doneSecond = line.enter(second.work);
    await setImmediate();
    expect([first.hasBegun(), second.hasBegun()]).toEqual([true, false]);
    first.end();
    await doneFirst;
    second.end();
    await doneSecond;
    expect(second.hasBegun()).toBe(true);
  });

  it('turns away who would be one too many, and takes the next when there is room', async () => {
    const line = createWaitingLine(1);
    const jobs = [aJob(), aJob(), aJob()];
    const [first, second, third] = jobs.map(({ work }) => line.enter(work));
    expect(third).toBeNull();
    for (const job of jobs) {
      job.end();
    }
    await Promise.all([first, second]);
    expect(line.enter(async () => 'room')).not.toBeNull();
  });

  it('goes on after work that failed', async () => {
    const line = createWaitingLine(1);
    const failing = line.enter(async () => {
      throw new Error('broken file');
    });
    const next = line.enter(async () => 'done');
    await expect(failing).rejects.toThrow('broken file');
    expect(await next).toBe('done');
  });

  it('gives the place of who left to the next, and does nothing for them', async () => {
    const line = createWaitingLine(1);
    const [first, gone, next] = [aJob(), aJob(), aJob()];
    const leaving = new AbortController();
    const doneFirst = line.enter(first.work);
    const left = line.enter(gone.work, leaving.signal);
    expect(line.enter(next.work)).toBeNull();
    leaving.abort();
    await expect(left).rejects.toThrow(LeftTheLine);
    const doneNext = line.enter(next.work);
    next.end();
    first.end();
    await Promise.all([doneFirst, doneNext]);
    expect([next.hasBegun(), gone.hasBegun(), line.isBusy()]).toEqual([true, false, false]);
  });

  it('lets nobody in who has left before', async () => {
    const line = createWaitingLine(1);
    const gone = aJob();
    await expect(line.enter(gone.work, AbortSignal.abort())).rejects.toThrow(LeftTheLine);
    await line.idle();
    expect(gone.hasBegun()).toBe(false);
  });

  it('ends what has begun, whoever leaves', async () => {
    const line = createWaitingLine(1);
    const leaving = new AbortController();
    const job = aJob();
    const done = line.enter(async () => {
      await job.work();
      return 'done';
    }, leaving.signal);
    await setImmediate();
    leaving.abort();
    expect(line.isBusy()).toBe(true);
    job.end();
    expect(await done).toBe('done');
  });

  it('is idle only when everybody is served', async () => {
    const line = createWaitingLine(1);
    const job = aJob();
    void line.enter(job.work);
    void line.enter(async () => undefined);
    expect(line.isBusy()).toBe(true);
    job.end();
    await line.idle();
    expect(line.isBusy()).toBe(false);
  });
});
