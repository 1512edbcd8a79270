import { createHash } from 'node:crypto';
import { EMPTY_DATASET } from '@waystation/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { expectValid } from './expect-valid';
import { DEMO_OPERATION, type Demo, demoBytes, demoJson, readDemo } from './read-demo';

let demo: Demo = { dataset: EMPTY_DATASET, reports: new Map() };
beforeAll(async () => {
  demo = await readDemo();
});

const SOURCE = z
  .object({ files: z.array(z.object({ path: z.string(), sha256: z.string() })) })
  .parse(demoJson('source.json'));

describe('the demo operation', () => {
  it('is a historical case, replayed from February to December 2011', () => {
    expect(DEMO_OPERATION).toMatchObject({
      code: 'libya-2011',
      timeZone: 'Africa/Tripoli',
      replay: { from: '2011-02-20', to: '2011-12-31', start: '2011-03-15' },
      boundaryPolicy: { disclaimer: 'naturalEarth' },
    });
    expect(Object.keys(DEMO_OPERATION.names).toSorted()).toEqual(['ar', 'en', 'es', 'fr']);
  });

  it('ships its tables as its record of sources describes them', () => {
    for (const { path, sha256 } of SOURCE.files) {
      expect([path, createHash('sha256').update(demoBytes(path)).digest('hex')]).toEqual([
        path,
        sha256,
      ]);
    }
  });

  it('rejects no row of any file, and accounts for every one', () => {
    for (const [file, { rows, rejects }] of demo.reports) {
      expect([file, rejects]).toEqual([file, []]);
      expect(rows.read).toBe(rows.accepted + rows.rejected + rows.skipped);
    }
  });

  it('reads into rows that the domain’s schemas accept as they are', () => {
    expectValid(demo.dataset);
  });

  it('has 25 crossings, 41 centres and 193 sources', () => {
    expect([
      demo.dataset.crossings.length,
      demo.dataset.centres.length,
      demo.dataset.sources.length,
    ]).toEqual([25, 41, 193]);
    expect(new Set(demo.dataset.sources.map(({ id }) => id)).size).toBe(193);
  });

  it('refers to no place or source that is not in it, in the order of its manifest', () => {
    const places = new Set<string>(
      [...demo.dataset.crossings, ...demo.dataset.centres].map(({ place }) => place.id),
    );
    const ends = demo.dataset.flows.flatMap(({ from, to, via }) => [
      ...[from, to].flatMap((end) => (end.kind === 'place' ? [end.id] : [])),
      ...(via === null ? [] : [via]),
    ]);
    const subjects = demo.dataset.figures.flatMap(({ subject }) =>
      subject.kind === 'place' ? [subject.id] : [],
    );
    const logs = [
      ...demo.dataset.centreLogs.map(({ centre }) => centre),
      ...demo.dataset.crossingLogs.map(({ crossing }) => crossing),
    ];
    expect([...ends, ...subjects, ...logs].filter((id) => !places.has(id))).toEqual([]);
    const sources = new Set(demo.dataset.sources.map(({ id }) => id));
    expect(
      [...demo.dataset.flows, ...demo.dataset.figures].filter(({ source }) => !sources.has(source)),
    ).toEqual([]);
  });
});
