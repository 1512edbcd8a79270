import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { aKeptReport, aKeptRoadReport } from '../../../test/a-kept-report';
import { without, withRefused } from './queue-changes';
import { createReportShelf } from './report-shelf';

describe('the reports on a device', () => {
  it('are there again after a restart, in the order in which they were written', async () => {
    const shelf = createReportShelf('restart');
    const first = await shelf.add(aKeptReport({ at: '2011-04-01T09:00:00Z' }), null);
    const second = await shelf.add(aKeptReport({ at: '2011-04-01T08:00:00Z' }), null);
    expect(second).toBeGreaterThan(first);
    expect(await createReportShelf('restart').all()).toEqual([
      { key: first, kept: aKeptReport({ at: '2011-04-01T09:00:00Z' }) },
      { key: second, kept: aKeptReport({ at: '2011-04-01T08:00:00Z' }) },
    ]);
  });

  it('keep the moment of the count to the millisecond', async () => {
    const shelf = createReportShelf('moment');
    await shelf.add(aKeptReport({ at: '2011-04-01T09:00:00.123Z' }), null);
    const [entry] = await shelf.all();
    expect(entry?.kept).toMatchObject({ report: { at: '2011-04-01T09:00:00.123Z' } });
  });

  it('one that was mended stands in the place of the other', async () => {
    const shelf = createReportShelf('mended');
    const key = await shelf.add(aKeptReport(), null);
    await shelf.add(aKeptReport({ present: 40 }), key);
    expect((await shelf.all()).map(({ kept }) => kept)).toEqual([aKeptReport({ present: 40 })]);
  });

  it('what another version of the app wrote is listed, and is neither changed nor lost', async () => {
    const shelf = createReportShelf('version');
    await shelf.add(aKeptReport(), null);
    const strange = { v: 2, kind: 'unsent', people: 7 };
    const db = await openDB('version', 1);
    await db.add('reports', strange);
    const [known, other] = await shelf.change((entries) => withRefused(entries, 1, 'other'));
    expect(known?.kept).toEqual(aKeptReport({}, { refusal: 'other' }));
    expect(other).toEqual({ key: 2, kept: null });
    expect(await db.get('reports', 2)).toEqual(strange);
    await shelf.change((entries) => without(entries, [1]));
    expect(await db.getAll('reports')).toEqual([strange]);
    db.close();
  });

  it('what was kept before there were other kinds is a report of a centre', async () => {
    const shelf = createReportShelf('before kinds');
    await shelf.all();
    const db = await openDB('before kinds', 1);
    const { about: _none, ...before } = aKeptReport();
    await db.add('reports', before);
    await shelf.add(aKeptRoadReport(), null);
    expect((await shelf.all()).map(({ kept }) => kept)).toEqual([aKeptReport(), aKeptRoadReport()]);
    db.close();
  });

  it('a change sees what another tab has written', async () => {
    const [one, other] = [createReportShelf('tabs'), createReportShelf('tabs')];
    const key = await one.add(aKeptReport(), null);
    await Promise.all([
      one.change((entries) => withRefused(entries, key, 'other')),
      other.add(aKeptReport(), null),
    ]);
    expect(await one.all()).toHaveLength(2);
  });
});
