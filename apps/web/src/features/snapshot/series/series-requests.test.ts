import { describe, expect, it } from 'vitest';
import { beginPath } from './series-requests';

describe('where a series is begun', () => {
  it('has the view, the sheet and what it goes through, without what was seen of one map', () => {
    const path = beginPath(
      'south-sudan',
      { over: 'areas:2', file: 'zip' },
      { view: 'layers=areas:90&at=8,30,6', sheet: 'paper=a4&title=In+{area}&seen=900x700&lang=ar' },
    );
    const url = new URL(path, 'http://localhost');
    expect(url.pathname).toBe('/atlas/south-sudan');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      paper: 'a4',
      title: 'In {area}',
      lang: 'ar',
      over: 'areas:2',
      file: 'zip',
      view: 'layers=areas:90&at=8,30,6',
    });
  });
});
