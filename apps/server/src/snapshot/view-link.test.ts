import { describe, expect, it } from 'vitest';
import { viewLink, viewProblem } from './view-link';

const QUERY = 'asOf=2021-09-30&layers=areas:90';

describe('the view that is meant', () => {
  it.each([
    `https://maps.example.org/south-sudan/map?${QUERY}`,
    `http://localhost:8080/south-sudan/map?${QUERY}`,
    `/south-sudan/map?${QUERY}`,
    `south-sudan/map?${QUERY}`,
    `/south-sudan/snapshot?${QUERY}`,
    `/south-sudan?${QUERY}`,
  ])('of %s is that of the operation in its path', (view) => {
    expect(viewLink(view)).toEqual({ operation: 'south-sudan', query: QUERY });
  });

  it.each([QUERY, `?${QUERY}`])('of %s is what is asked for, of any operation', (view) => {
    expect(viewLink(view)).toEqual({ operation: null, query: QUERY });
  });

  it.each(['', '?', 'at=7.5,30,6', 'layers=areas:90&q=a/b'])('of the query "%s" is it', (view) => {
    expect(viewLink(view)?.operation).toBeNull();
  });

  it.each([
    'http://',
    '/',
    'https://example.org',
    '/Not An Operation/map',
    '/south-sudan/find?from=4.85,31.6',
    'https://example.org/a/b/c',
  ])('of %s is none, and the reason says what to give', (view) => {
    expect(viewLink(view)).toBeNull();
    expect(viewProblem(viewLink(view), 'south-sudan')).toEqual({
      message: 'snapshot.problem.viewIsNoMap',
    });
  });

  it('is not taken for that of another operation', () => {
    const link = viewLink(`/libya-2011/map?${QUERY}`);
    expect(viewProblem(link, 'libya-2011')).toBeNull();
    expect(viewProblem(link, 'south-sudan')).toEqual({
      message: 'snapshot.problem.viewIsElsewhere',
      values: { of: 'libya-2011', operation: 'south-sudan' },
    });
  });
});
