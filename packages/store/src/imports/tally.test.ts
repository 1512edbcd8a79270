import { describe, expect, it } from 'vitest';
import {
  STAGED_AREAS,
  STAGED_LOGS,
  STAGED_PLACES,
  STAGED_TOPOLOGIES,
  STAGED_TOPOLOGY_COUNTRIES,
} from './staged-tables';
import { tally } from './tally';
import type { Written } from './write-staged';

const written = (overrides: Partial<Written>): Written => ({
  entity: 'site',
  sensitivity: 'public',
  isAdded: true,
  rows: 1,
  count: 1,
  ...overrides,
});

describe('tally', () => {
  it('adds up rows by what became of them', () => {
    const rows = [written({ rows: 3, count: 3 }), written({ isAdded: false, rows: 2, count: 2 })];
    const result = tally([{ staged: { table: STAGED_PLACES, rows: 10 }, written: rows }]);
    expect(result).toEqual({
      added: 3,
      changed: 2,
      unchanged: 5,
      records: [{ kind: 'place', added: 3, changed: 2, unchanged: 5 }],
      changes: [
        { entity: 'site', action: 'added', sensitivity: 'public', count: 3 },
        { entity: 'site', action: 'changed', sensitivity: 'public', count: 2 },
      ],
    });
  });

  it('calls new entries of a log a change of the place that has it, counted once', () => {
    const rows = [written({ entity: 'centre', rows: 5, count: 1 })];
    const result = tally([{ staged: { table: STAGED_LOGS, rows: 5 }, written: rows }]);
    expect(result.added).toBe(5);
    expect(result.changes).toEqual([
      { entity: 'centre', action: 'changed', sensitivity: 'public', count: 1 },
    ]);
  });

  it('does not count what is worked out from other rows, but lets readers know of it', () => {
    const area = written({ entity: 'area' });
    const result = tally([
      { staged: { table: STAGED_AREAS, rows: 2 }, written: [] },
      { staged: { table: STAGED_TOPOLOGY_COUNTRIES, rows: 1 }, written: [area] },
    ]);
    expect(result).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
    expect(result.changes).toMatchObject([{ entity: 'area', action: 'changed' }]);
  });

  it('says nothing of rows that those of another table speak for', () => {
    const silent = { staged: { table: STAGED_TOPOLOGIES, rows: 1 }, written: [written({})] };
    expect(tally([silent])).toEqual({
      added: 0,
      changed: 0,
      unchanged: 0,
      records: [],
      changes: [],
    });
  });
});
