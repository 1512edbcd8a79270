import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { LeftTheLine } from '../imports/waiting-line';
import type { SnapshotJob } from './snapshot-job';
import { createSnapshotMaker } from './snapshot-maker';

/** A thread that says what it was given, or nothing where that is no language. */
const SCRIPT = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, workerData } from 'node:worker_threads';
    if (workerData.language === undefined) {
      setInterval(() => undefined, 60_000);
    } else {
      parentPort.postMessage({ kind: 'refused', code: workerData.language, what: null });
    }`)}`,
);

/** The thread of this test reads the language alone. */
const aJob = (language?: 'en' | 'fr'): SnapshotJob =>
  Object.assign(Object.create(null), { language });

const largePicture = (language?: 'en' | 'fr'): SnapshotJob =>
  Object.assign(aJob(language), {
    format: 'png',
    dpi: 600,
    choice: { paper: 'a0', direction: 'landscape', template: 'side' },
  });

describe('the maker of sheets', () => {
  it('makes large pictures one after another, and other sheets meanwhile', async () => {
    const make = createSnapshotMaker(SCRIPT);
    const leaving = new AbortController();
    const endless = make(largePicture(), leaving.signal);
    const settled: string[] = [];
    const next = make(largePicture('fr'))?.then(() => settled.push('fr'));
    await make(aJob('en'))?.then(() => settled.push('en'));
    leaving.abort();
    await expect(endless).rejects.toThrow(LeftTheLine);
    await next;
    expect(settled).toEqual(['en', 'fr']);
  });

  it('ends what is being made for who left, and goes on with the next', async () => {
    const make = createSnapshotMaker(SCRIPT);
    const leaving = new AbortController();
    const endless = make(aJob(), leaving.signal);
    const next = make(aJob('fr'));
    await setImmediate();
    leaving.abort();
    await expect(endless).rejects.toThrow(LeftTheLine);
    expect(await next).toEqual({ kind: 'refused', code: 'fr', what: null });
  });

  it('skips who left while they waited', async () => {
    const make = createSnapshotMaker(SCRIPT);
    const [first, second] = [new AbortController(), new AbortController()];
    const endless = make(aJob(), first.signal);
    const left = make(aJob(), second.signal);
    const next = make(aJob('en'));
    second.abort();
    await expect(left).rejects.toThrow(LeftTheLine);
    first.abort();
    await expect(endless).rejects.toThrow(LeftTheLine);
    expect(await next).toMatchObject({ code: 'en' });
  });
});
