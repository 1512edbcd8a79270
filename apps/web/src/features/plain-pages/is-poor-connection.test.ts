import { describe, expect, it } from 'vitest';
import { isPoorConnection } from './is-poor-connection';

describe('a connection', () => {
  it.each([
    { of: {}, isPoor: false },
    { of: { connection: { effectiveType: '4g', saveData: false } }, isPoor: false },
    { of: { connection: { effectiveType: '2g' } }, isPoor: true },
    { of: { connection: { effectiveType: '4g', saveData: true } }, isPoor: true },
  ])('$of is poor: $isPoor', ({ of, isPoor }) => {
    expect(isPoorConnection(of)).toBe(isPoor);
  });
});
