import { describe, expect, it } from 'vitest';
import { type LoadingQuery, layerLoadOf } from './layer-load-of';

const READ_AT = Date.parse('2021-12-02T08:40:00Z');

const aQuery = (overrides: Partial<LoadingQuery> = {}): LoadingQuery => ({
  data: {},
  error: null,
  isPlaceholderData: false,
  dataUpdatedAt: READ_AT,
  refetch: () => undefined,
  ...overrides,
});
const PENDING = aQuery({ data: undefined, dataUpdatedAt: 0 });
const FAILED = aQuery({ data: undefined, dataUpdatedAt: 0, error: new Error('500') });
const FAILED_WITH_COPY = aQuery({ error: new Error('500') });

describe('a layer', () => {
  it.each([
    ['is ready when all its files are read', [aQuery(), aQuery()], { kind: 'ready' }],
    ['counts the files it has', [aQuery(), PENDING], { kind: 'loading', done: 1, of: 2 }],
    [
      'is still loading while it shows the day before',
      [aQuery(), aQuery({ isPlaceholderData: true })],
      { kind: 'loading', done: 1, of: 2 },
    ],
    ['without files is ready', [], { kind: 'ready' }],
    ['that failed has no copy', [aQuery(), FAILED], { kind: 'failed', shownFrom: null }],
    [
      'that failed later shows its copy and from when that is',
      [aQuery(), FAILED_WITH_COPY],
      { kind: 'failed', shownFrom: new Date(READ_AT) },
    ],
  ])('%s', (_case, queries, expected) => {
    expect(layerLoadOf(queries)).toMatchObject(expected);
  });

  it('tries again only what failed', () => {
    const asked: string[] = [];
    const good = aQuery({ refetch: () => asked.push('good') });
    const bad = { ...FAILED, refetch: () => asked.push('bad') };
    const load = layerLoadOf([good, bad]);
    if (load.kind === 'failed') {
      load.retry();
    }
    expect(asked).toEqual(['bad']);
  });
});
