import { describe, expect, it } from 'vitest';
import { AUDIENCES, handlingOf, mayMakeFor, maySee } from './audience';
import { SENSITIVITIES } from './sensitivity';

describe('what somebody makes for an audience', () => {
  it.each([
    ['operator', 'public', true],
    ['steward', 'partner', true],
    ['public', 'public', true],
    ['public', 'partner', false],
    ['coordinator', 'steward', false],
  ] as const)('a %s for a %s: %s', (maker, audience, may) => {
    expect(mayMakeFor(maker, audience)).toBe(may);
  });

  it('holds nothing that its maker may not see', () => {
    for (const maker of AUDIENCES) {
      for (const audience of AUDIENCES.filter((one) => mayMakeFor(maker, one))) {
        const beyond = SENSITIVITIES.filter((one) => maySee(audience, one) && !maySee(maker, one));
        expect(beyond).toEqual([]);
      }
    }
  });
});

describe('what an audience is given', () => {
  it.each([
    ['public', 'public'],
    ['partner', 'restricted'],
    ['responder', 'restricted'],
    ['coordinator', 'confidential'],
    ['steward', 'strict'],
    ['operator', 'strict'],
  ] as const)('that is a %s is handled as %s', (audience, handling) => {
    expect(handlingOf(audience)).toBe(handling);
    const above = SENSITIVITIES.slice(SENSITIVITIES.indexOf(handling) + 1);
    expect(above.filter((one) => maySee(audience, one))).toEqual([]);
  });
});
