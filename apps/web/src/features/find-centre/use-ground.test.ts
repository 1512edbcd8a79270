import { describe, expect, it } from 'vitest';
import { countryAtBy } from './use-ground';

describe('who tells of countries', () => {
  it('is nobody where the outlines are there and could not be read', () => {
    expect(countryAtBy({ isThere: true, geometry: null })?.([33.1, 11.5])).toEqual([]);
  });

  it('is left to the places of the operation where it has no boundaries', () => {
    expect(countryAtBy({ isThere: false, geometry: null })).toBeNull();
  });
});
