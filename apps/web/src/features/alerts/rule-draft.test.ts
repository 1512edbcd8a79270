import { describe, expect, it } from 'vitest';
import { NEW_RULE, type RuleDraft, ruleOfDraft } from './rule-draft';

const ID = '7b1d2c3e-4f50-4a61-8b72-9c83ad94be10';

const WHERE = {
  name: 'Many in Rubkona',
  indicator: 'idp.individuals.stock.mobility-tracking',
  level: 2,
  places: ['SS0609'],
};

const whenOf = (changes: Partial<RuleDraft>) =>
  ruleOfDraft({ ...NEW_RULE, ...WHERE, ...changes }, ID)?.when;

describe('a rule that is being written', () => {
  it.each<[Partial<RuleDraft>, object]>([
    [
      { limit: 500, margin: 100, forDays: 2 },
      { kind: 'above', limit: 500, clear: 400, forHours: 48 },
    ],
    [
      { limit: 50, margin: 100 },
      { kind: 'above', limit: 50, clear: 0, forHours: 0 },
    ],
    [
      { when: 'below', limit: 50, margin: 10 },
      { kind: 'below', limit: 50, clear: 60, forHours: 0 },
    ],
    [
      { when: 'changed', by: 25, direction: 'fall' },
      { kind: 'changed', by: 25, direction: 'fall', unit: 'percent', overHours: 0 },
    ],
    [
      { when: 'notUpdated', days: 30 },
      { kind: 'notUpdated', days: 30 },
    ],
  ])('says %o', (changes, when) => {
    expect(whenOf(changes)).toEqual(when);
  });

  it.each<[string, Partial<RuleDraft>]>([
    ['a name', { name: ' ' }],
    ['a place', { places: [] }],
    ['an indicator', { indicator: null }],
    ['a level', { level: null }],
    ['a whole limit', { limit: 1.5 }],
  ])('is none without %s', (_, changes) => {
    expect(whenOf(changes)).toBeUndefined();
  });

  it('looks at centres without an indicator', () => {
    const draft = { ...NEW_RULE, ...WHERE, of: 'centres' as const, indicator: null };
    expect(ruleOfDraft({ ...draft, places: ['centre:nimule'] }, ID)?.of).toEqual({
      kind: 'centres',
      quantity: 'present',
      centres: ['centre:nimule'],
    });
  });

  it('is told to nobody but the operator unless its writer says so', () => {
    expect(ruleOfDraft({ ...NEW_RULE, ...WHERE }, ID)?.audience).toBe('operator');
  });
});
