import { describe, expect, it } from 'vitest';
import { isEmbeddedMap } from './is-embedded-map';

describe('a map for the frames of other sites', () => {
  it.each([
    ['/south-sudan/map?embed=1', true],
    ['/south-sudan/map?at=9.1,29.8,6&embed=1&lang=fr', true],
    ['/south-sudan/map', false],
    ['/south-sudan/map?embed=', false],
    ['/south-sudan/map?embed=true', false],
    ['/south-sudan/map?embed=1&embed=0', false],
    ['/?embed=1', false],
    ['/south-sudan/data?embed=1', false],
    ['/settings/people/map?embed=1', false],
    ['/trpc/operation.list?embed=1', false],
    ['/import?embed=1', false],
  ])('%s: %s', (address, expected) => {
    expect(isEmbeddedMap(new URL(address, 'http://localhost:4310'))).toBe(expected);
  });
});
