import { aSite } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { withBoundaryFlags } from './with-boundary-flags';

describe('withBoundaryFlags', () => {
  it('adds what the boundaries say to what the file said, each once', () => {
    const site = aSite({ flags: ['duplicateRow', 'outsideDeclaredArea'] });
    const { place } = withBoundaryFlags(site, ['outsideDeclaredArea', 'outsideOperationCountries']);
    expect(place.flags).toEqual([
      'duplicateRow',
      'outsideDeclaredArea',
      'outsideOperationCountries',
    ]);
  });
});
