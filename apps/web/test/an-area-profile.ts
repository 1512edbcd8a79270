import { AreaProfile } from '@waystation/domain';
import { aPassport } from './a-passport';

/** What is known of Rubkona in round 11, with what a test wants different. */
export const anAreaProfile = (overrides: Record<string, unknown> = {}): AreaProfile =>
  AreaProfile.parse({
    pcode: 'SS0609',
    level: 2,
    askedFor: '2021-09-30',
    indicator: 'idp',
    passport: aPassport(),
    value: 174_545,
    absence: null,
    carriedOver: false,
    rank: { place: 1, of: 79 },
    change: null,
    otherSeries: [],
    trend: [],
    alsoCounted: [],
    largestSites: [],
    sites: 0,
    sitesWithoutCoordinates: 0,
    origins: [],
    originNotStated: null,
    originsFrom: null,
    ...overrides,
  });
