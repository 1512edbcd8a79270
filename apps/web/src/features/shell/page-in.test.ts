import { describe, expect, it } from 'vitest';
import { addressOf, pageIn } from './page-in';

describe('the page of a path', () => {
  it.each([
    ['/libya-2011/map', { operation: 'libya-2011', page: 'map' }],
    ['/libya-2011/changes', { operation: 'libya-2011', page: 'changes' }],
    ['/libya-2011/find', { operation: 'libya-2011', page: 'find' }],
    ['/libya-2011/centres/c:shousha', { operation: 'libya-2011', page: 'find' }],
    ['/libya-2011/flash-updates', { operation: 'libya-2011', page: 'reports' }],
    ['/libya-2011/reports/LBY-IDP-0001/v1', { operation: 'libya-2011', page: 'reports' }],
    ['/libya-2011', null],
    ['/', null],
  ])('%s: %o', (path, expected) => {
    expect(pageIn(path)).toEqual(expected);
  });

  it('takes the day, the language and the appearance to another page, and nothing else', () => {
    const search = { asOf: '2011-03-05', lang: 'ar', theme: 'dark', at: '9,30,6', people: '12' };
    expect(addressOf('libya-2011', 'find', search)).toBe(
      '/libya-2011/find?asOf=2011-03-05&lang=ar&theme=dark',
    );
    expect(addressOf('libya-2011', 'map', {})).toBe('/libya-2011/map');
  });
});
