import { describe, expect, it } from 'vitest';
import { answersIn, withAnswers, withoutAnswer } from './value-answers';

const SAID = { type: { ecole: 'collectiveCentre', camp: 'plannedCamp' }, status: { oui: 'open' } };

describe('what values of a file are read as', () => {
  it('keeps what was said before, and takes the later word for a value however it is written', () => {
    const answers = [
      { field: 'type', value: 'Ecole', reading: 'transitSite' },
      { field: 'admin2Pcode', value: 'Juba', reading: 'SS0101' },
    ];
    expect(withAnswers(SAID, answers)).toEqual({
      type: { Ecole: 'transitSite', camp: 'plannedCamp' },
      status: { oui: 'open' },
      admin2Pcode: { Juba: 'SS0101' },
    });
  });

  it('is as the file has it once an answer is taken back', () => {
    expect(withoutAnswer(SAID, { field: 'status', value: 'oui' })).toEqual({ type: SAID.type });
  });

  it('is listed value by value', () => {
    expect(answersIn(SAID).map(({ field, value }) => `${field} ${value}`)).toEqual([
      'type ecole',
      'type camp',
      'status oui',
    ]);
  });
});
