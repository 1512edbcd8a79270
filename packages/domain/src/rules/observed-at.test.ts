import { describe, expect, it } from 'vitest';
import { aCentre, aReport } from '../../test/builders';
import { centreAt } from './centre-at';
import { statusSaidAt } from './status-said-at';
import { weighReport } from './weigh-report';

const NOW = new Date('2011-03-10T09:00:00Z');
const RULE = { freshHours: 24, unknownAfterHours: 72 };
const [SEEN, DATED] = ['2011-03-08T09:00:00.000Z', '2011-03-10T08:00:00.000Z'];

const after = (said: Parameters<typeof aReport>[0]) => {
  const centre = aCentre();
  const weighed = weighReport(centre, aReport({ at: DATED, basedOn: 0, ...said }), NOW);
  return weighed.kind === 'accepted' ? { ...centre, ...weighed.entries } : centre;
};

describe('what was seen before the date of its entry', () => {
  it('is as old as when it was seen', () => {
    const { places } = centreAt(after({ present: 90, observedAt: SEEN }), NOW, RULE);
    expect(places).toMatchObject({ present: 90, countedAt: SEEN, freshness: 'aging' });
    const status = { status: 'full' as const, note: null };
    expect(statusSaidAt(after({ present: undefined, status, observedAt: SEEN }), NOW)).toBe(SEEN);
  });

  it.each([undefined, '2011-03-10T08:30:00.000Z'])(
    'is never younger than that date: %s',
    (observedAt) => {
      const centre = after({ present: 90, ...(observedAt && { observedAt }) });
      expect(centreAt(centre, NOW, RULE).places.countedAt).toBe(DATED);
      expect(centre.counts[0]?.report).not.toHaveProperty('observedAt');
    },
  );
});
