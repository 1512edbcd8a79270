import { describe, expect, it } from 'vitest';
import type { Verdict } from './judge-standard';
import { countVerdicts, verdictOfPlaces } from './verdict-of-places';

describe('the places of an area together', () => {
  it.each<[readonly Verdict[], Verdict]>([
    [['met', 'met'], 'met'],
    [['met', 'notApplicable'], 'met'],
    [['notMet', 'notMet'], 'notMet'],
    [['met', 'notMet'], 'partly'],
    [['met', 'notMet', 'unknown'], 'partly'],
    [['partly', 'unknown'], 'partly'],
    // One of which nothing is known could be met as well as not.
    [['met', 'unknown'], 'unknown'],
    [['notMet', 'unknown'], 'unknown'],
    [['unknown'], 'unknown'],
    [['notApplicable'], 'notApplicable'],
    [[], 'notApplicable'],
  ])('%j are %s', (verdicts, together) => {
    expect(verdictOfPlaces(countVerdicts(verdicts))).toBe(together);
  });
});
