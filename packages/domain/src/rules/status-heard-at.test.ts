import { describe, expect, it } from 'vitest';
import { aCentre } from '../../test/builders';
import { statusHeardAt } from './status-heard-at';

const CENTRE = aCentre({
  statusLog: [
    { at: '2026-10-01', status: 'operating' },
    { at: '2026-12-01', status: 'closed' },
  ],
  counts: [
    { at: '2026-10-20T08:00:00Z', kind: 'present', value: 40 },
    { at: '2026-11-20T08:00:00Z', kind: 'capacity', value: 240 },
  ],
});

const heard = (moment: string, centre = CENTRE) => statusHeardAt(centre, new Date(moment));

describe('when a status was last heard of', () => {
  it('is when it was said, or when people were counted there since', () => {
    expect(heard('2026-10-10T00:00:00Z')).toBe('2026-10-01');
    expect(heard('2026-11-25T00:00:00Z')).toBe('2026-10-20T08:00:00Z');
    expect(heard('2026-12-02T00:00:00Z')).toBe('2026-12-01');
  });

  it('is not known where nobody has said a status, however often people are counted', () => {
    expect(heard('2026-09-01T00:00:00Z')).toBeNull();
    expect(heard('2026-11-25T00:00:00Z', { ...CENTRE, statusLog: [] })).toBeNull();
  });
});
