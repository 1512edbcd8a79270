import { describe, expect, it } from 'vitest';
import { SexAge, sexAgeKey, sexAgesOf } from './sex-age';

const of = (sex: SexAge['sex'], ageMin: number | null = null, ageMax: number | null = null) =>
  SexAge.parse({ sex, ageMin, ageMax });

describe('sex and age', () => {
  it('has one key for each sex and band', () => {
    expect(
      [of(null), of('female'), of(null, 0, 17), of('male', 60), of(null, null, 4)].map(sexAgeKey),
    ).toEqual(['all', 'female', 'all 0-17', 'male 60-', 'all -4']);
  });

  it('comes all ages first, then from the youngest, women before men', () => {
    const rows = [of('male', 0, 4), of('male'), of(null, 60), of('female', 0, 4), of('female')];
    expect(sexAgesOf([...rows, ...rows]).map(sexAgeKey)).toEqual([
      'female',
      'male',
      'female 0-4',
      'male 0-4',
      'all 60-',
    ]);
  });
});
