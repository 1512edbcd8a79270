import { describe, expect, it } from 'vitest';
import { aFigure, anOperation, aRound } from '../test/builders';
import { maySee } from './audience';
import { Day, Iso3, OperationCode, Pcode } from './codes';
import { Figure } from './figure';
import { Names } from './language';

describe('codes', () => {
  it.each([
    [Pcode, 'SS0609', true],
    [Pcode, 'SSD', true],
    [Pcode, 'ML01', true],
    [Pcode, '0609', false],
    [Pcode, 'Rubkona', false],
    [Iso3, 'LBY', true],
    [Iso3, 'LB', false],
    [OperationCode, 'south-sudan', true],
    [OperationCode, 'South Sudan', false],
    [Day, '2021-09-30', true],
    [Day, '2021-02-31', false],
    [Day, '2021-09-30T00:00:00', false],
  ])('%o accepts %s: %s', (schema, text, isValid) => {
    expect(schema.safeParse(text).success).toBe(isValid);
  });

  it('keeps a P-code as text with its leading zeros', () => {
    expect(Pcode.parse('TD0704')).toBe('TD0704');
  });
});

describe('names', () => {
  it('need at least one language', () => {
    expect(Names.safeParse({}).success).toBe(false);
    expect(Names.safeParse({ ht: 'Latibonit' }).success).toBe(true);
  });
});

describe('rounds', () => {
  it('with one number and different dates are different rounds', () => {
    expect(aRound({ reportingDate: '2015-04-30' }).id).not.toBe(aRound().id);
  });
});

describe('figures', () => {
  it('are a number or an absence, never neither', () => {
    expect(Figure.safeParse({ ...aFigure(), reported: undefined }).success).toBe(false);
  });

  it('cannot be negative', () => {
    const negative = { ...aFigure(), reported: { kind: 'value', value: -3 } };
    expect(Figure.safeParse(negative).success).toBe(false);
  });
});

describe('operations', () => {
  it('have safe defaults: ten for small counts, unknown after 72 h, no replay', () => {
    expect(anOperation()).toMatchObject({
      disclosure: { smallCountBelow: { public: 10 } },
      staleness: { centres: { unknownAfterHours: 72 } },
      replay: null,
    });
  });
});

describe('audiences', () => {
  it.each([
    ['public', 'public', true],
    ['public', 'restricted', false],
    ['responder', 'confidential', false],
    ['operator', 'strict', true],
  ] as const)('%s may see %s: %s', (audience, sensitivity, expected) => {
    expect(maySee(audience, sensitivity)).toBe(expected);
  });
});
