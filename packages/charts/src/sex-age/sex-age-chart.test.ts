import { describe, expect, it } from 'vitest';
import { plain, wordsOf } from '../../test/words-of';
import { type SexAgeRow, type SexAgeRows, sexAgeChart } from './sex-age-chart';

const row = (
  sex: 'female' | 'male' | null,
  ages: readonly [number | null, number | null],
  value: number | null,
): SexAgeRow => ({
  of: { sex, ageMin: ages[0], ageMax: ages[1] },
  value,
  absence: value === null ? 'suppressed' : null,
  name: `${sex} ${ages.join('-')}`,
  ages: ages.join('-'),
});

const ALL = [null, null] as const;

const build = async (rows: readonly SexAgeRow[], rest: Partial<SexAgeRows> = {}) =>
  sexAgeChart.build(
    { title: 'By sex and age', rows, total: 1_000, source: 'IOM', ...rest },
    await wordsOf(),
  );

describe('the chart of sex and age', () => {
  it('has the bands as published, the oldest on top, and all ages beside them', async () => {
    const { drawing } = await build([
      row('female', ALL, 560),
      row('male', ALL, 440),
      row('female', [0, 17], 300),
      row('male', [0, 17], 250),
      row('female', [18, null], 200),
      row('male', [18, null], 150),
    ]);
    expect(drawing?.bands.map(({ id }) => id)).toEqual(['18-', '0-17']);
    expect(drawing?.bands[1]?.female).toEqual({ length: 1, text: '300' });
    expect(drawing?.female).toBe('560');
    // 900 of 1 000: the 100 others are nobody's number.
    expect(plain(drawing?.part ?? null)).toBe(
      'These bands tell of 900 of 1 000 people. Of the others sex or age is not known.',
    );
  });

  it('makes no band of what is suppressed, and does not say how many the bands tell of', async () => {
    const { drawing } = await build([row('female', [0, 17], null), row('male', [0, 17], 250)]);
    expect(drawing?.bands[0]?.female).toEqual({ length: null, text: 'suppressed' });
    expect(drawing?.part).toBeNull();
  });

  it('adds no bands that overlap', async () => {
    const { drawing } = await build([
      row('female', [0, 17], 10),
      row('male', [0, 17], 10),
      row('female', [5, 11], 5),
      row('male', [5, 11], 5),
    ]);
    expect(drawing?.part).toBeNull();
  });

  it('shows the sexes alone where no ages were published', async () => {
    const { drawing, summary } = await build([row('female', ALL, 560), row('male', ALL, 440)]);
    expect(drawing?.bands).toHaveLength(1);
    expect(plain(summary)).toContain('Women and girls: 56.0 % of the people (1 000).');
  });

  it('draws nothing where neither was published', async () => {
    expect((await build([])).drawing).toBeNull();
  });
});
