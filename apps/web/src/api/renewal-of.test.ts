import { Change } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { renewalOf } from './renewal-of';

const aChange = (change: Record<string, unknown> = {}): Change =>
  Change.parse({
    seq: 2,
    operation: 'south-sudan',
    entity: 'centre',
    action: 'changed',
    count: 1,
    sensitivity: 'public',
    at: '2026-11-22T08:00:00.000Z',
    place: 'centre:one',
    importId: null,
    ...change,
  });

describe('what is read anew', () => {
  it('is each centre that was reported on, once', () => {
    const changes = [aChange(), aChange({ place: 'centre:other' }), aChange()];
    expect(renewalOf(changes)).toEqual({ kind: 'centres', ids: ['centre:one', 'centre:other'] });
  });

  it('is nothing where the reader may see none of the changes', () => {
    expect(renewalOf([])).toEqual({ kind: 'centres', ids: [] });
  });

  it('is the register alone after steps of maps and alerts', () => {
    const step = aChange({ entity: 'map', place: null });
    expect(renewalOf([step, step])).toEqual({ kind: 'register' });
    const alert = aChange({ entity: 'alert', place: null });
    expect(renewalOf([alert, step])).toEqual({ kind: 'register' });
  });

  it.each([
    ['a step of a map, and a report', [aChange(), aChange({ entity: 'map', place: null })]],
    ['an import', [aChange(), aChange({ importId: 'some' })]],
    ['a change of roads', [aChange(), aChange({ entity: 'road', place: null })]],
    ['a change of centres that names none', [aChange({ place: null })]],
    [
      'reports from very many',
      Array.from({ length: 21 }, (_, index) => aChange({ place: `centre:${index}` })),
    ],
  ])('is everything after %s', (_, changes) => {
    expect(renewalOf(changes)).toEqual({ kind: 'everything' });
  });
});
