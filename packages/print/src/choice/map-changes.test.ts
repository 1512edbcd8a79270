import { aPublication } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { mapChanges } from './map-changes';

const BEFORE = aPublication({
  title: 'People',
  view: 'asOf=2021-09-30&layers=areas:90',
  sheet: 'paper=a3&lang=en&title=People&donor=ECHO',
});

const changesOf = (overrides: Parameters<typeof aPublication>[0]) =>
  mapChanges(BEFORE, aPublication({ ...BEFORE, ...overrides }));

describe('in what a version of a map differs', () => {
  it('is nothing where it was only made once more', () => {
    expect(changesOf({ version: 2, state: 'published' })).toEqual([]);
  });

  it('is told of facts, view, sheet and data, each once', () => {
    const changes = changesOf({
      title: 'Displaced people',
      audience: 'partner',
      view: 'asOf=2021-12-31&layers=areas%3A90',
      sheet: 'paper=a3&lang=en&title=Displaced+people&status=update',
      dataHash: 'd'.repeat(64),
    });
    expect(changes).toEqual([
      { of: 'facts', name: 'title', before: 'People', after: 'Displaced people' },
      { of: 'facts', name: 'audience', before: 'public', after: 'partner' },
      { of: 'view', name: 'asOf', before: '2021-09-30', after: '2021-12-31' },
      { of: 'sheet', name: 'donor', before: 'ECHO', after: null },
      { of: 'sheet', name: 'status', before: null, after: 'update' },
      { of: 'data', before: BEFORE.dataHash, after: 'd'.repeat(64) },
    ]);
  });
});
