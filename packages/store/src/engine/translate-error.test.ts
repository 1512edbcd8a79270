import { describe, expect, it } from 'vitest';
import { StoreError } from './store-error';
import { translateError } from './translate-error';

describe('translateError', () => {
  it.each([
    { from: { code: '53100', message: 'could not extend file' }, to: 'diskFull' },
    { from: { message: 'PANIC: could not write: No space left on device' }, to: 'diskFull' },
    { from: { code: '57014', message: 'canceling statement' }, to: 'deadlineExceeded' },
    { from: { code: 'ECONNREFUSED', message: 'connect' }, to: 'engineUnavailable' },
    { from: { code: '08006', message: 'connection failure' }, to: 'engineUnavailable' },
    { from: { message: 'Connection terminated unexpectedly' }, to: 'engineUnavailable' },
    { from: { code: '57P01', message: 'terminating connection' }, to: 'engineUnavailable' },
    { from: { code: '23514', message: 'x', constraint: 'c' }, to: 'constraintViolated' },
    { from: { code: '23505', message: 'x', table: 'place' }, to: 'constraintViolated' },
    { from: { code: '42601', message: 'syntax error' }, to: 'queryFailed' },
    { from: 'not even an error', to: 'queryFailed' },
  ])('calls $from $to', ({ from, to }) => {
    expect(translateError(from).code).toBe(to);
  });

  it('names the rule that a row breaks, and keeps the engine’s own error as cause', () => {
    const cause = { code: '23514', message: 'x', constraint: 'figure_has_a_value_or_an_absence' };
    const error = translateError(cause);
    expect(error.message).toContain('figure_has_a_value_or_an_absence');
    expect(error.cause).toBe(cause);
  });

  it('lets an error of the store pass as it is', () => {
    const error = new StoreError('closed', 'The database was closed.');
    expect(translateError(error)).toBe(error);
  });
});
