import { describe, expect, it } from 'vitest';
import { newTarget, targetOfDraft } from './target-draft';

const ID = '7b1d2c3e-4f50-4a61-8b72-9c83ad94be20';

describe('a target while it is being written', () => {
  it('is told what everybody may know, unless its writer says so', () => {
    const draft = { ...newTarget(true), name: 'Desk', address: ' desk@example.org ', url: 'no' };
    expect(targetOfDraft(draft, ID)).toEqual({
      id: ID,
      name: 'Desk',
      to: { kind: 'email', address: 'desk@example.org' },
      audience: 'public',
      leastSeverity: 'minor',
    });
  });

  it.each([
    { what: 'a name', change: { name: ' ' } },
    { what: 'an address', change: { url: '' } },
    { what: 'a whole address', change: { url: 'desk.example.org' } },
    { what: 'an address without a password', change: { url: 'https://me:pw@example.org/' } },
  ])('is nothing without $what', ({ change }) => {
    const draft = { ...newTarget(false), name: 'Desk', url: 'https://example.org/', ...change };
    expect(targetOfDraft(draft, ID)).toBeNull();
  });
});
