import {
  type Centre,
  type CentreLogEntry,
  Day,
  type LogCursor,
  type OperationCode,
  recentLogs,
  type Store,
} from '@waystation/domain';
import { aReport } from '@waystation/domain/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aBatch, aCentre } from '../builders';
import { newOperation, type OpenForTest } from './open-for-test';
import { anId, NOW } from './reported-centre';

const SPANS = ['2011-03-01', '2011-03-05', '2011-03-08', '2011-03-09'].flatMap((from) => [
  { from: Day.parse(from), until: null },
  { from: Day.parse(from), until: Day.parse('2011-03-10') },
]);

const centreId = (index: number) =>
  aCentre({
    place: { ...aCentre().place, id: `centre:${index}` },
  }).place.id;

const hourBefore = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000).toISOString();

/** What was said of a centre: each by a file or by a report, in the order in which it came in. */
const said = fc.array(
  fc.record({
    hoursAgo: fc.nat(240),
    isOfFile: fc.boolean(),
    unseen: fc.nat(3),
    present: fc.option(fc.nat(60)),
    isFull: fc.option(fc.boolean()),
    hasWater: fc.option(fc.boolean()),
  }),
  { minLength: 1, maxLength: 12 },
);

type Said = typeof said extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

/** What files said of a centre. */
const imported = (all: readonly Said[], index: number): Centre =>
  aCentre({
    place: { ...aCentre().place, id: centreId(index) },
    counts: all.flatMap(({ isOfFile, hoursAgo, present }, order) =>
      isOfFile && present !== null
        ? [
            {
              at: hourBefore(hoursAgo).slice(0, 10),
              kind: 'present' as const,
              value: present,
              note: `${order}`,
            },
          ]
        : [],
    ),
  });

const report = async (
  store: Store,
  code: OperationCode,
  { all, index }: { readonly all: readonly Said[]; readonly index: number },
): Promise<void> => {
  const own = all.filter(
    ({ isOfFile, present, isFull, hasWater }) =>
      !isOfFile && [present, isFull, hasWater].some((one) => one !== null),
  );
  for (const [seen, { hoursAgo, unseen, present, isFull, hasWater }] of own.entries()) {
    const sent = aReport({
      id: anId(),
      centre: centreId(index),
      at: hourBefore(hoursAgo),
      basedOn: Math.max(0, seen - unseen),
      confirmed: true,
      present: present ?? undefined,
      ...(isFull !== null && { status: { status: isFull ? 'full' : 'operating' } }),
      ...(hasWater !== null && { services: { water: hasWater } }),
    });
    expect(await store.reports.centre(code, sent, NOW)).toMatchObject({ kind: 'answered' });
  }
};

/** An operation with centres of which much was said, the same for each engine. */
const withLogs = async (store: Store): Promise<OperationCode> => {
  const { code } = await newOperation(store);
  const sample = fc.sample(said, { numRuns: 12, seed: 7 });
  await store.imports.apply(aBatch(code, { centres: sample.map(imported) }), false);
  for (const [index, all] of sample.entries()) {
    await report(store, code, { all, index });
  }
  return code;
};

/** All pages of a log, one after another. */
const pagesOf = async (
  store: Store,
  code: OperationCode,
  centre: Centre,
): Promise<readonly CentreLogEntry[]> => {
  const ask = (before: LogCursor | null) =>
    store.places.centreLog(code, {
      centre: centre.place.id,
      kind: null,
      isReported: false,
      before,
      limit: 2,
    });
  const entries: CentreLogEntry[] = [];
  let page = await ask(null);
  while (page.length > 0) {
    entries.push(...page);
    const last = page.at(-1);
    page = last === undefined ? [] : await ask({ at: last.entry.at, ordinal: last.ordinal });
  }
  return entries;
};

/** What every store promises of the logs of centres, which grow all the time. */
export const describeLogs = (open: OpenForTest): void => {
  describe('logs of centres', () => {
    it('are told in part with all that the domain needs of the whole for a span', async () => {
      const { store } = open();
      const code = await withLogs(store);
      const whole = await store.places.centres(code);
      for (const span of SPANS) {
        const part = await store.places.centres(code, span);
        expect(part.map((centre) => recentLogs(centre, span))).toEqual(
          whole.map((centre) => recentLogs(centre, span)),
        );
      }
    });

    it('are told page by page, newest first and each entry once', async () => {
      const { store } = open();
      const code = await withLogs(store);
      for (const centre of await store.places.centres(code)) {
        const entries = await pagesOf(store, code, centre);
        const dates = entries.map(({ entry }) => entry.at);
        expect(dates).toEqual(dates.toSorted().toReversed());
        const { counts, statusLog, serviceLog } = centre;
        expect(entries).toHaveLength(counts.length + statusLog.length + serviceLog.length);
        expect(entries.flatMap(({ kind, entry }) => (kind === 'status' ? [entry] : []))).toEqual(
          expect.arrayContaining([...statusLog]),
        );
      }
    });
  });
};
