import { describe, expect, it } from 'vitest';
import { aCentre } from '../../test/builders';
import { statusSaidAt } from './status-said-at';

const CENTRE = aCentre({
  statusLog: [
    { at: '2026-10-01', status: 'operating' },
    { at: '2026-12-01', status: 'closed' },
  ],
  counts: [{ at: '2026-10-20T08:00:00Z', kind: 'present', value: 40 }],
});

const said = (moment: string, centre = CENTRE) => statusSaidAt(centre, new Date(moment));

describe('when a status was last said', () => {
  it('is the date of its entry, whatever was counted since', () => {
    expect(said('2026-10-10T00:00:00Z')).toBe('2026-10-01');
    expect(said('2026-11-25T00:00:00Z')).toBe('2026-10-01');
    expect(said('2026-12-02T00:00:00Z')).toBe('2026-12-01');
  });

  it('is not known where nobody has said one, however often people are counted', () => {
    expect(said('2026-09-01T00:00:00Z')).toBeNull();
    expect(said('2026-11-25T00:00:00Z', { ...CENTRE, statusLog: [] })).toBeNull();
  });
});
