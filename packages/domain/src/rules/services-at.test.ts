import { describe, expect, it } from 'vitest';
import { aCentre } from '../../test/builders';
import { servicesAt } from './services-at';

const NOW = new Date('2011-03-10T12:00:00Z');

describe('the services of a centre', () => {
  it('are those of its record where the log says nothing; of others nobody said', () => {
    expect(servicesAt(aCentre({ services: ['water'], servicesAbsent: ['food'] }), NOW)).toEqual({
      there: ['water'],
      notThere: ['food'],
    });
  });

  it('are unknown where the record says both, also once another was reported', () => {
    const both = { services: ['medical' as const], servicesAbsent: ['medical' as const] };
    const serviceLog = [{ at: '2011-03-09', service: 'water' as const, isThere: true }];
    expect(servicesAt(aCentre({ ...both, serviceLog }), NOW)).toEqual({
      there: ['water'],
      notThere: [],
    });
  });

  it('follow the newest entry about each, and not what is said later', () => {
    const centre = aCentre({
      services: ['water', 'food'],
      servicesAbsent: ['medical', 'consular'],
      serviceLog: [
        { at: '2011-03-10T08:00:00.000Z', service: 'water', isThere: false },
        { at: '2011-03-08', service: 'medical', isThere: false },
        { at: '2011-03-09', service: 'medical', isThere: true },
        { at: '2011-03-11', service: 'food', isThere: false },
      ],
    });
    expect(servicesAt(centre, NOW)).toEqual({
      there: ['food', 'medical'],
      notThere: ['water', 'consular'],
    });
  });
});
