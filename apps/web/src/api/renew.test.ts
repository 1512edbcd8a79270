import { Change, Day } from '@waystation/domain';
import { anOverview } from '@waystation/domain/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aCentre } from '../../test/a-centre';
import { operationKey, operatorKey } from './operation-key';
import { operationQueries } from './operation-queries';
import { createQueryClient } from './query-client';
import { renew } from './renew';

const CODE = 'south-sudan';
const of = operationQueries(CODE);
const DAY = Day.parse('2026-11-01');
const ONE = aCentre({ contact: 'before' });
const OTHER = aCentre({ place: { ...ONE.place, id: 'centre:other' } });

const aChange = (change: Record<string, unknown> = {}): Change =>
  Change.parse({
    seq: 8,
    operation: CODE,
    entity: 'centre',
    action: 'changed',
    count: 1,
    sensitivity: 'public',
    at: '2026-11-22T08:00:00.000Z',
    place: ONE.place.id,
    importId: null,
    ...change,
  });

/** A page that has read all sorts of things, in front of a server where the first centre is another by now. */
const aPage = () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(new URL(url, 'http://localhost').pathname);
    return Response.json({ result: { data: { ...ONE, contact: 'now' } } });
  });
  const queries = createQueryClient();
  queries.setQueryData([...operationKey(CODE), 'overview'], anOverview());
  queries.setQueryData(of.centres().queryKey, { centres: [ONE, OTHER] });
  queries.setQueryData(of.centres(DAY).queryKey, { centres: [ONE, OTHER] });
  queries.setQueryData(of.crossings().queryKey, { crossings: [] });
  queries.setQueryData([...operatorKey(CODE), 'centre', 'restricted'], null);
  const isKnown = (queryKey: readonly unknown[]) =>
    queries.getQueryState(queryKey)?.isInvalidated === false;
  return { queries, asked, isKnown };
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('after a report from a centre', () => {
  it('that centre is read and put into the list, and nothing else is read', async () => {
    const { queries, asked, isKnown } = aPage();
    await renew(queries, CODE, { head: 8, changes: [aChange()], isListDue: false });
    expect(asked).toEqual(['/trpc/centre.get']);
    const list = queries.getQueryData(of.centres().queryKey);
    expect(list?.centres.map(({ contact }) => contact)).toEqual(['now', OTHER.contact]);
    expect(queries.getQueryData(of.overview().queryKey)?.seq).toBe(8);
    expect(
      [of.centres(), of.crossings(), of.overview()].map((one) => isKnown(one.queryKey)),
    ).toEqual([true, true, true]);
    expect(isKnown(of.centres(DAY).queryKey)).toBe(false);
  });

  it('that everybody may not see, what the operator was told is read again', async () => {
    const { queries, asked, isKnown } = aPage();
    await renew(queries, CODE, { head: 8, changes: [], isListDue: true });
    expect(asked).toEqual([]);
    expect(isKnown(of.centres().queryKey)).toBe(true);
    expect(isKnown([...operatorKey(CODE), 'centre', 'restricted'])).toBe(false);
    expect(queries.getQueryData(of.overview().queryKey)?.seq).toBe(8);
  });

  it('the list is read as a whole where that is due', async () => {
    const { queries, asked, isKnown } = aPage();
    await renew(queries, CODE, { head: 8, changes: [aChange()], isListDue: true });
    expect(asked).toEqual([]);
    expect(isKnown(of.centres().queryKey)).toBe(false);
    expect(isKnown(of.crossings().queryKey)).toBe(true);
  });
});

describe('after any other change', () => {
  it('everything is read again', async () => {
    const { queries, isKnown } = aPage();
    const changes = [aChange(), aChange({ entity: 'crossing', place: null })];
    await renew(queries, CODE, { head: 8, changes, isListDue: false });
    const keys = queries.getQueryCache().findAll({ queryKey: operationKey(CODE) });
    expect(keys.filter(({ queryKey }) => isKnown(queryKey))).toEqual([]);
  });
});
